package vn.sohotich.platform.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

@Repository
class Units {
    private final JdbcTemplate jdbc;

    Units(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Unit> all() {
        return jdbc.query("SELECT * FROM territory.unit ORDER BY code, valid_from DESC", Units::unit);
    }

    boolean isEmpty() {
        return jdbc.queryForList("SELECT 1 FROM territory.unit LIMIT 1").isEmpty();
    }

    void put(Collection<Unit> units) {
        jdbc.batchUpdate(
                """
                INSERT INTO territory.unit (code, valid_from, valid_to, name, level, parent)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (code, valid_from) DO UPDATE
                SET valid_to = excluded.valid_to, name = excluded.name, level = excluded.level,
                    parent = excluded.parent""",
                units.stream()
                        .map(unit -> new Object[] {
                            unit.code(),
                            unit.validFrom(),
                            unit.validTo(),
                            unit.name(),
                            unit.level().name(),
                            unit.parent()
                        })
                        .toList());
    }

    private static Unit unit(ResultSet row, int number) throws SQLException {
        return new Unit(
                row.getString("code"),
                row.getString("name"),
                UnitLevel.valueOf(row.getString("level")),
                row.getString("parent"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
