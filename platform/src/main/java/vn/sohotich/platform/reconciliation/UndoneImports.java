package vn.sohotich.platform.reconciliation;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.intake.undo.BatchUndone;
import vn.sohotich.platform.record.intake.undo.RecordsChanged;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/**
 * Keeps the outcomes true as an import is undone, in its transaction: those of records that go are superseded and kept,
 * records that get their earlier content back are looked up again.
 */
@Component
class UndoneImports {
    private static final String SYSTEM = "system";

    private final JdbcClient jdbc;
    private final Works works;
    private final Clock clock;

    UndoneImports(JdbcClient jdbc, Works works, Clock clock) {
        this.jdbc = jdbc;
        this.works = works;
        this.clock = clock;
    }

    @EventListener
    void on(RecordsChanged changed) {
        if (!changed.gone().isEmpty()) {
            jdbc.sql("""
                            UPDATE reconciliation.person_outcome SET superseded_at = :at
                            WHERE superseded_at IS NULL AND record_id = ANY(:gone)""")
                    .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("gone", changed.gone().toArray(UUID[]::new))
                    .update();
        }
    }

    @EventListener
    void on(BatchUndone undone) {
        if (undone.restored() > 0) {
            String count = String.valueOf(undone.restored());
            works.submit(new WorkRequest(LookUpWork.KIND, SYSTEM, null, Map.of("records", count), List.of(count)));
        }
    }
}
