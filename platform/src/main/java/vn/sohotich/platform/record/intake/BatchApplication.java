package vn.sohotich.platform.record.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.book.BookName;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.intake.Applying.Shelf;
import vn.sohotich.platform.record.store.RecordWriting;
import vn.sohotich.platform.shared.Refusal;

/**
 * Lets a staged import take effect: all of it in one transaction, and once however often it is asked. Imports that touch
 * the same kind of books of the same unit wait for each other, and each decides anew what its rows do.
 */
@Service
public class BatchApplication {
    private final Access access;
    private final RegisterBooks books;
    private final Applying applying;
    private final Decisions decisions;
    private final RecordWriting writing;
    private final BookTypes types;
    private final Closing closing;

    BatchApplication(
            Access access,
            RegisterBooks books,
            Applying applying,
            Decisions decisions,
            RecordWriting writing,
            BookTypes types,
            Closing closing) {
        this.access = access;
        this.books = books;
        this.applying = applying;
        this.decisions = decisions;
        this.writing = writing;
        this.types = types;
        this.closing = closing;
    }

    @Transactional
    public ApplyOutcome apply(UUID batchId, Actor actor) {
        List<Shelf> shelves = applying.shelves(batchId);
        Optional<Refusal> refusal = refusal(shelves, actor);
        if (refusal.isPresent()) {
            return new ApplyOutcome.Declined(refusal.get());
        }
        Instant now = closing.now();
        if (!applying.claim(batchId, actor.account(), now)) {
            return new ApplyOutcome.AppliedBefore();
        }
        shelves.forEach(shelf -> writing.lock(shelf.kind(), shelf.unitCode()));
        if (decisions.hasNeighbours(batchId)) {
            decisions.decide(batchId);
        }
        decisions.keepDismissed(batchId);
        PreviewCounts counts = decisions.counts(batchId);
        Map<BookName, UUID> places = books.ensureAll(applying.books(batchId));
        write(batchId, counts, places, actor.account(), now);
        closing.announce(batchId, actor, counts);
        return new ApplyOutcome.Applied(counts);
    }

    private void write(UUID batchId, PreviewCounts counts, Map<BookName, UUID> places, String account, Instant now) {
        if (counts.changed() > 0) {
            applying.change(batchId, places, account, now);
        }
        if (counts.created() > 0) {
            applying.create(batchId, places, account, now);
        }
        if (counts.duplicates() > 0) {
            applying.markDuplicates(batchId, numberFields());
        }
        if (counts.same() > 0) {
            applying.forgetSame(batchId);
        }
        applying.note(batchId, counts.created(), counts.changed());
    }

    private Optional<Refusal> refusal(List<Shelf> shelves, Actor actor) {
        Set<String> allowed = access.unitsFor(actor, Action.IMPORT);
        return shelves.stream()
                .map(Shelf::unitCode)
                .filter(unit -> !allowed.contains(unit))
                .findFirst()
                .map(unit -> Refusal.of("access.unit", unit));
    }

    private Map<String, String> numberFields() {
        return types.all().stream()
                .collect(Collectors.toMap(BookType::kind, type -> type.key().number()));
    }
}
