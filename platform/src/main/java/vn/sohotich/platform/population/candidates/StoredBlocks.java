package vn.sohotich.platform.population.candidates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;

/**
 * Candidates from the stored blocking keys: two questions to the database for a whole batch of sought records. Blocks too
 * large to separate anybody are left out.
 */
@Component
public class StoredBlocks implements CandidateSource {
    private static final int KEYS_AT_ONCE = 20_000;
    private static final String MEMBERS = """
            SELECT k.key, b.person_no
            FROM unnest(:keys) AS k(key)
            CROSS JOIN LATERAL
                (SELECT person_no FROM population.block WHERE block.key = k.key LIMIT :most) AS b""";

    private final JdbcClient jdbc;
    private final Cleaner cleaner = new Cleaner();

    StoredBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Blocks fetch(long[] keys) {
        long[] distinct = Arrays.stream(keys).filter(key -> key != 0).distinct().toArray();
        var members = new HashMap<Long, List<Long>>();
        for (int from = 0; from < distinct.length; from += KEYS_AT_ONCE) {
            addMembers(members, Arrays.copyOfRange(distinct, from, Math.min(from + KEYS_AT_ONCE, distinct.length)));
        }
        members.values().removeIf(block -> block.size() > Blocks.LARGEST);
        Map<Long, CleanPerson> people = people(members);
        var blocks = new HashMap<Long, List<CleanPerson>>();
        members.forEach(
                (key, block) -> blocks.put(key, block.stream().map(people::get).toList()));
        return (key, most) -> {
            List<CleanPerson> block = blocks.getOrDefault(key, List.of());
            return block.size() > most ? List.of() : block;
        };
    }

    private void addMembers(Map<Long, List<Long>> members, long[] keys) {
        jdbc.sql(MEMBERS).param("keys", keys).param("most", Blocks.LARGEST + 1).query(row -> {
            members.computeIfAbsent(row.getLong(1), key -> new ArrayList<>()).add(row.getLong(2));
        });
    }

    private Map<Long, CleanPerson> people(Map<Long, List<Long>> members) {
        var numbers = new TreeSet<Long>();
        members.values().forEach(numbers::addAll);
        var people = new HashMap<Long, CleanPerson>();
        if (!numbers.isEmpty()) {
            jdbc.sql("SELECT p.no, " + RegisteredRows.COLUMNS + " FROM population.person p WHERE p.no = ANY(:numbers)")
                    .param("numbers", numbers.toArray(Long[]::new))
                    .query(row -> {
                        people.put(row.getLong("no"), cleaner.clean(RegisteredRows.registered(row)));
                    });
        }
        return people;
    }
}
