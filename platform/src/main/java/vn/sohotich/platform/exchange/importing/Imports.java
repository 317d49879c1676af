package vn.sohotich.platform.exchange.importing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.exchange.importing.Batches.Draft;
import vn.sohotich.platform.exchange.importing.ImportOutcome.Accepted;
import vn.sohotich.platform.exchange.importing.ImportOutcome.Declined;
import vn.sohotich.platform.exchange.importing.ImportOutcome.KnownFile;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/**
 * The life of an import (lô nhập liệu): received, read in the background, decided on by a person, applied in the
 * background. An import is visible to whoever sent it and whoever may import in the unit that answers for it.
 */
@Service
@Transactional
public class Imports {
    private static final int LONGEST_REASON = 500;

    private final Access access;
    private final Batches batches;
    private final Works works;
    private final Intake intake;
    private final AuditTrail trail;
    private final Clock clock;

    Imports(Access access, Batches batches, Works works, Intake intake, AuditTrail trail, Clock clock) {
        this.access = access;
        this.batches = batches;
        this.works = works;
        this.intake = intake;
        this.trail = trail;
        this.clock = clock;
    }

    /** Takes a stored upload in; the same content sent again answers with the earlier import. */
    public ImportOutcome receive(Actor actor, UploadedFile file, @Nullable String fixedUnit) {
        Optional<String> unit = answeringUnit(actor, fixedUnit);
        if (unit.isEmpty()) {
            return new Declined(refusal(actor, fixedUnit));
        }
        Optional<ImportBatch> earlier = batches.earlier(file.sha256(), unit.get(), fixedUnit);
        return earlier.isPresent()
                ? new KnownFile(earlier.get())
                : start(actor, new Draft(file, unit.get(), fixedUnit, null, null));
    }

    /** Takes the mended error workbook of an import in; refused while reading when it is the one of another import. */
    public ImportOutcome receiveMended(Actor actor, UUID answered, UploadedFile file) {
        Optional<ImportBatch> seen = find(actor, answered);
        if (seen.isEmpty()) {
            return notFound();
        }
        ImportBatch batch = seen.get();
        if (!access.may(actor, Action.IMPORT, batch.unitCode())) {
            return new Declined(refusal(actor, batch.unitCode()));
        }
        Optional<ImportBatch> earlier = batches.earlier(file.sha256(), batch.unitCode(), batch.fixedUnit());
        return earlier.isPresent()
                ? new KnownFile(earlier.get())
                : start(actor, new Draft(file, batch.unitCode(), batch.fixedUnit(), null, batch.origin()));
    }

    /** Reads the file of an import once more, against the records as they are now. */
    public ImportOutcome readAgain(Actor actor, UUID id) {
        Optional<ImportBatch> seen = find(actor, id);
        if (seen.isEmpty()) {
            return notFound();
        }
        ImportBatch batch = seen.get();
        return batch.status().isRunning()
                ? new KnownFile(batch)
                : start(
                        actor,
                        new Draft(batch.file(), batch.unitCode(), batch.fixedUnit(), batch.id(), batch.answersId()));
    }

    private ImportOutcome start(Actor actor, Draft draft) {
        UploadedFile file = draft.file();
        UUID id = batches.insert(draft, actor.account(), clock.instant());
        Map<String, String> detail = Map.of("size", Long.toString(file.size()), "sha256", file.sha256());
        trail.append(actor.account(), new Act("batch.received", "batch", id.toString(), draft.unit(), detail));
        submit(actor, ImportReading.KIND, id, file.name(), draft.unit());
        return new Accepted(batches.find(id).orElseThrow());
    }

    /** Has a read import applied; asking twice does it once. */
    public ImportOutcome apply(Actor actor, UUID id) {
        Optional<ImportBatch> seen = find(actor, id).flatMap(batch -> batches.locked(id));
        if (seen.isEmpty()) {
            return notFound();
        }
        ImportBatch batch = seen.get();
        if (batch.status() == BatchStatus.APPLYING || batch.status() == BatchStatus.APPLIED) {
            return new Accepted(batch);
        }
        if (batch.status() != BatchStatus.READY) {
            return new Declined(Refusal.of("import.not-ready", batch.status().name()));
        }
        batches.setStatus(id, BatchStatus.APPLYING);
        submit(actor, ImportApplication.KIND, id, batch.file().name(), batch.unitCode());
        return new Accepted(batches.find(id).orElseThrow());
    }

