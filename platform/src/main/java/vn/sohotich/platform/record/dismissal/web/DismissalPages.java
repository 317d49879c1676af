package vn.sohotich.platform.record.dismissal.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.dismissal.DismissalOutcome;
import vn.sohotich.platform.record.dismissal.Dismissals;
import vn.sohotich.platform.record.dismissal.FoundFinding;

/** Dismissing a finding of a record or of a row in the preview of an import, and taking that back. */
@Controller
class DismissalPages {
    private static final String OF_RECORD = "/records/{id}/findings/{finding}";
    private static final String OF_ROW = "/imports/{batch}/rows/{ordinal}/findings/{finding}";

    private final Dismissals dismissals;
    private final Access access;

    DismissalPages(Dismissals dismissals, Access access) {
        this.dismissals = dismissals;
        this.access = access;
    }

    /** The dismissed findings of a record, as a part of its page. */
    @GetMapping("/records/{id}/dismissed")
    String dismissed(@PathVariable UUID id, Model model) {
        Actor actor = access.demand(Action.SEE_RECORDS);
        model.addAttribute("dismissed", dismissals.of(actor, id));
        model.addAttribute("recordId", id);
        model.addAttribute("mayDismiss", access.may(actor, Action.DISMISS_FINDING));
        return "record/_dismissed :: dismissed";
    }

    @GetMapping(OF_RECORD)
    String ask(@PathVariable UUID id, @PathVariable long finding, Model model) {
        Actor actor = access.demand(Action.DISMISS_FINDING);
        return page(dismissals.find(actor, id, finding), ofRecord(id, finding), model);
    }

    @PostMapping(OF_RECORD)
    String dismiss(
            @PathVariable UUID id,
            @PathVariable long finding,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        Actor actor = access.demand(Action.DISMISS_FINDING);
        DismissalOutcome outcome = dismissals.dismiss(actor, id, finding, reason);
        return follow(outcome, dismissals.find(actor, id, finding), ofRecord(id, finding), model);
    }

    @PostMapping(OF_RECORD + "/take-back")
    String takeBack(@PathVariable UUID id, @PathVariable long finding, Model model) {
        Actor actor = access.demand(Action.DISMISS_FINDING);
        DismissalOutcome outcome = dismissals.takeBack(actor, id, finding);
        return follow(outcome, dismissals.find(actor, id, finding), ofRecord(id, finding), model);
    }

    @GetMapping(OF_ROW)
    String askStaged(@PathVariable UUID batch, @PathVariable int ordinal, @PathVariable long finding, Model model) {
        Actor actor = access.demand(Action.DISMISS_FINDING);
        return page(dismissals.findStaged(actor, batch, ordinal, finding), ofRow(batch, ordinal, finding), model);
    }

    @PostMapping(OF_ROW)
    String dismissStaged(
            @PathVariable UUID batch,
            @PathVariable int ordinal,
            @PathVariable long finding,
            @RequestParam(defaultValue = "") String reason,
            Model model) {
        Actor actor = access.demand(Action.DISMISS_FINDING);
        DismissalOutcome outcome = dismissals.dismissStaged(actor, batch, ordinal, finding, reason);
        return follow(
                outcome, dismissals.findStaged(actor, batch, ordinal, finding), ofRow(batch, ordinal, finding), model);
    }

    @PostMapping(OF_ROW + "/take-back")
    String takeBackStaged(
            @PathVariable UUID batch, @PathVariable int ordinal, @PathVariable long finding, Model model) {
        Actor actor = access.demand(Action.DISMISS_FINDING);
        DismissalOutcome outcome = dismissals.takeBackStaged(actor, batch, ordinal, finding);
        return follow(
                outcome, dismissals.findStaged(actor, batch, ordinal, finding), ofRow(batch, ordinal, finding), model);
    }

    private String follow(DismissalOutcome outcome, Optional<FoundFinding> found, Way way, Model model) {
        if (outcome instanceof DismissalOutcome.Refused refused) {
            model.addAttribute("refusal", refused.refusal());
            return page(found, way, model);
        }
        return "redirect:" + way.back();
    }

    private String page(Optional<FoundFinding> found, Way way, Model model) {
        FoundFinding seen = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("finding", seen.finding());
        model.addAttribute("standing", dismissals.standing(seen).orElse(null));
        model.addAttribute("here", way.here());
        model.addAttribute("back", way.back());
        return "record/dismissal";
    }

    private static Way ofRecord(UUID id, long finding) {
        return new Way("/records/" + id + "/findings/" + finding, "/records/" + id);
    }

    private static Way ofRow(UUID batch, int ordinal, long finding) {
        return new Way("/imports/" + batch + "/rows/" + ordinal + "/findings/" + finding, "/imports/" + batch);
    }

    /** The address of the page and where it leads back to. */
    private record Way(String here, String back) {}
}
