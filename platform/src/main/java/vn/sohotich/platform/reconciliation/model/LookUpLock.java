package vn.sohotich.platform.reconciliation.model;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Look-ups, decisions and switches of the model wait for each other until the end of their transaction. */
@Component
public class LookUpLock {
    private final JdbcClient jdbc;

    LookUpLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for whoever holds it and holds it until the running transaction ends. */
    public void take() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('reconciliation.person_outcome'))")
                .query((row, number) -> true)
                .list();
    }
}
