package vn.sohotich.platform.reconciliation.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.reconciliation.sought.SoughtRecords;
import vn.sohotich.platform.record.Records;

/** Records to estimate from and to compare on: chosen by a hash of their ids, so that every run takes the same ones. */
@Component
class RecordSample {
    private final JdbcClient jdbc;
    private final Records records;
    private final SoughtRecords sought;

    RecordSample(JdbcClient jdbc, Records records, SoughtRecords sought) {
        this.jdbc = jdbc;
        this.records = records;
        this.sought = sought;
    }

    /** The ids of the sample among the looked-up records of these units. */
    List<UUID> ids(Set<String> units, int size) {
        return jdbc.sql("""
                        SELECT record_id FROM (SELECT DISTINCT record_id FROM reconciliation.person_outcome
                            WHERE superseded_at IS NULL AND unit_code = ANY(:units)) AS looked_up
                        ORDER BY hashtextextended(record_id::text, 1976), record_id LIMIT :size""")
                .param("units", units.toArray(String[]::new))
                .param("size", size)
                .query(UUID.class)
                .list();
    }

    /** The records as the engine wants them; those that are gone are left out. */
    List<Sought> read(List<UUID> ids) {
        return ids.stream()
                .flatMap(id -> records.find(id).stream())
                .map(sought::of)
                .toList();
    }

    /** The roles of these records on which somebody has decided: no model changes those. */
    Map<UUID, Set<String>> decided(Collection<UUID> ids) {
        var decided = new HashMap<UUID, Set<String>>();
        jdbc.sql("""
                        SELECT record_id, role FROM reconciliation.person_outcome
                        WHERE superseded_at IS NULL AND status = 'ASSERTED' AND record_id = ANY(:ids)""").param("ids", ids.toArray(UUID[]::new)).query(row -> {
            decided.computeIfAbsent(row.getObject("record_id", UUID.class), id -> new HashSet<>())
                    .add(row.getString("role"));
        });
        return decided;
    }
}
