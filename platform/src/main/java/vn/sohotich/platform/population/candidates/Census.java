package vn.sohotich.platform.population.candidates;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.RegisterStatistics;

/**
 * Counts how common names, dates and places are in one version of the register, once per version. Who cannot wait for a
 * count takes the newest one that is done; nothing is restarted for a new one.
 */
@Component
public class Census {
    private static final Logger LOG = LoggerFactory.getLogger(Census.class);
    private static final int FETCHED_AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ReentrantLock oneCount = new ReentrantLock();
    private final AtomicBoolean counting = new AtomicBoolean();
    private volatile @Nullable Counted counted;

    Census(DataSource source, TransactionTemplate transaction) {
        jdbc = new JdbcTemplate(source);
        jdbc.setFetchSize(FETCHED_AT_ONCE);
        this.transaction = transaction;
    }

    /** How common everything is in the register at the given version, counted now unless it already was. */
    public RegisterStatistics statistics(long version) {
        Counted known = counted;
        if (known != null && known.version() == version) {
            return known.statistics();
        }
        oneCount.lock();
        try {
            Counted meanwhile = counted;
            if (meanwhile != null && meanwhile.version() == version) {
                return meanwhile.statistics();
            }
            var fresh = new Counted(version, count());
            counted = fresh;
            return fresh.statistics();
        } finally {
            oneCount.unlock();
        }
    }

    /**
     * The newest version that is counted, none before the first; when the given version is newer, its count
     * begins now beside the work of the caller.
     */
    public Optional<RegisterStatistics> atHand(long version) {
        Counted known = counted;
        if ((known == null || known.version() < version) && counting.compareAndSet(false, true)) {
            Thread.ofVirtual().name("census").start(() -> countAside(version));
        }
        return Optional.ofNullable(known).map(Counted::statistics);
    }

    private void countAside(long version) {
        try {
            statistics(version);
        } catch (DataAccessException | TransactionException stopped) {
            LOG.info("The count of register version {} was stopped; the next look-up asks for it again", version);
        } finally {
            counting.set(false);
        }
    }

    private RegisterStatistics count() {
        var statistics = new RegisterStatistics();
        var cleaner = new Cleaner();
        transaction.executeWithoutResult(status ->
                jdbc.query("SELECT " + RegisteredRows.COLUMNS + " FROM population.person p", row -> {
                    statistics.add(cleaner.clean(RegisteredRows.registered(row)));
                }));
        return statistics;
    }

    private record Counted(long version, RegisterStatistics statistics) {}
}
