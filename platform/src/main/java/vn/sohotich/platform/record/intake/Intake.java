package vn.sohotich.platform.record.intake;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.answer.AnsweredRows;
import vn.sohotich.platform.record.store.RecordIds;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.territory.Territory;

/**
 * The rows of an import (lô nhập liệu) on their way into the books: staged as a whole or not at all, shown, then
 * applied by {@link BatchApplication} or dropped.
 */
@Service
public class Intake {
    private final Access access;
    private final Territory territory;
    private final StagingTables tables;
    private final StagedReading reading;
    private final Decisions decisions;
    private final AuditTrail trail;
    private final RecordIds ids;

    Intake(
            Access access,
            Territory territory,
            StagingTables tables,
            StagedReading reading,
            Decisions decisions,
            AuditTrail trail,
            RecordIds ids) {
        this.access = access;
        this.territory = territory;
        this.tables = tables;
        this.reading = reading;
        this.decisions = decisions;
        this.trail = trail;
        this.ids = ids;
    }

    /**
     * Prepares rows for staging; every row lands in a unit in which the actor may import, or is refused. Rows that an
     * answered import has unchanged are left out.
     */
    public RowEncoder encoder(StagingSource source, Actor actor, Clock clock, @Nullable AnsweredRows answered) {
        Set<String> allowed = access.unitsFor(actor, Action.IMPORT);
        UnitOfRow units = new UnitOfRow(territory, clock, allowed, source.fixedUnit());
        return new RowEncoder(source, units, ids, actor.account(), clock.instant(), answered);
    }

    /**
     * Stages everything the feed hands over, replacing what was staged for this import before; {@code answered} is the
     * import whose error workbook comes back with it.
     */
    @Transactional
    public PreviewCounts stage(StagingSource source, ChunkFeed feed, @Nullable AnsweredRows answered) {
        UUID batchId = source.batchId();
        tables.clear(batchId);
        tables.writeSource(source);
        Map<FindingTally, Long> tally = new HashMap<>();
        for (StagedChunk chunk = feed.next(); chunk != null; chunk = feed.next()) {
            tables.write(chunk);
            chunk.tally().forEach((kind, findings) -> tally.merge(kind, findings, Long::sum));
        }
        if (feed.broken()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return PreviewCounts.NONE;
        }
        tables.writeTally(batchId, tally);
        tables.finish();
        tables.keep(batchId, answered);
        decisions.decideFirst(batchId);
        tables.tally(batchId, answered);
        return decisions.counts(batchId);
    }

    @Transactional(readOnly = true)
    public PreviewCounts counts(UUID batchId) {
        return decisions.counts(batchId);
    }

    /** What was found in the rows, by kind of finding and field. */
    @Transactional(readOnly = true)
    public List<FindingTally> tallies(UUID batchId) {
        return tables.tallies(batchId);
    }

    /** A window of staged rows; the caller has made sure that the actor may see this import. */
    @Transactional
    public Window<StagedRow> rowsLogged(Actor actor, UUID batchId, StagedFilter filter) {
        Window<StagedRow> rows = reading.rows(batchId, filter);
        Map<String, String> shown =
                Map.of("shown", Integer.toString(rows.items().size()));
        trail.append(actor.account(), new Act("batch.read", "batch", batchId.toString(), null, shown));
        return rows;
    }

    /** Forgets what was staged; an import that took effect is left as it is. */
    @Transactional
    public void drop(UUID batchId) {
        if (!decisions.applied(batchId)) {
            tables.clear(batchId);
        }
    }
}
