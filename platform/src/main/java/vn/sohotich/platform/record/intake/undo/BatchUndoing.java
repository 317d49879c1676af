package vn.sohotich.platform.record.intake.undo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.Oversight;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.shared.Refusal;

/**
 * Takes back an import that took effect, all of it in one transaction: records that it brought go, records that it changed
 * get their earlier content back as a new version, books that came with it and hold nothing go too. Refused as soon as
 * anything was built upon one of its records. Whoever may apply an import may undo it.
 */
@Service
public class BatchUndoing {
    private static final int STRETCH = 5_000;

    private final Ledger ledger;
    private final Obstacles obstacles;
    private final Reverting reverting;
    private final Answers answers;
    private final RegisterBooks books;
    private final Closing closing;
    private final Clock clock;

    BatchUndoing(
            Ledger ledger,
            Obstacles obstacles,
            Reverting reverting,
            Answers answers,
            RegisterBooks books,
            Closing closing,
            Clock clock) {
        this.ledger = ledger;
        this.obstacles = obstacles;
        this.reverting = reverting;
        this.answers = answers;
        this.books = books;
        this.closing = closing;
        this.clock = clock;
    }

    /** What undoing would do and what stands in the way; empty when the import did not take effect, or was undone. */
    @Transactional(readOnly = true)
    public Optional<UndoOutlook> outlook(UUID batchId) {
        return ledger.find(batchId)
                .filter(applied -> applied.undoneAt() == null)
                .map(applied -> obstacles.of(batchId, applied.at()));
    }

    /** Undoes the import for a reason that a person gives; once however often it is asked. */
    @Transactional
    public UndoOutcome undo(UUID batchId, Actor actor, String reason, Oversight oversight) {
        Optional<Ledger.Applied> found = ledger.locked(batchId);
        if (found.isEmpty()) {
            return new UndoOutcome.Declined(Refusal.of("import.undo.not-applied"));
        }
        if (found.get().undoneAt() != null) {
            return new UndoOutcome.UndoneBefore();
        }
        if (!found.get().keptBefore()) {
            return new UndoOutcome.Declined(Refusal.of("import.undo.too-old"));
        }
        Optional<Refusal> refusal = ledger.refusal(batchId, actor);
        if (refusal.isPresent()) {
            return new UndoOutcome.Declined(refusal.get());
        }
        ledger.lockShelves(batchId);
        reverting.lock(batchId);
        UndoOutlook outlook = obstacles.of(batchId, found.get().at());
        if (!outlook.possible()) {
            long records = outlook.reasons().values().stream().mapToLong(Long::longValue).sum();
            return new UndoOutcome.Declined(Refusal.of("import.undo.built-upon", records));
        }
        return revert(batchId, actor, reason, outlook, oversight);
    }

    private UndoOutcome revert(UUID batchId, Actor actor, String reason, UndoOutlook outlook, Oversight oversight) {
        Instant now = clock.instant();
        long total = outlook.removed() + outlook.restored();
        long done = 0;
        int end = obstacles.end(batchId);
        for (int from = 0; from < end; from += STRETCH) {
            if (!oversight.goesOn(done, total)) {
                return new UndoOutcome.Stopped();
            }
            List<UUID> restored = reverting.restore(batchId, from, from + STRETCH, actor.account(), now);
            List<UUID> gone = reverting.remove(batchId, from, from + STRETCH);
            closing.tell(new RecordsChanged(gone, restored));
            done += restored.size() + gone.size();
        }
        if (!oversight.goesOn(done, total)) {
            return new UndoOutcome.Stopped();
        }
        reverting.reopen(batchId);
        reverting.release(batchId);
        answers.giveBack(batchId);
        books.removeUnused(reverting.emptyBooks(batchId));
        reverting.note(batchId, actor.account(), now, reason);
        closing.announce(batchId, actor, outlook);
        return new UndoOutcome.Undone(outlook.removed(), outlook.restored());
    }

    /** Says that an import was undone: to the audit trail and to whoever listens, in the same transaction. */
    @Component
    static class Closing {
        private final AuditTrail trail;
        private final ApplicationEventPublisher events;

        Closing(AuditTrail trail, ApplicationEventPublisher events) {
            this.trail = trail;
            this.events = events;
        }

        void tell(RecordsChanged changed) {
            events.publishEvent(changed);
        }

        void announce(UUID batchId, Actor actor, UndoOutlook outlook) {
            Map<String, String> detail = Map.of(
                    "removed", Long.toString(outlook.removed()), "restored", Long.toString(outlook.restored()));
            trail.append(actor.account(), new Act("batch.undone", "batch", batchId.toString(), null, detail));
            events.publishEvent(new BatchUndone(batchId, outlook.removed(), outlook.restored()));
        }
    }
}
