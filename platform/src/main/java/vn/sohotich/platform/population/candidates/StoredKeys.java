package vn.sohotich.platform.population.candidates;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.cleaning.Cleaner;

/**
 * Makes the stored blocking keys anew when they are of another version than this program's, before anybody is served: a
 * look-up under former keys would miss people without a word. Part by part; killed, it goes on behind the last part.
 */
@Component
class StoredKeys implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(StoredKeys.class);
    private static final int PART = 5_000;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Cleaner cleaner = new Cleaner();

    StoredKeys(JdbcClient jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (version() == BlockingKeys.VERSION) {
            return;
        }
        long renewed = 0;
        int part = renewPart();
        while (part > 0) {
            renewed += part;
            LOG.info("Blocking keys of version {} made for {} people of the register", BlockingKeys.VERSION, renewed);
            part = renewPart();
        }
        jdbc.sql("UPDATE population.key_version SET version = :version, renewed_to = 0")
                .param("version", BlockingKeys.VERSION)
                .update();
        jdbc.sql("ANALYZE population.block").update();
    }

    int version() {
        return jdbc.sql("SELECT version FROM population.key_version")
                .query(Integer.class)
                .single();
    }

    /** Makes the keys of the next people anew; returns of how many. */
    int renewPart() {
        Integer renewed = transaction.execute(status -> {
            List<Keyed> part = jdbc.sql("SELECT p.no, " + RegisteredRows.COLUMNS + " FROM population.person p"
                            + " WHERE p.no > (SELECT renewed_to FROM population.key_version) ORDER BY p.no LIMIT :part")
                    .param("part", PART)
                    .query((row, number) -> new Keyed(
                            row.getLong("no"), BlockingKeys.of(cleaner.clean(RegisteredRows.registered(row)))))
                    .list();
            if (!part.isEmpty()) {
                replace(part);
            }
            return part.size();
        });
        return renewed == null ? 0 : renewed;
    }

    private void replace(List<Keyed> part) {
        var keys = new ArrayList<Long>();
        var people = new ArrayList<Long>();
        for (Keyed person : part) {
            for (long key : person.keys()) {
                keys.add(key);
                people.add(person.no());
            }
        }
        long last = part.getLast().no();
        jdbc.sql("DELETE FROM population.block WHERE person_no BETWEEN :first AND :last")
                .param("first", part.getFirst().no())
                .param("last", last)
                .update();
        jdbc.sql("INSERT INTO population.block (key, person_no) SELECT * FROM unnest(:keys, :people)")
                .param("keys", keys.toArray(Long[]::new))
                .param("people", people.toArray(Long[]::new))
                .update();
        jdbc.sql("UPDATE population.key_version SET renewed_to = :last")
                .param("last", last)
                .update();
    }

    private record Keyed(long no, long[] keys) {}
}
