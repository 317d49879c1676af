package vn.sohotich.platform.reconciliation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.record.Records;

/**
 * Outcomes that a newer version of the register may change: whoever was not consistent, and whoever was found as a person
 * that the register has changed since. Their records are looked up again.
 */
@Component
class Overtaken {
    private static final int PAGE = 2_000;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final PopulationRegister register;
    private final Records records;
    private final TransactionTemplate transaction;

    Overtaken(JdbcClient jdbc, PopulationRegister register, Records records, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.register = register;
        this.records = records;
        this.transaction = transaction;
    }

    /** The same for whoever the engine found with another model than this one. */
    void askAgainOtherThan(String modelVersion) {
        UUID last = FIRST;
        List<Other> page = others(last, modelVersion);
        while (!page.isEmpty()) {
            List<UUID> concerned = page.stream().map(Other::recordId).distinct().toList();
            transaction.executeWithoutResult(status -> records.lookUpAgain(concerned));
            last = page.getLast().id();
            page = others(last, modelVersion);
        }
    }

    private List<Other> others(UUID after, String modelVersion) {
        return jdbc.sql("""
                        SELECT id, record_id FROM reconciliation.person_outcome
                        WHERE superseded_at IS NULL AND status = 'INFERRED' AND model_version <> :model AND id > :after
                        ORDER BY id LIMIT :size""")
                .param("model", modelVersion)
                .param("after", after)
                .param("size", PAGE)
                .query(Other.class)
                .list();
    }

    private record Other(UUID id, UUID recordId) {}

    void askAgain(long version) {
        UUID last = FIRST;
        List<Line> page = page(last, version);
        while (!page.isEmpty()) {
            Set<UUID> concerned = concerned(page, version);
            transaction.executeWithoutResult(status -> records.lookUpAgain(concerned));
            last = page.getLast().id();
            page = page(last, version);
        }
    }

    private List<Line> page(UUID after, long version) {
        return jdbc.sql("""
                        SELECT id, record_id, outcome, personal_id FROM reconciliation.person_outcome
                        WHERE superseded_at IS NULL AND register_version < :version AND id > :after
                        ORDER BY id LIMIT :size""")
                .param("version", version)
                .param("after", after)
                .param("size", PAGE)
                .query((row, number) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("record_id", UUID.class),
                        row.getString("outcome").equals("CONSISTENT"),
                        row.getString("personal_id")))
                .list();
    }

    private Set<UUID> concerned(List<Line> page, long version) {
        Set<String> people = page.stream().map(Line::personalId).collect(Collectors.toSet());
        Set<String> changed = register.changedSince(version, people);
        var concerned = new HashSet<UUID>();
        for (Line line : page) {
            if (!line.consistent() || changed.contains(line.personalId())) {
                concerned.add(line.recordId());
            }
        }
        return concerned;
    }

    private record Line(UUID id, UUID recordId, boolean consistent, String personalId) {}
}
