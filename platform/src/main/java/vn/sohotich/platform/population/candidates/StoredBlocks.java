package vn.sohotich.platform.population.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
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
                          AS members) AS block
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
        return fetch(keys, Map.of(), key -> {});
    }

    /** The same with smaller limits for the given keys; whoever asks is told the keys of blocks that are left out. */
    public CandidateSource within(Map<Long, Integer> largest, LongConsumer leftOut) {
        return keys -> fetch(keys, largest, leftOut);
    }

    private Blocks fetch(long[] keys, Map<Long, Integer> largest, LongConsumer leftOut) {
        long[] distinct = Arrays.stream(keys).filter(key -> key != 0).distinct().toArray();
        var answer = new Answer(leftOut);
        for (int from = 0; from < distinct.length; from += KEYS_AT_ONCE) {
            long[] some = Arrays.copyOfRange(distinct, from, Math.min(from + KEYS_AT_ONCE, distinct.length));
            int[] limits = Arrays.stream(some)
                    .mapToInt(key -> largest.getOrDefault(key, Blocks.LARGEST))
                    .toArray();
            jdbc.sql(PEOPLE).param("keys", some).param("largest", limits).query(row -> {
                answer.add(row, some);
            });
        }
        return Blocks.of(answer.blocks);
    }

    /** What the database answered so far; a person who comes with a later part is the same object. */
    private final class Answer {
        private final LongConsumer leftOut;
        private final Map<Long, CleanPerson> people = new HashMap<>();
        private final Map<Long, List<CleanPerson>> blocks = new HashMap<>();

        Answer(LongConsumer leftOut) {
            this.leftOut = leftOut;
        }

        void add(ResultSet row, long[] keys) throws SQLException {
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
