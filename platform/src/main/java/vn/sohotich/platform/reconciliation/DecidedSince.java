package vn.sohotich.platform.reconciliation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.intake.undo.BuiltUpon;

/** Records about whose people somebody has decided: an import that brought them is not undone over that person's head. */
@Component
class DecidedSince implements BuiltUpon {
    private final JdbcClient jdbc;

    DecidedSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String reason() {
        return "decided";
    }

    @Override
    public Set<UUID> among(Collection<UUID> recordIds, Instant since) {
        return new HashSet<>(jdbc.sql("""
                        SELECT DISTINCT record_id FROM reconciliation.person_outcome
                        WHERE record_id = ANY(:records) AND decided_by <> '' AND superseded_at IS NULL
                          AND found_at >= :since""")
                .param("records", recordIds.toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }
}
