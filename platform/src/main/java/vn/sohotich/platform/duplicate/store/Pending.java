package vn.sohotich.platform.duplicate.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records that wait to be compared. A record that changes while it is being compared waits again. */
@Repository
public class Pending {
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;
    private volatile UUID taken = FIRST;

    Pending(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(Collection<UUID> recordIds) {
        if (!recordIds.isEmpty()) {
            jdbc.sql("""
                            INSERT INTO duplicate.pending AS p (record_id)
                            SELECT DISTINCT unnest(:ids) ORDER BY 1
                            ON CONFLICT (record_id) DO UPDATE SET marks = p.marks + 1""").param("ids", recordIds.toArray(UUID[]::new)).update();
        }
    }

    /**
     * Takes the next ones away, in the transaction that compares them; belongs behind {@link #lock}. It goes on where it
     * stopped and then begins anew, for in front lie only rows that were taken and that the database has not yet cleared.
     */
    public List<UUID> take(int most) {
        UUID after = taken;
        List<UUID> next = takeAfter(after, most);
        if (next.isEmpty() && !after.equals(FIRST)) {
            next = takeAfter(FIRST, most);
        }
        taken = next.isEmpty() ? FIRST : next.getLast();
        return next;
    }

    private List<UUID> takeAfter(UUID after, int most) {
        return jdbc.sql("""
                        WITH taken AS (DELETE FROM duplicate.pending WHERE record_id = ANY (ARRAY
                            (SELECT record_id FROM duplicate.pending WHERE record_id > :after ORDER BY record_id
                             LIMIT :most FOR UPDATE)) RETURNING record_id)
                        SELECT record_id FROM taken ORDER BY record_id""")
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    /** How many wait, counted no further than to the given number. */
    public long count(long most) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM duplicate.pending LIMIT :most) waiting")
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /**
     * Comparing happens one stretch at a time; waits for the other one to end. Until the running transaction ends, tables
     * are read by their indexes: a walk fills them faster than the planner's statistics follow.
     */
    public void lock() {
        jdbc.sql("""
                        SELECT pg_advisory_xact_lock(hashtext('duplicate.pending')),
                            set_config('enable_seqscan', 'off', true),
                            set_config('plan_cache_mode', 'force_custom_plan', true)""").query((row, number) -> true).list();
    }
}