    /** Has an import that took effect undone for a reason; asking twice does it once. */
    public ImportOutcome undo(Actor actor, UUID id, String reason) {
        Optional<ImportBatch> seen = find(actor, id).flatMap(batch -> batches.locked(id));
        if (seen.isEmpty()) {
            return notFound();
        }
        ImportBatch batch = seen.get();
        if (batch.status() == BatchStatus.UNDOING || batch.status() == BatchStatus.UNDONE) {
            return new Accepted(batch);
        }
        if (batch.status() != BatchStatus.APPLIED) {
            return new Declined(Refusal.of("import.undo.not-applied"));
        }
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return new Declined(Refusal.of("import.undo.no-reason", LONGEST_REASON));
        }
        batches.setUndoing(id, reason.strip());
        submit(actor, ImportUndoing.KIND, id, batch.file().name(), batch.unitCode());
        return new Accepted(batches.find(id).orElseThrow());
    }

    /** Drops an import that has not taken effect; one that is just taking effect is stopped and waits again. */
    public ImportOutcome cancel(Actor actor, UUID id) {
        Optional<ImportBatch> found = find(actor, id);
        if (found.isPresent() && found.get().status().isTakingEffect() && found.get().workId() != null) {
            works.cancel(found.get().workId(), actor.account());
            return new Accepted(found.get());
        }
        Optional<ImportBatch> seen = found.flatMap(batch -> batches.locked(id));
        if (seen.isEmpty()) {
            return notFound();
        }
        ImportBatch batch = seen.get();
        switch (batch.status()) {
            case APPLYING, APPLIED, UNDOING, UNDONE -> {
                return new Declined(Refusal.of("import.applied"));
            }
            case READING -> {
                if (batch.workId() != null) {
                    works.cancel(batch.workId(), actor.account());
                }
            }
            default -> intake.drop(id);
        }
        batches.setStatus(id, BatchStatus.CANCELLED);
        trail.append(
                actor.account(),
                Act.of("batch.cancelled", "batch", id.toString()).in(batch.unitCode()));
        return new Accepted(batches.find(id).orElseThrow());
    }

    @Transactional(readOnly = true)
    public Optional<ImportBatch> find(Actor actor, UUID id) {
        return batches.find(id).filter(batch -> visible(actor, batch));
    }

    /** The imports of mended error workbooks of this one that the actor may see, oldest first. */
    @Transactional(readOnly = true)
    public List<ImportBatch> answersTo(Actor actor, UUID id) {
        return batches.answersTo(id).stream().filter(batch -> visible(actor, batch)).toList();
    }

    @Transactional(readOnly = true)
    public Window<ImportBatch> list(Actor actor, int offset, int size) {
        return batches.list(units(actor), actor.account(), Math.max(0, offset), Math.clamp(size, 1, 200));
    }

    /** How many imports wait for somebody's decision. */
    @Transactional(readOnly = true)
    public long waiting(Actor actor) {
        return batches.count(units(actor), actor.account(), BatchStatus.READY);
    }

    private void submit(Actor actor, String kind, UUID id, String file, String unit) {
        UUID work = works.submit(
                new WorkRequest(kind, actor.account(), unit, Map.of("batch", id.toString()), List.of(file)));
        batches.setWork(id, work);
    }

    private boolean visible(Actor actor, ImportBatch batch) {
        return access.may(actor, Action.IMPORT, batch.unitCode())
                || access.may(actor, Action.IMPORT) && batch.uploadedBy().equals(actor.account());
    }

    private Set<String> units(Actor actor) {
        return access.unitsFor(actor, Action.IMPORT);
    }

    private Optional<String> answeringUnit(Actor actor, @Nullable String fixedUnit) {
        if (fixedUnit != null) {
            return Optional.of(fixedUnit).filter(unit -> access.may(actor, Action.IMPORT, unit));
        }
        return access.may(actor, Action.IMPORT)
                ? actor.units().stream().sorted().findFirst()
                : Optional.empty();
    }

    private Refusal refusal(Actor actor, @Nullable String fixedUnit) {
        Optional<Refusal> refusal = fixedUnit == null
                ? access.refusal(actor, Action.IMPORT)
                : access.refusal(actor, Action.IMPORT, fixedUnit);
        return refusal.orElseGet(() -> Refusal.of("import.no-unit"));
    }

    private static ImportOutcome notFound() {
        return new Declined(Refusal.of("import.not-found"));
    }
}
