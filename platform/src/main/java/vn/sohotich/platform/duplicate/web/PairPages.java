package vn.sohotich.platform.duplicate.web;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.sohotich.platform.duplicate.DoubtFile;
import vn.sohotich.platform.duplicate.DoubtOutcome;
import vn.sohotich.platform.duplicate.Duplicates;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.web.Crumb;

/** One doubt: both records side by side with their pages, and the decision. */
@Controller
class PairPages {
    private static final String DISMISS = "dismiss";
    private static final String REOPEN = "reopen";

    private final Duplicates duplicates;
    private final Access access;
    private final PairRows rows;
    private final DoubtWords words;
    private final Clock clock;

    PairPages(Duplicates duplicates, Access access, PairRows rows, DoubtWords words, Clock clock) {
        this.duplicates = duplicates;
        this.access = access;
        this.rows = rows;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/duplicates/{id}")
    String pair(@PathVariable UUID id, Locale locale, Model model) {
        DoubtFile file = duplicates
                .openLogged(access.demand(Action.SEE_RECORDS), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("file", file);
        model.addAttribute("doubt", file.doubt());
        model.addAttribute("rows", rows.of(file, locale));
        model.addAttribute("why", words.why(file.doubt(), locale));
        model.addAttribute("steps", words.steps(file.doubt().grounds().code(), locale));
        model.addAttribute("words", words);
        model.addAttribute("zone", clock.getZone());
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(words.say("duplicate.title", locale), "/duplicates?state=OPEN"),
                        Crumb.here(words.say("duplicate.pair", locale))));
        return "duplicate/pair";
    }

    /** {@code verdict} is the record that stands, {@value #DISMISS} or {@value #REOPEN}. */
    @PostMapping("/duplicates/{id}/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "") String reason,
            Locale locale,
            RedirectAttributes notes) {
        Actor actor = access.demand(Action.DECIDE_DUPLICATE);
        DoubtOutcome outcome = switch (verdict) {
            case DISMISS -> duplicates.dismiss(actor, id, reason);
            case REOPEN -> duplicates.reopen(actor, id, reason);
            default -> duplicates.confirm(actor, id, record(verdict), reason);
        };
        switch (outcome) {
            case DoubtOutcome.Decided decided -> notes.addFlashAttribute("said", words.say("duplicate.said", locale));
            case DoubtOutcome.Refused refused -> notes.addFlashAttribute("refusal", refused.refusal());
        }
        return "redirect:/duplicates/" + id;
    }

    private static @Nullable UUID record(String verdict) {
        try {
            return UUID.fromString(verdict);
        } catch (IllegalArgumentException noRecord) {
            return null;
        }
    }

    /** What stands about one record, as a notice that any page about the record fetches. */
    @GetMapping("/records/{recordId}/doubts")
    String notice(@PathVariable UUID recordId, Model model) {
        model.addAttribute("doubts", duplicates.about(access.demand(Action.SEE_RECORDS), recordId));
        return "duplicate/_notice :: notice";
    }
}
