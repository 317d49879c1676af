package vn.sohotich.platform.duplicate.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Records that wait to be compared. A record that changes while it is being compared waits again. */
@Repository
public class Pending {
    private final JdbcClient jdbc;

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

    /** Takes the next ones away, in the transaction that compares them. */
    public List<UUID> take(int most) {
        return jdbc.sql("""
                        DELETE FROM duplicate.pending WHERE record_id IN
                            (SELECT record_id FROM duplicate.pending ORDER BY record_id LIMIT :most FOR UPDATE)
                        RETURNING record_id""").param("most", most).query(UUID.class).list();
    }

    /** How many wait, counted no further than to the given number. */
    public long count(long most) {
        return jdbc.sql("SELECT count(*) FROM (SELECT 1 FROM duplicate.pending LIMIT :most) waiting")
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /** Comparing happens one stretch at a time; waits for the other one to end. */
    public void lock() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('duplicate.pending'))")
                .query((row, number) -> true)
                .list();
    }
}
