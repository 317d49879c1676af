package vn.sohotich.platform.duplicate.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.platform.duplicate.judgement.EventKey;

/** Which events share a blocking key. Blocks too large to separate anybody are left out and remembered. */
@Repository
public class EventBlocks {
    private static final int KEYS_AT_ONCE = 20_000;

    private final JdbcClient jdbc;

    EventBlocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One key that points to the place of one event, with the date of birth that stands beside the key. */
    public record Pointer(long key, long place, int birth) {}

    /** One event of a block. */
    public record Member(long place, int birth) {}

    public void add(Collection<Pointer> pointers) {
        if (!pointers.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO duplicate.block (key, place, birth)
                            SELECT * FROM unnest(:keys, :places, :births) ORDER BY 1, 2 ON CONFLICT DO NOTHING""")
                    .param("keys", pointers.stream().map(Pointer::key).toArray(Long[]::new))
                    .param("places", pointers.stream().map(Pointer::place).toArray(Long[]::new))
                    .param("births", pointers.stream().map(Pointer::birth).toArray(Integer[]::new))
                    .update();
        }
    }

    /** Takes pointers away; a block that was left out is counted again at the next look. */
    public void remove(Collection<Pointer> pointers) {
        if (!pointers.isEmpty()) {
            Long[] keys = pointers.stream().map(Pointer::key).toArray(Long[]::new);
            jdbc.sql("""
                            DELETE FROM duplicate.block b USING unnest(:keys, :places) AS gone (key, place)
                            WHERE b.key = gone.key AND b.place = gone.place""")
                    .param("keys", keys)
                    .param("places", pointers.stream().map(Pointer::place).toArray(Long[]::new))
                    .update();
            jdbc.sql("DELETE FROM duplicate.crowded WHERE key = ANY(:keys)")
                    .param("keys", keys)
                    .update();
        }
    }

    /** The members under each key; a key whose block is larger than its rule looks through is missing. */
    public Map<Long, List<Member>> under(Collection<EventKey> keys) {
        var rules = new HashMap<Long, BlockingRule>();
        keys.forEach(key -> rules.put(key.key(), key.rule()));
        rules.keySet().removeAll(knownCrowded(rules.keySet()));
        var members = new HashMap<Long, List<Member>>();
        List<Map.Entry<Long, BlockingRule>> distinct = List.copyOf(rules.entrySet());
        for (int from = 0; from < distinct.size(); from += KEYS_AT_ONCE) {
            fetch(distinct.subList(from, Math.min(from + KEYS_AT_ONCE, distinct.size())), members);
        }
        var crowded = new TreeMap<Long, BlockingRule>();
        members.forEach((key, block) -> {
            BlockingRule rule = rules.get(key);
            if (rule != null && block.size() > rule.largest()) {
                crowded.put(key, rule);
            }
        });
        members.keySet().removeAll(crowded.keySet());
        remember(crowded);
        return members;
    }

    /** Blocks only lose members by {@link #remove}: what was too large once is not read again to find the same. */
    private Set<Long> knownCrowded(Set<Long> keys) {
        return new HashSet<>(jdbc.sql("SELECT key FROM duplicate.crowded WHERE key = ANY(:keys)")
                .param("keys", keys.toArray(Long[]::new))
                .query(Long.class)
                .list());
    }

    private void fetch(List<Map.Entry<Long, BlockingRule>> keys, Map<Long, List<Member>> members) {
        jdbc.sql("""
                        SELECT k.key, b.place, b.birth FROM unnest(:keys, :most) AS k (key, most)
                        CROSS JOIN LATERAL
                            (SELECT place, birth FROM duplicate.block WHERE block.key = k.key LIMIT k.most) AS b""")
                .param("keys", keys.stream().map(Map.Entry::getKey).toArray(Long[]::new))
                .param(
                        "most",
                        keys.stream().map(key -> key.getValue().largest() + 1).toArray(Integer[]::new))
                .query(row -> {
                    members.computeIfAbsent(row.getLong(1), key -> new ArrayList<>())
                            .add(new Member(row.getLong(2), row.getInt(3)));
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
