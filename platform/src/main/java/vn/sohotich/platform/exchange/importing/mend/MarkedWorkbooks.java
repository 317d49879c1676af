package vn.sohotich.platform.exchange.importing.mend;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/** Error workbooks for whoever may see the import: asked for, made in the background, taken. */
@Service
@Transactional
public class MarkedWorkbooks {
    private final Imports imports;
    private final MarkedTable table;
    private final Works works;
    private final AuditTrail trail;
    private final Clock clock;

    MarkedWorkbooks(Imports imports, MarkedTable table, Works works, AuditTrail trail, Clock clock) {
        this.imports = imports;
        this.table = table;
        this.works = works;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<MarkedWorkbook> find(Actor actor, UUID batchId) {
        return imports.find(actor, batchId).flatMap(batch -> table.find(batch.id()));
    }

    /** Has the workbook made from what is found in the rows now; refused before the file was read. */
    public Optional<Refusal> ask(Actor actor, UUID batchId, Locale locale) {
        Optional<ImportBatch> found = imports.find(actor, batchId);
        if (found.isEmpty()) {
            return Optional.of(Refusal.of("import.not-found"));
        }
        ImportBatch batch = found.get();
        if (batch.status() != BatchStatus.READY && batch.status() != BatchStatus.APPLIED) {
            return Optional.of(Refusal.of("import.marked.not-read"));
        }
        table.ask(batchId, actor.account(), clock.instant());
        Map<String, String> parameters = Map.of("batch", batchId.toString(), "lang", locale.getLanguage());
        UUID work = works.submit(new WorkRequest(
                MarkingWork.KIND,
                actor.account(),
                batch.unitCode(),
                parameters,
                List.of(batch.file().name())));
        table.setWork(batchId, work);
        return Optional.empty();
    }

    /** The finished workbook, whose rows are about people: taking it is audited. */
    public Optional<MarkedWorkbook> takeLogged(Actor actor, UUID batchId) {
        Optional<MarkedWorkbook> ready = find(actor, batchId).filter(MarkedWorkbook::isReady);
        ready.ifPresent(
                marked -> trail.append(actor.account(), Act.of("batch.marked-taken", "batch", batchId.toString())));
        return ready;
    }
}
