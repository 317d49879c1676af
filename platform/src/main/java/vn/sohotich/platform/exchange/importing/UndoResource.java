package vn.sohotich.platform.exchange.importing;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.record.intake.answer.AnswerReport;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.record.intake.undo.BatchUndoing;
import vn.sohotich.platform.record.intake.undo.UndoOutlook;
import vn.sohotich.platform.shared.Refusal;

/** Undoing imports, and what became of findings, for machines. */
@RestController
@RequestMapping("/api/v1/imports/{id}")
class UndoResource {
    private final Imports imports;
    private final BatchUndoing undoing;
    private final Answers answers;
    private final Access access;

    UndoResource(Imports imports, BatchUndoing undoing, Answers answers, Access access) {
        this.imports = imports;
        this.undoing = undoing;
        this.answers = answers;
        this.access = access;
    }

    /** Why an import is undone. */
    record UndoWish(String reason) {}

    @GetMapping("/undo")
    ResponseEntity<Object> outlook(@PathVariable UUID id) {
        demandVisible(id);
        Optional<UndoOutlook> outlook = undoing.outlook(id);
        return ResponseEntity.ok(
                outlook.isPresent() ? outlook.get() : Refusal.of("import.undo.not-applied"));
    }

    @PostMapping("/undo")
    ResponseEntity<Object> undo(@PathVariable UUID id, @RequestBody UndoWish wish) {
        return switch (imports.undo(access.demand(Action.IMPORT), id, wish.reason())) {
            case ImportOutcome.Accepted accepted ->
                ResponseEntity.accepted()
                        .location(URI.create("/api/v1/imports/" + id))
                        .body(ImportResource.ImportView.of(accepted.batch()));
            case ImportOutcome.KnownFile known -> ResponseEntity.ok(ImportResource.ImportView.known(known.earlier()));
            case ImportOutcome.Declined declined -> ResponseEntity.ok(declined.refusal());
        };
    }

    @GetMapping("/report")
    AnswerReport report(@PathVariable UUID id) {
        demandVisible(id);
        return answers.report(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void demandVisible(UUID id) {
        imports.find(access.demand(Action.IMPORT), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
