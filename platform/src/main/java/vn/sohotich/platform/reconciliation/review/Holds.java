package vn.sohotich.platform.reconciliation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Who has which case on the screen. A hold ends by itself, so that nobody waits for a colleague who went home. */
@Repository
class Holds {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Shown>> PEOPLE = new TypeReference<>() {};
    private static final Duration CLOSED_FOR = Duration.ofDays(1);
    private static final String NOBODY = "";

    private final JdbcClient jdbc;
    private final ReviewSettings settings;
    private final Clock clock;

    Holds(JdbcClient jdbc, ReviewSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** A person of the register as shown, with the probability that the engine gave. */
    record Shown(UUID person, double probability) {}

    /** Takes the case for this account, or renews it; false when somebody else has it. */
    boolean take(UUID outcomeId, String account) {
        return hold(outcomeId, account, clock.instant().plus(settings.claim()));
    }

    /** Nobody gets these cases for a day: their records can no longer be decided. */
    void close(Collection<UUID> outcomeIds) {
        outcomeIds.forEach(id -> hold(id, NOBODY, clock.instant().plus(CLOSED_FOR)));
    }

    private boolean hold(UUID outcomeId, String account, Instant until) {
        return jdbc.sql("""
                        INSERT INTO reconciliation.review_hold AS h (outcome_id, held_by, until, shown)
                        VALUES (:id, :account, :until, '[]')
                        ON CONFLICT (outcome_id) DO UPDATE SET held_by = excluded.held_by, until = excluded.until
                        WHERE h.until <= :now OR h.held_by = excluded.held_by""")
                        .param("id", outcomeId)
                        .param("account", account)
                        .param("until", until.atOffset(ZoneOffset.UTC))
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    void show(UUID outcomeId, List<Shown> shown) {
        jdbc.sql("UPDATE reconciliation.review_hold SET shown = :shown::jsonb WHERE outcome_id = :id")
                .param("shown", JSON.writeValueAsString(shown))
                .param("id", outcomeId)
                .update();
    }

    /** Whom this account was shown for the case; empty when it does not have the case. */
    Optional<List<Shown>> shownTo(UUID outcomeId, String account) {
        return jdbc.sql("SELECT shown FROM reconciliation.review_hold WHERE outcome_id = :id AND held_by = :account")
                .param("id", outcomeId)
                .param("account", account)
                .query(String.class)
                .optional()
                .map(shown -> JSON.readValue(shown, PEOPLE));
    }

    /** Lets the case go, and whatever else was held until long ago. */
    void release(UUID outcomeId, String account) {
        jdbc.sql("""
                        DELETE FROM reconciliation.review_hold
                        WHERE (outcome_id = :id AND held_by = :account) OR until < :old""")
                .param("id", outcomeId)
                .param("account", account)
                .param("old", clock.instant().minus(CLOSED_FOR).atOffset(ZoneOffset.UTC))
                .update();
    }
}
