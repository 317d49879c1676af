package vn.sohotich.platform.duplicate.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.pairing.RuleKey;

/** Which events share a blocking key. Blocks too large to separate anybody are left out and remembered. */
@Repository
public class EventBlocks {
    private static final int KEYS_AT_ONCE = 20_000;

    private final JdbcClient jdbc;

    EventBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One key that points to the place of one event. */
    public record Pointer(long key, long place) {}

    public void add(Collection<Pointer> pointers) {
        change(pointers, """
                INSERT INTO duplicate.block (key, place)
                SELECT DISTINCT * FROM unnest(:keys, :places) ORDER BY 1, 2 ON CONFLICT DO NOTHING""");
    }

    public void remove(Collection<Pointer> pointers) {
        change(pointers, """
                DELETE FROM duplicate.block b USING unnest(:keys, :places) AS gone (key, place)
                WHERE b.key = gone.key AND b.place = gone.place""");
    }

    private void change(Collection<Pointer> pointers, String statement) {
        if (!pointers.isEmpty()) {
            jdbc.sql(statement)
                    .param("keys", pointers.stream().map(Pointer::key).toArray(Long[]::new))
                    .param("places", pointers.stream().map(Pointer::place).toArray(Long[]::new))
                    .update();
        }
    }

    /** The places under each key; a key whose block is larger than its rule looks through is missing. */
    public Map<Long, List<Long>> under(Collection<RuleKey> keys) {
        var rules = new HashMap<Long, BlockingRule>();
        keys.forEach(key -> rules.put(key.key(), key.rule()));
        var members = new HashMap<Long, List<Long>>();
        List<Map.Entry<Long, BlockingRule>> distinct = List.copyOf(rules.entrySet());
        for (int from = 0; from < distinct.size(); from += KEYS_AT_ONCE) {
            fetch(distinct.subList(from, Math.min(from + KEYS_AT_ONCE, distinct.size())), members);
        }
        var crowded = new TreeMap<Long, BlockingRule>();
        rules.forEach((key, rule) -> {
            if (members.getOrDefault(key, List.of()).size() > rule.largest()) {
                crowded.put(key, rule);
            }
        });
        members.keySet().removeAll(crowded.keySet());
        remember(crowded);
        return members;
    }

    private void fetch(List<Map.Entry<Long, BlockingRule>> keys, Map<Long, List<Long>> members) {
        jdbc.sql("""
                        SELECT k.key, b.place FROM unnest(:keys, :most) AS k (key, most)
                        CROSS JOIN LATERAL
                            (SELECT place FROM duplicate.block WHERE block.key = k.key LIMIT k.most) AS b""")
                .param("keys", keys.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param(
                        "most",
                        keys.stream().map(key -> key.getValue().largest() + 1).toArray(Integer[]::new))
                .query(row -> {
                    members.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(row.getLong(2));
                });
    }

    private void remember(Map<Long, BlockingRule> crowded) {
        if (!crowded.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO duplicate.crowded (key, rule) SELECT * FROM unnest(:keys, :rules)
                            ON CONFLICT DO NOTHING""")
                    .param("keys", crowded.keySet().toArray(Long[]::new))
                    .param(
                            "rules",
                            crowded.values().stream().map(BlockingRule::code).toArray(String[]::new))
                    .update();
        }
    }

    /** How many blocks were left out so far. */
    public long leftOut() {
        return jdbc.sql("SELECT count(*) FROM duplicate.crowded")
                .query(Long.class)
                .single();
    }
}
