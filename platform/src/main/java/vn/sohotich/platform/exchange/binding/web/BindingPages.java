package vn.sohotich.platform.exchange.binding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.exchange.binding.BindingList;
import vn.sohotich.platform.exchange.binding.BindingOutcome;
import vn.sohotich.platform.exchange.binding.ScanBinding;
import vn.sohotich.platform.exchange.binding.ScanBindings;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.Works;

/** Sending ZIPs of page scans and looking at what became of them. */
@Controller
@RequestMapping("/scans")
class BindingPages {
    private static final int ROWS = 50;

    private final ScanBindings bindings;
    private final ArchiveDesk desk;
    private final Works works;
    private final RegisterBooks books;
    private final Access access;
    private final BindingUnits units;

    BindingPages(
            ScanBindings bindings,
            ArchiveDesk desk,
            Works works,
            RegisterBooks books,
            Access access,
            BindingUnits units) {
        this.bindings = bindings;
        this.desk = desk;
        this.works = works;
        this.books = books;
        this.access = access;
        this.units = units;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(required = false) @Nullable UUID book,
            Model model) {
        Actor actor = access.demand(Action.BIND_SCANS);
        Window<ScanBinding> window = bindings.list(actor, offset, ROWS);
        Map<UUID, WorkState> states = new HashMap<>();
        window.items()
                .forEach(binding ->
                        works.find(binding.workId()).ifPresent(state -> states.put(binding.workId(), state)));
        model.addAttribute("window", window);
        model.addAttribute("states", states);
        model.addAttribute("units", units.choices(actor));
        model.addAttribute("lists", BindingList.values());
        if (book != null) {
            books.find(book).ifPresent(found -> model.addAttribute("book", found));
        }
        return "binding/bindings";
    }

    @PostMapping
    String send(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable UUID upload,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(required = false) @Nullable UUID book,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Actor actor = access.demand(Action.BIND_SCANS);
        return follow(desk.take(actor, file, upload, unit, book), model, response);
    }

    @GetMapping("/{id}")
    String binding(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "bound") String list,
            @RequestParam(defaultValue = "0") int offset,
            Model model) {
        Actor actor = access.demand(Action.BIND_SCANS);
        ScanBinding binding =
                bindings.openLogged(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        BindingList shown = BindingList.of(list);
        model.addAttribute("binding", binding);
        model.addAttribute("work", works.find(binding.workId()).orElse(null));
        model.addAttribute("lists", BindingList.values());
        model.addAttribute("shown", shown);
        model.addAttribute("window", bindings.lines(actor, id, shown, offset, ROWS));
        model.addAttribute("unitName", units.nameOf(binding.unitCode()));
        model.addAttribute(
                "crumbs",
                List.of(
                        new BindingUnits.Crumb(units.nameOf(binding.unitCode()), "/scans"),
                        new BindingUnits.Crumb(binding.fileName(), null)));
        return "binding/binding";
    }

    @GetMapping("/{id}/progress")
    String progress(@PathVariable UUID id, Model model, HttpServletResponse response) {
        Actor actor = access.demand(Action.BIND_SCANS);
        ScanBinding binding =
                bindings.find(actor, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        WorkState work = works.find(binding.workId()).orElse(null);
        model.addAttribute("binding", binding);
        model.addAttribute("work", work);
        if (work == null || work.isOver()) {
            response.setHeader("HX-Refresh", "true");
        }
        return "binding/_progress :: progress";
    }

    @PostMapping("/{id}/again")
    String again(@PathVariable UUID id, Model model, HttpServletResponse response) {
        return follow(bindings.again(access.demand(Action.BIND_SCANS), id), model, response);
    }

    private String follow(BindingOutcome outcome, Model model, HttpServletResponse response) {
        return switch (outcome) {
            case BindingOutcome.Submitted submitted ->
                "redirect:/scans/" + submitted.binding().id();
            case BindingOutcome.Refused refused -> refused(refused.refusal(), model, response);
        };
    }

    private String refused(Refusal refusal, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("refusal", refusal);
        return list(0, null, model);
    }
}
