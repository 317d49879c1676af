package vn.sohotich.platform.reconciliation.review;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.Candidate;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.review.Holds.Shown;

/**
 * What people's decisions teach (nhãn): this person of the book and that person of the register are one, or are not. Labels
 * hold codes and the register's own ids, never names; they are only added, and marked when the decision is taken back.
 */
@Repository
public class Labels {
    private static final Duration LAST_FOR = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final PopulationRegister register;
    private final Holds holds;
    private final ReviewSettings settings;
    private final Clock clock;

    Labels(JdbcClient jdbc, PopulationRegister register, Holds holds, ReviewSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.register = register;
        this.holds = holds;
        this.settings = settings;
        this.clock = clock;
    }

    /** One labelled person of a record: the person of the register that somebody chose, null when nobody. */
    public record Labelled(
            UUID recordId, String role, @Nullable UUID person) {}

    /**
     * Keeps what the decision says about everybody who was shown: the chosen one is the same person, all others are not.
     * {@code engine} is the outcome that stood before.
     */
    public void keep(PersonOutcome engine, PersonOutcome decision, @Nullable UUID chosen) {
        String by = decision.decidedBy();
        retract(decision.recordId(), decision.role(), by);
        List<Shown> shown = new ArrayList<>(
                holds.shownTo(engine.id(), by).filter(some -> !some.isEmpty()).orElseGet(() -> named(engine)));
        if (chosen != null && shown.stream().noneMatch(one -> one.person().equals(chosen))) {
            shown.add(new Shown(chosen, 0));
        }
        for (Shown one : shown) {
            add(engine, decision, one.person(), one.person().equals(chosen), one.probability());
        }
        if (shown.isEmpty()) {
            add(engine, decision, null, false, 0);
        }
    }

    /** The decision on this person was taken back or replaced: its labels stay, marked. */
    public void retract(UUID recordId, String role, String by) {
        jdbc.sql("""
                        UPDATE reconciliation.label SET retracted_by = :by, retracted_at = :at
                        WHERE record_id = :record AND role = :role AND retracted_at IS NULL""")
                .param("by", by)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("record", recordId)
                .param("role", role)
                .update();
    }

    /** Everybody in these units whom a decision labels that still stands, newest first. */
    public List<Labelled> standing(Set<String> units, int most) {
        return jdbc.sql("""
                        SELECT record_id, role, max(person::text) FILTER (WHERE same) AS person
                        FROM reconciliation.label WHERE retracted_at IS NULL AND unit_code = ANY(:units)
                        GROUP BY record_id, role ORDER BY max(labelled_at) DESC, record_id LIMIT :most""")
                .param("units", units.toArray(String[]::new))
                .param("most", most)
                .query((row, number) -> {
                    String person = row.getString("person");
                    UUID chosen = person == null ? null : UUID.fromString(person);
                    return new Labelled(row.getObject("record_id", UUID.class), row.getString("role"), chosen);
                })
                .list();
    }

    /** How many people in these units are labelled. */
    public int count(Set<String> units) {
        return jdbc.sql("""
                        SELECT count(DISTINCT (record_id, role))::int FROM reconciliation.label
                        WHERE retracted_at IS NULL AND unit_code = ANY(:units)""")
                .param("units", units.toArray(String[]::new))
                .query(Integer.class)
                .single();
    }

    /** The person on whom this account decided last, today, unless that was taken back. */
    Optional<Labelled> lastOf(String account) {
        return jdbc.sql("""
                        SELECT record_id, role FROM reconciliation.label
                        WHERE labelled_by = :account AND retracted_at IS NULL AND labelled_at > :since
                        ORDER BY labelled_at DESC LIMIT 1""")
                .param("account", account)
                .param("since", clock.instant().minus(LAST_FOR).atOffset(ZoneOffset.UTC))
                .query((row, number) ->
                        new Labelled(row.getObject("record_id", UUID.class), row.getString("role"), null))
                .optional();
    }

    /** Whom a page about the record names: the candidates of the outcome. */
    private List<Shown> named(PersonOutcome engine) {
        Map<String, UUID> ids =
                register
                        .withPersonalIds(engine.finding().candidates().stream()
                                .map(Candidate::personalId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(entry -> entry.person().personalId(), PersonEntry::id));
        var named = new ArrayList<Shown>();
        for (Candidate candidate : engine.finding().candidates()) {
            UUID id = ids.get(candidate.personalId());
            if (id != null) {
                named.add(new Shown(id, candidate.probability()));
            }
        }
        return named;
    }

    private void add(
            PersonOutcome engine, PersonOutcome decision, @Nullable UUID person, boolean same, double probability) {
        jdbc.sql("""
                        INSERT INTO reconciliation.label (decision_id, record_id, record_version, role, unit_code, kind,
                            person, same, probability, engine_outcome, drawn, model_version, register_version,
                            labelled_by, labelled_at)
                        SELECT :decision, o.record_id, o.record_version, o.role, o.unit_code, o.kind,
                            :person::uuid, :same, :probability, o.outcome,
                            CASE WHEN o.status <> 'INFERRED' THEN 'OTHER'
                                 WHEN o.outcome = 'AMBIGUOUS' OR o.certainty <= :sure THEN 'UNCERTAIN'
                                 WHEN o.lot < :lots THEN 'CONTROL' ELSE 'OTHER' END,
                            o.model_version, o.register_version, :by, :at
                        FROM reconciliation.person_outcome o WHERE o.id = :engine""")
                .param("decision", decision.id())
                .param("person", person)
                .param("same", same)
                .param("probability", probability)
                .param("sure", settings.sureFrom())
                .param("lots", settings.controlLots())
                .param("by", decision.decidedBy())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("engine", engine.id())
                .update();
    }
}
