package vn.sohotich.platform.duplicate.run;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.intake.undo.BuiltUpon;

/** Records about which somebody has settled a doubt: an import that brought them is not undone over that decision. */
@Component
class SettledSince implements BuiltUpon {
    private final JdbcClient jdbc;

    SettledSince(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String reason() {
        return "doubt-settled";
    }

    @Override
    public Set<UUID> among(Collection<UUID> recordIds, Instant since) {
        return new HashSet<>(jdbc.sql("""
                        WITH settled AS (
                            SELECT first_record, second_record FROM duplicate.doubt
                            WHERE superseded_at IS NULL AND state <> 'OPEN' AND decided_at >= :since
                              AND (first_record = ANY(:records) OR second_record = ANY(:records)))
                        SELECT first_record FROM settled UNION SELECT second_record FROM settled""")
                .param("records", recordIds.toArray(UUID[]::new))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list());
    }
}
