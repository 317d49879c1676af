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
import vn.sohotich.platform.book.BooksEnsured;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.intake.Applying.Shelf;
import vn.sohotich.platform.record.intake.Applying.Stretch;
import vn.sohotich.platform.record.store.RecordWriting;
import vn.sohotich.platform.shared.Refusal;

/**
 * Lets a staged import take effect: all of it in one transaction, and once however often it is asked. Imports that touch
 * the same kind of books of the same unit wait for each other, and each decides anew what its rows do.
 */
@Service
public class BatchApplication {
    private static final int STRETCH = 5_000;

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
    public ApplyOutcome apply(UUID batchId, Actor actor, Oversight oversight) {
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
        PreviewCounts counts = decisions.counts(batchId);
        BooksEnsured places = books.ensureAllAndTell(applying.books(batchId));
        applying.noteBooks(batchId, places.fresh());
        Stretch whole = new Stretch(batchId, 0, applying.end(batchId), places.ids(), actor.account(), now);
        if (!write(whole, counts, oversight)) {
            return new ApplyOutcome.Stopped();
        }
        closing.announce(batchId, actor, counts);
        return new ApplyOutcome.Applied(counts);
    }

    /** Writes stretch by stretch, so that it can be watched and stopped in between; false when it was stopped. */
    private boolean write(Stretch whole, PreviewCounts counts, Oversight oversight) {
        UUID batchId = whole.batchId();
        long total = counts.created() + (long) counts.changed();
        long done = 0;
        for (int from = 0; from < whole.to(); from += STRETCH) {
            if (!oversight.goesOn(done, total)) {
                return false;
            }
            Stretch stretch =
                    new Stretch(batchId, from, from + STRETCH, whole.books(), whole.actor(), whole.at());
            done += counts.changed() > 0 ? applying.change(stretch) : 0;
            done += counts.created() > 0 ? applying.create(stretch) : 0;
        }
        if (counts.changed() > 0) {
            applying.release(batchId);
        }
        if (counts.duplicates() > 0) {
            applying.markDuplicates(batchId, numberFields());
        }
        if (counts.same() > 0) {
            applying.forgetSame(batchId);
        }
        applying.note(batchId, counts.created(), counts.changed());
        return oversight.goesOn(done, total);
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
