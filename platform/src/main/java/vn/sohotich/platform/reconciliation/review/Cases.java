package vn.sohotich.platform.reconciliation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.identity.Jurisdictions;

/** The cases of the review: standing outcomes of the engine that are unsure, and the control sample of the others. */
@Repository
class Cases {
    /** Counting stops here. */
    static final int COUNTED = 1000;

    private static final String FROM = """
            FROM reconciliation.person_outcome o
            LEFT JOIN reconciliation.review_hold h ON h.outcome_id = o.id AND h.until > :now
            LEFT JOIN reconciliation.review_later l ON l.outcome_id = o.id AND l.account = :account
            WHERE o.superseded_at IS NULL AND o.status = 'INFERRED' AND o.unit_code = ANY(:units)
              AND (o.outcome = 'AMBIGUOUS' OR o.certainty <= 0.9999 OR o.lot < 1000)
              AND (o.outcome = 'AMBIGUOUS' OR o.certainty <= :sure OR o.lot < :lots)
              AND (:kind = '' OR o.kind = :kind) AND (:role = '' OR o.role = :role)
              AND (h.outcome_id IS NULL OR h.held_by = :account)
            """;

    private final JdbcClient jdbc;
    private final ReviewSettings settings;
    private final Clock clock;
    private final Jurisdictions jurisdictions;

    Cases(JdbcClient jdbc, ReviewSettings settings, Clock clock, Jurisdictions jurisdictions) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
        this.jurisdictions = jurisdictions;
    }

    /** Whose review, and which part of it. */
    record Asked(String account, Set<String> units, ReviewFilter filter) {}

    /** A case before anybody has looked at its record. */
    record Found(UUID outcomeId, UUID recordId, int recordVersion, String role, boolean control) {}

    /** The next cases that this account may have, record by record; what it put off comes last. */
    List<Found> next(Asked asked, Collection<UUID> except, int most) {
        List<Found> fresh = page(asked, except, most, "AND l.at IS NULL ORDER BY o.unit_code, o.record_id, o.id");
        return fresh.isEmpty() ? page(asked, except, most, "AND l.at IS NOT NULL ORDER BY l.at, o.id") : fresh;
    }

    private List<Found> page(Asked asked, Collection<UUID> except, int most, String order) {
        return asked("""
                        SELECT o.id, o.record_id, o.record_version, o.role,
                               o.outcome <> 'AMBIGUOUS' AND o.certainty > :sure AS control
                        """ + FROM + " AND o.id <> ALL(:except) " + order + " LIMIT :most", asked)
                .param("except", except.toArray(UUID[]::new))
                .param("most", most)
                .query(Cases::found)
                .list();
    }

    /** How many cases this account could still have, at most one more than {@link #COUNTED}. */
    long left(Asked asked) {
        return asked("SELECT count(*) FROM (SELECT 1 " + FROM + " LIMIT " + (COUNTED + 1) + ") AS counted", asked)
                .query(Long.class)
                .single();
    }

    /** The case as it stands, whoever has it; empty when it was settled meanwhile. */
    Optional<Found> standing(UUID outcomeId) {
        return jdbc.sql("""
                        SELECT o.id, o.record_id, o.record_version, o.role,
                               o.outcome <> 'AMBIGUOUS' AND o.certainty > :sure AS control
                        FROM reconciliation.person_outcome o
                        WHERE o.id = :id AND o.superseded_at IS NULL AND o.status = 'INFERRED'""")
                .param("id", outcomeId)
                .param("sure", settings.sureFrom())
                .query(Cases::found)
                .optional();
    }

    void putOff(UUID outcomeId, String account) {
        jdbc.sql("""
                        INSERT INTO reconciliation.review_later (outcome_id, account, at) VALUES (:id, :account, :at)
                        ON CONFLICT (outcome_id, account) DO UPDATE SET at = excluded.at""")
                .param("id", outcomeId)
                .param("account", account)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private JdbcClient.StatementSpec asked(String sql, Asked asked) {
        ReviewFilter filter = asked.filter();
        return jdbc.sql(sql)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("account", asked.account())
                .param(
                        "units",
                        jurisdictions.within(asked.units(), filter.unit()).toArray(String[]::new))
                .param("sure", settings.sureFrom())
                .param("lots", settings.controlLots())
                .param("kind", filter.kind() == null ? "" : filter.kind())
                .param("role", filter.role() == null ? "" : filter.role());
    }

    private static Found found(ResultSet row, int index) throws SQLException {
        return new Found(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getInt("record_version"),
                row.getString("role"),
                row.getBoolean("control"));
    }
}
