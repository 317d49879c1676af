package vn.sohotich.platform.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.database.BulkCopy;
import vn.sohotich.platform.shared.database.CopyRows;

@Repository
class Units {
    private static final String SHIPPED = "SHIPPED";

    private final JdbcTemplate jdbc;
    private final BulkCopy bulk;

    Units(JdbcTemplate jdbc, BulkCopy bulk) {
        this.jdbc = jdbc;
        this.bulk = bulk;
    }

    UnitList list() {
        return new UnitList(
                jdbc.query("SELECT * FROM territory.unit ORDER BY code, valid_from DESC", Units::unit),
                jdbc.query("SELECT * FROM territory.succession", Units::succession),
                jdbc.query("SELECT * FROM territory.alias", Units::alias));
    }

    List<Unit> own() {
        return jdbc.query("SELECT * FROM territory.unit WHERE origin = 'OWN'", Units::unit);
    }

    boolean hasTaken(String version) {
        return !jdbc.queryForList("SELECT 1 FROM territory.shipped_list WHERE version = ?", version)
                .isEmpty();
    }

    void put(Collection<Unit> units) {
        jdbc.batchUpdate(
                """
                INSERT INTO territory.unit (code, valid_from, valid_to, name, level, parent)
                VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT (code, valid_from) DO UPDATE
                SET valid_to = excluded.valid_to, name = excluded.name, level = excluded.level,
                    parent = excluded.parent, origin = 'OWN'""",
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

    void follow(Collection<Succession> successions) {
        jdbc.batchUpdate(
                """
                INSERT INTO territory.succession (predecessor, ended_on, successor, began_on) VALUES (?, ?, ?, ?)
                ON CONFLICT (predecessor, ended_on, successor, began_on) DO UPDATE SET origin = 'OWN'""",
                successions.stream()
                        .map(one -> new Object[] {one.predecessor(), one.endedOn(), one.successor(), one.beganOn()})
                        .toList());
    }

    /** Puts a shipped list in the place of the one before; what this installation loaded itself is not touched. */
    void replaceShipped(UnitList list, String version, Instant at) {
        jdbc.update("DELETE FROM territory.unit WHERE origin = 'SHIPPED'");
        jdbc.update("DELETE FROM territory.succession WHERE origin = 'SHIPPED'");
        jdbc.update("DELETE FROM territory.alias WHERE origin = 'SHIPPED'");
        copyUnits(list.units());
        try (CopyRows rows =
                bulk.into("territory.succession", "predecessor", "ended_on", "successor", "began_on", "origin")) {
            list.successions()
                    .forEach(
                            one -> rows.row(one.predecessor(), one.endedOn(), one.successor(), one.beganOn(), SHIPPED));
        }
        try (CopyRows rows = bulk.into("territory.alias", "code", "valid_from", "name", "origin")) {
            list.aliases().forEach(alias -> rows.row(alias.code(), alias.validFrom(), alias.name(), SHIPPED));
        }
        jdbc.update(
                "INSERT INTO territory.shipped_list (version, units, at) VALUES (?, ?, ?)",
                version,
                list.units().size(),
                at.atOffset(ZoneOffset.UTC));
    }

    private void copyUnits(Collection<Unit> units) {
        try (CopyRows rows =
                bulk.into("territory.unit", "code", "valid_from", "valid_to", "name", "level", "parent", "origin")) {
            for (Unit unit : units) {
                rows.row(
                        unit.code(),
                        unit.validFrom(),
                        unit.validTo(),
                        unit.name(),
                        unit.level(),
                        unit.parent(),
                        SHIPPED);
            }
        }
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

    private static Succession succession(ResultSet row, int number) throws SQLException {
        return new Succession(
                row.getString("predecessor"),
                row.getObject("ended_on", LocalDate.class),
                row.getString("successor"),
                row.getObject("began_on", LocalDate.class));
    }

    private static UnitList.Alias alias(ResultSet row, int number) throws SQLException {
        return new UnitList.Alias(
                row.getString("code"), row.getObject("valid_from", LocalDate.class), row.getString("name"));
    }
}
