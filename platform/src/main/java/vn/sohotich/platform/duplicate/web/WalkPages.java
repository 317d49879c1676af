package vn.sohotich.platform.duplicate.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.duplicate.Walks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;

/** Starting, pausing and going on with the comparing, and how far it is as a fragment that asks for itself. */
@Controller
class WalkPages {
    private final Walks walks;
    private final Access access;

    WalkPages(Walks walks, Access access) {
        this.walks = walks;
        this.access = access;
    }

    @GetMapping("/duplicates/walks")
    String progress(Model model) {
        access.demand(Action.SEE_RECORDS);
        model.addAttribute("progress", walks.progress());
        return "duplicate/_walk :: walk(progress=${progress})";
    }

    @PostMapping("/duplicates/walks")
    String start(@RequestParam(defaultValue = "false") boolean rest, RedirectAttributes notes) {
        return answer(walks.start(access.demand(Action.CHECK_REGISTRY), rest), notes);
    }

    @PostMapping("/duplicates/walks/pause")
    String pause(RedirectAttributes notes) {
        return answer(walks.pause(access.demand(Action.CHECK_REGISTRY)), notes);
    }

    private static String answer(Walks.Asked asked, RedirectAttributes notes) {
        if (asked instanceof Walks.Asked.Refused refused) {
            notes.addFlashAttribute("refusal", refused.refusal());
        }
        return "redirect:/duplicates";
    }
}
