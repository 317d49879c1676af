package vn.sohotich.platform.population.candidates;

import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;

/** Counts how common names, dates and places are in one version of the register, once per version. */
@Component
public class Census {
    private static final int FETCHED_AT_ONCE = 5_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final ReentrantLock counting = new ReentrantLock();
    private volatile @Nullable Counted counted;

    Census(DataSource source, TransactionTemplate transaction) {
        jdbc = new JdbcTemplate(source);
        jdbc.setFetchSize(FETCHED_AT_ONCE);
        this.transaction = transaction;
    }

    /** The model over the register's frequencies at the given version, counted now unless it already was. */
    public LinkageModel model(long version) {
        Counted known = counted;
        if (known != null && known.version() == version) {
            return known.model();
        }
        counting.lock();
        try {
            Counted meanwhile = counted;
            if (meanwhile != null && meanwhile.version() == version) {
                return meanwhile.model();
            }
            var fresh = new Counted(version, LinkageModel.standard(count()));
            counted = fresh;
            return fresh.model();
        } finally {
            counting.unlock();
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

    private record Counted(long version, LinkageModel model) {}
}
