package vn.sohotich.platform.work.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/**
 * The screen of one piece of work, and its progress as a fragment that asks for itself every second. Any other screen
 * shows it by {@code <div hx-get="/works/{id}/progress" hx-trigger="load" hx-swap="outerHTML">}; when the work is over
 * the fragment raises the event {@code work-over}.
 */
@Controller
class WorkPages {
    private final Works works;
    private final WorkDoor door;
    private final WorkWords words;

    WorkPages(Works works, WorkDoor door, WorkWords words) {
        this.works = works;
        this.door = door;
        this.words = words;
    }

    @GetMapping("/works/{id}")
    String work(@PathVariable UUID id, Locale locale, Model model) {
        model.addAttribute("work", view(id, locale));
        return "work/work";
    }

    @GetMapping("/works/{id}/progress")
    String progress(@PathVariable UUID id, Locale locale, Model model, HttpServletResponse response) {
        WorkView view = view(id, locale);
        model.addAttribute("work", view);
        if (view.state().isOver()) {
            response.setHeader("HX-Trigger-After-Swap", "work-over");
        }
        return "work/_progress :: progress";
    }

    @PostMapping("/works/{id}/cancel")
    String cancel(@PathVariable UUID id, Locale locale, Model model, HttpServletRequest request) {
        if (view(id, locale).mayCancel()) {
            works.cancel(id, door.actor().account());
        }
        return afterwards(id, locale, model, request);
    }

    @PostMapping("/works/{id}/pause")
    String pause(@PathVariable UUID id, Locale locale, Model model, HttpServletRequest request) {
        if (view(id, locale).mayPause()) {
            works.pause(id, door.actor().account());
        }
        return afterwards(id, locale, model, request);
    }

    @PostMapping("/works/{id}/resume")
    String resume(@PathVariable UUID id, Locale locale, Model model, HttpServletRequest request) {
        if (view(id, locale).mayResume()) {
            works.resume(id, door.actor().account());
        }
        return afterwards(id, locale, model, request);
    }

    /** The fragment alone where a script asked, so that the screen around it stays. */
    private String afterwards(UUID id, Locale locale, Model model, HttpServletRequest request) {
        if (request.getHeader("HX-Request") == null) {
            return "redirect:/works/" + id;
        }
        model.addAttribute("work", view(id, locale));
        return "work/_progress :: progress";
    }

    private WorkView view(UUID id, Locale locale) {
        WorkState state = door.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new WorkView(
                state,
                words.title(state, locale),
                words.status(state, locale),
                words.measure(state, locale),
                words.summary(state, locale),
                state.isOver() ? works.leadsTo(state).orElse(null) : null,
                works.keepsWhatIsDone(state),
                door.mayCancel(state),
                door.mayPause(state),
                door.mayResume(state));
    }
}
