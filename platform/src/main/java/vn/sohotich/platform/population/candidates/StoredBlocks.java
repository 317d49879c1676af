package vn.sohotich.platform.population.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;

/**
 * Candidates from the stored blocking keys: one question to the database brings every person once, with the keys that
 * found them. Of a block too large to separate anybody only the key is read, up to where that is certain.
 */
@Component
public class StoredBlocks implements CandidateSource {
    private static final int KEYS_AT_ONCE = 2_000;
    private static final String PEOPLE = "SELECT found.positions, p.no, " + RegisteredRows.COLUMNS + """

            FROM (SELECT member, array_agg(k.position) AS positions
                  FROM unnest(:keys, :largest) WITH ORDINALITY AS k(key, largest, position)
                  CROSS JOIN LATERAL (
                      SELECT ARRAY(SELECT b.person_no FROM population.block b WHERE b.key = k.key LIMIT k.largest + 1)
                          AS members OFFSET 0) AS block
                  CROSS JOIN LATERAL unnest(
                      CASE WHEN cardinality(members) > k.largest THEN ARRAY[0::bigint] ELSE members END) AS member
                  GROUP BY member) AS found
            LEFT JOIN population.person p ON p.no = found.member""";

    private final JdbcClient jdbc;
    private final Cleaner cleaner = new Cleaner();

    StoredBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Blocks fetch(long[] keys) {
        return within(Map.of(), key -> {}).fetch(keys);
    }

    /**
     * Candidates for one page with smaller limits: all of the given keys are asked for at once, however few the first
     * question is about. Whoever asks is told the keys of blocks that are left out.
     */
    public CandidateSource within(Map<Long, Integer> largest, LongConsumer leftOut) {
        return new Page(largest, leftOut);
    }

    /** The people under the keys of one page or batch so far; a person who comes with a later part is the same object. */
    private final class Page implements CandidateSource {
        private final Map<Long, Integer> largest;
        private final LongConsumer leftOut;
        private final Set<Long> asked = new HashSet<>();
        private final Map<Long, CleanPerson> people = new HashMap<>();
        private final Map<Long, List<CleanPerson>> blocks = new HashMap<>();

        Page(Map<Long, Integer> largest, LongConsumer leftOut) {
            this.largest = largest;
            this.leftOut = leftOut;
        }

        @Override
        public Blocks fetch(long[] keys) {
            LongStream ahead =
                    asked.isEmpty() ? largest.keySet().stream().mapToLong(Long::longValue) : LongStream.empty();
            long[] fresh = LongStream.concat(ahead, Arrays.stream(keys))
                    .filter(key -> key != 0 && asked.add(key))
                    .toArray();
            for (int from = 0; from < fresh.length; from += KEYS_AT_ONCE) {
                ask(Arrays.copyOfRange(fresh, from, Math.min(from + KEYS_AT_ONCE, fresh.length)));
            }
            return Blocks.of(blocks);
        }

        private void ask(long[] keys) {
            int[] limits = Arrays.stream(keys)
                    .mapToInt(key -> largest.getOrDefault(key, Blocks.LARGEST))
                    .toArray();
            jdbc.sql(PEOPLE).param("keys", keys).param("largest", limits).query(row -> {
                add(row, keys);
            });
        }

        private void add(ResultSet row, long[] keys) throws SQLException {
            Long[] positions = (Long[]) row.getArray(1).getArray();
            long number = row.getLong(2);
            if (row.wasNull()) {
                for (long position : positions) {
                    leftOut.accept(keys[(int) position - 1]);
                }
                return;
            }
            CleanPerson person = people.get(number);
            if (person == null) {
                person = cleaner.clean(RegisteredRows.registered(row));
                people.put(number, person);
            }
            for (long position : positions) {
                blocks.computeIfAbsent(keys[(int) position - 1], key -> new ArrayList<>())
                        .add(person);
            }
        }
    }
}
