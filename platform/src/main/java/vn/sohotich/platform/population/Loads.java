package vn.sohotich.platform.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Window;

/** The loads of the register, newest first, with what each had to tell about its rows. */
@Repository
public class Loads {
    private static final String LOAD =
            "SELECT no, work_id, file_name, actor, loaded_at, read, created, updated, same, refused, noted"
                    + " FROM population.load ";

    private final JdbcClient jdbc;
    private final Clock clock;

    Loads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Number of the newest load, 0 when nothing was ever loaded: the version of the register. */
    public long newest() {
        return jdbc.sql("SELECT coalesce(max(no), 0) FROM population.load")
                .query(Long.class)
                .single();
    }

    public Optional<PopulationLoad> find(long no) {
        return jdbc.sql(LOAD + "WHERE no = :no")
                .param("no", no)
                .query(Loads::load)
                .optional();
    }

    public Optional<PopulationLoad> ofWork(UUID workId) {
        return jdbc.sql(LOAD + "WHERE work_id = :work")
                .param("work", workId)
                .query(Loads::load)
                .optional();
    }

    public List<PopulationLoad> latest(int most) {
        return jdbc.sql(LOAD + "ORDER BY no DESC LIMIT :most")
                .param("most", most)
                .query(Loads::load)
                .list();
    }

    /** What a load has to tell about its rows, those kept out first. */
    public Window<LoadFinding> findings(long no, int offset, int size) {
        long total = jdbc.sql("SELECT count(*) FROM population.load_finding WHERE load_no = :no")
                .param("no", no)
                .query(Long.class)
                .single();
        var items = jdbc.sql("SELECT row_no, code, column_name, refused FROM population.load_finding"
                        + " WHERE load_no = :no ORDER BY refused DESC, row_no LIMIT :size OFFSET :offset")
                .param("no", no)
                .param("size", size)
                .param("offset", offset)
                .query((row, number) ->
                        new LoadFinding(row.getLong(1), row.getString(2), row.getString(3), row.getBoolean(4)))
                .list();
        return Window.exact(items, total, offset, size);
    }

    /** Opens a load in the caller's transaction; its number is the version of what it brings. */
    public long begin(UUID workId, UploadedFile file, String actor) {
        return jdbc.sql("INSERT INTO population.load (work_id, file_name, sha256, actor, loaded_at)"
                        + " VALUES (:work, :name, :sha256, :actor, :at) RETURNING no")
                .param("work", workId)
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("actor", actor)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static PopulationLoad load(ResultSet row, int index) throws SQLException {
        return new PopulationLoad(
                row.getLong("no"),
                row.getObject("work_id", UUID.class),
                row.getString("file_name"),
                row.getString("actor"),
                row.getTimestamp("loaded_at").toInstant(),
                row.getLong("read"),
                row.getLong("created"),
                row.getLong("updated"),
                row.getLong("same"),
                row.getLong("refused"),
                row.getLong("noted"));
    }
}
