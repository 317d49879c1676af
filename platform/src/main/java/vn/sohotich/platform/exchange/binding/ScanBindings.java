package vn.sohotich.platform.exchange.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/**
 * Bindings of page scans. A ZIP is taken in for a unit with everything below it, perhaps for one book only; the files are
 * bound in the background. The same ZIP twice binds nothing twice. Refuses units in which the actor may not bind, and
 * files that are no readable ZIP.
 */
@Component
@Transactional
public class ScanBindings {
    private final Access access;
    private final BindingRows rows;
    private final RegisterBooks books;
    private final Works works;
    private final AuditTrail trail;
    private final Clock clock;

    ScanBindings(Access access, BindingRows rows, RegisterBooks books, Works works, AuditTrail trail, Clock clock) {
        this.access = access;
        this.rows = rows;
        this.books = books;
        this.works = works;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes a ZIP in; {@code bookId} narrows it to one book. */
    public BindingOutcome submit(Actor actor, UploadedFile file, String unitCode, @Nullable UUID bookId) {
        Optional<Refusal> refusal = access.refusal(actor, Action.BIND_SCANS, unitCode)
                .or(() -> bookRefusal(actor, bookId))
                .or(() -> archiveRefusal(file));
        if (refusal.isPresent()) {
            return new BindingOutcome.Refused(refusal.get());
        }
        UUID id = rows.add(new BindingRows.NewBinding(unitCode, bookId, file, actor.account()), clock.instant());
        start(id, actor.account(), unitCode, file.name(), "scan-binding.submit");
        return new BindingOutcome.Submitted(rows.find(id).orElseThrow());
    }

    /** Binds the same ZIP again, for instance after the records of the orphans were imported. */
    public BindingOutcome again(Actor actor, UUID id) {
        Optional<ScanBinding> known = visible(actor, id);
        if (known.isEmpty()) {
            return new BindingOutcome.Refused(Refusal.of("binding.not-found"));
        }
        ScanBinding binding = known.get();
        if (works.find(binding.workId()).filter(work -> !work.isOver()).isPresent()) {
            return new BindingOutcome.Refused(Refusal.of("binding.running"));
        }
        rows.forget(id, 0);
        start(id, actor.account(), binding.unitCode(), binding.fileName(), "scan-binding.again");
        return new BindingOutcome.Submitted(rows.find(id).orElseThrow());
    }

    /** The binding, when it lies in a unit in which the actor may bind; looking at it is an entry in the trail. */
    public Optional<ScanBinding> openLogged(Actor actor, UUID id) {
        Optional<ScanBinding> binding = visible(actor, id);
        binding.ifPresent(seen -> trail.append(
                actor.account(),
                Act.of("scan-binding.read", "scan-binding", id.toString()).in(seen.unitCode())));
        return binding;
    }

    /** The binding and its tally, for whoever waits for it. */
    @Transactional(readOnly = true)
    public Optional<ScanBinding> find(Actor actor, UUID id) {
        return visible(actor, id);
    }

    /** The bindings of the actor's units, newest first. */
    @Transactional(readOnly = true)
    public Window<ScanBinding> list(Actor actor, int offset, int size) {
        return rows.list(access.unitsFor(actor, Action.BIND_SCANS), Math.max(0, offset), Math.clamp(size, 1, 200));
    }

    /** One list of a binding; empty when the actor may not see the binding. */
    @Transactional(readOnly = true)
    public Window<BindingLine> lines(Actor actor, UUID id, BindingList list, int offset, int size) {
        int from = Math.max(0, offset);
        int most = Math.clamp(size, 1, 500);
        return visible(actor, id)
                .map(binding -> rows.lines(id, list, from, most))
                .orElseGet(() -> Window.exact(List.of(), 0, from, most));
    }

    private void start(UUID id, String actor, String unit, String fileName, String action) {
        Map<String, String> parameters = Map.of(BindingRun.BINDING, id.toString());
        UUID work = works.submit(new WorkRequest(BindingRun.KIND, actor, unit, parameters, List.of(fileName)));
        rows.setWork(id, work);
        trail.append(actor, Act.of(action, "scan-binding", id.toString()).in(unit));
    }

    private Optional<ScanBinding> visible(Actor actor, UUID id) {
        return rows.find(id).filter(binding -> access.may(actor, Action.BIND_SCANS, binding.unitCode()));
    }

    private Optional<Refusal> bookRefusal(Actor actor, @Nullable UUID bookId) {
        if (bookId == null) {
            return Optional.empty();
        }
        Set<String> units = access.unitsFor(actor, Action.BIND_SCANS);
        Optional<RegisterBook> book = books.find(bookId).filter(found -> units.contains(found.unitCode()));
        return book.isPresent() ? Optional.empty() : Optional.of(Refusal.of("binding.no-book"));
    }

    private static Optional<Refusal> archiveRefusal(UploadedFile file) {
        return switch (Archive.open(file.path(), ArchiveLimits.USUAL)) {
            case ArchiveOpening.Unreadable unreadable -> Optional.of(unreadable.refusal());
            case ArchiveOpening.Opened opened -> {
                try (Archive archive = opened.archive()) {
                    yield archive.files().isEmpty() ? Optional.of(Refusal.of("archive.empty")) : Optional.empty();
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            }
        };
    }
}
