package vn.sohotich.platform.record.dismissal.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.record.dismissal.DismissalOutcome;
import vn.sohotich.platform.record.dismissal.Dismissals;

/** Dismissals of a record's findings for machines. */
@RestController
@RequestMapping("/api/v1/records/{id}")
class DismissalResource {
    private final Dismissals dismissals;
    private final Access access;

    DismissalResource(Dismissals dismissals, Access access) {
        this.dismissals = dismissals;
        this.access = access;
    }

    @GetMapping("/dismissals")
    List<Dismissals.DismissedFinding> list(@PathVariable UUID id) {
        return dismissals.of(access.demand(Action.SEE_RECORDS), id);
    }

    @PutMapping("/findings/{finding}/dismissal")
    ResponseEntity<Object> dismiss(@PathVariable UUID id, @PathVariable long finding, @RequestBody Reason reason) {
        return answer(dismissals.dismiss(access.demand(Action.DISMISS_FINDING), id, finding, reason.reason()));
    }

    @DeleteMapping("/findings/{finding}/dismissal")
    ResponseEntity<Object> takeBack(@PathVariable UUID id, @PathVariable long finding) {
        return answer(dismissals.takeBack(access.demand(Action.DISMISS_FINDING), id, finding));
    }

    private static ResponseEntity<Object> answer(DismissalOutcome outcome) {
        return switch (outcome) {
            case DismissalOutcome.Done done -> ResponseEntity.ok(done);
            case DismissalOutcome.Refused refused -> ResponseEntity.ok(refused.refusal());
        };
    }

    /** Why the finding is a false alarm. */
    record Reason(String reason) {}
}
