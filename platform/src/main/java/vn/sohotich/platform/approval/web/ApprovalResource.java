package vn.sohotich.platform.approval.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.approval.ApprovalOutcome;
import vn.sohotich.platform.approval.Obstacle;
import vn.sohotich.platform.approval.ReturnOutcome;
import vn.sohotich.platform.identity.CurrentActor;

/** Approval over REST, by the same rules as the screen. */
@RestController
@RequestMapping("/api/v1/approvals")
@Tag(name = "approvals")
class ApprovalResource {
    private final Approval approval;
    private final CurrentActor current;

    ApprovalResource(Approval approval, CurrentActor current) {
        this.approval = approval;
        this.current = current;
    }

    /** The records to decide. */
    record Selection(List<UUID> ids) {}

    /** Why a record is sent back. */
    record Return(String reason) {}

    /** What came of one record: approved, or every obstacle. */
    record Verdict(UUID id, boolean approved, List<Obstacle> obstacles) {}

    @PostMapping
    @Operation(summary = "Approve a selection, one record at a time")
    List<Verdict> approve(@RequestBody Selection selection) {
        return approval.approveAll(current.get(), selection.ids()).stream()
                .map(ApprovalResource::verdict)
                .toList();
    }

    @PostMapping("/{id}/return")
    @Operation(summary = "Send a record back with a reason")
    ResponseEntity<Verdict> sendBack(@PathVariable UUID id, @RequestBody Return wanted) {
        return switch (approval.sendBack(current.get(), id, wanted.reason())) {
            case ReturnOutcome.Returned done -> ResponseEntity.ok(new Verdict(id, false, List.of()));
            case ReturnOutcome.NotReturned refused ->
                ResponseEntity.unprocessableContent().body(new Verdict(id, false, List.of(refused.obstacle())));
        };
    }

    private static Verdict verdict(ApprovalOutcome outcome) {
        return switch (outcome) {
            case ApprovalOutcome.Approved approved -> new Verdict(approved.recordId(), true, List.of());
            case ApprovalOutcome.Refused refused -> new Verdict(refused.recordId(), false, refused.obstacles());
        };
    }
}
