package vn.sohotich.platform.delivery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.delivery.Delivery;
import vn.sohotich.platform.delivery.DeliveryState;
import vn.sohotich.platform.delivery.NewDelivery;
import vn.sohotich.platform.delivery.Terms;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;
import vn.sohotich.platform.shared.Window;

/** Deliveries and the contractors who hand them over. */
@Repository
public class DeliveryRows {
    private static final String SELECT = """
            SELECT d.*, c.name FROM delivery.delivery d JOIN delivery.contractor c ON c.id = d.contractor_id
            """;

    private final JdbcClient jdbc;

    DeliveryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The firm of this name; made when it is new. */
    public UUID contractor(String name, String by, Instant at) {
        String key = Folding.plain(name);
        jdbc.sql("""
                        INSERT INTO delivery.contractor (name, name_key, created_by, created_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT DO NOTHING""").params(name, key, by, Timestamp.from(at)).update();
        return jdbc.sql("SELECT id FROM delivery.contractor WHERE name_key = ?")
                .param(key)
                .query(UUID.class)
                .single();
    }

    /** The names of all firms that ever delivered in these units. */
    public List<String> contractors(Set<String> units) {
        return jdbc.sql("""
                        SELECT DISTINCT c.name FROM delivery.contractor c
                        JOIN delivery.delivery d ON d.contractor_id = c.id
                        WHERE d.unit_code = ANY(?) ORDER BY c.name""")
                .param(units.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    public UUID add(NewDelivery wanted, UUID contractor, String by, Instant at) {
        Terms terms = wanted.terms();
        return jdbc.sql("""
                        INSERT INTO delivery.delivery (contractor_id, contract, title, unit_code, delivered_on, earlier_id,
                            level, quality_limit, counted, parts, created_by, created_at)
                        VALUES (:contractor, :contract, :title, :unit, :on, :earlier, :level, :limit, :counted, :parts,
                            :by, :at) RETURNING id""")
                .param("contractor", contractor)
                .param("contract", wanted.contract())
                .param("title", wanted.title())
                .param("unit", wanted.unitCode())
                .param("on", wanted.deliveredOn())
                .param("earlier", wanted.earlierId())
                .param("level", terms.level().name())
                .param("limit", terms.limit())
                .param("counted", terms.counted().name())
                .param("parts", terms.parts().name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .single();
    }

    public Optional<Delivery> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE d.id = ?")
                .param(id)
                .query(DeliveryRows::read)
                .optional();
    }

    /** The delivery, held until the end of the transaction. */
    public Optional<Delivery> locked(UUID id) {
        return jdbc.sql(SELECT + "WHERE d.id = ? FOR UPDATE OF d")
                .param(id)
                .query(DeliveryRows::read)
                .optional();
    }

    public Window<Delivery> list(Set<String> units, int offset, int size) {
        String[] codes = units.toArray(String[]::new);
        List<Delivery> found = jdbc.sql(
                        SELECT + "WHERE d.unit_code = ANY(:units) ORDER BY d.id DESC OFFSET :offset LIMIT :size")
                .param("units", codes)
                .param("offset", offset)
                .param("size", size)
                .query(DeliveryRows::read)
                .list();
        return Window.exact(found, count(codes, null), offset, size);
    }

    public long count(Set<String> units, DeliveryState state) {
        return count(units.toArray(String[]::new), state);
    }

    private long count(String[] units, @Nullable DeliveryState state) {
        return jdbc.sql("""
                        SELECT count(*) FROM delivery.delivery
                        WHERE unit_code = ANY(:units) AND (:state::text IS NULL OR state = :state)""")
                .param("units", units)
                .param("state", state == null ? null : state.name())
                .query(Long.class)
                .single();
    }

    public void setState(UUID id, DeliveryState state) {
        jdbc.sql("UPDATE delivery.delivery SET state = ? WHERE id = ?")
                .params(state.name(), id)
                .update();
    }

    private static Delivery read(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                row.getObject("contractor_id", UUID.class),
                row.getString("name"),
                row.getString("contract"),
                row.getString("title"),
                row.getString("unit_code"),
                row.getObject("delivered_on", LocalDate.class),
                row.getObject("earlier_id", UUID.class),
                new Terms(
                        InspectionLevel.valueOf(row.getString("level")),
                        row.getString("quality_limit"),
                        Terms.Counted.valueOf(row.getString("counted")),
                        Terms.Parts.valueOf(row.getString("parts"))),
                DeliveryState.valueOf(row.getString("state")),
                row.getString("created_by"),
                row.getTimestamp("created_at").toInstant());
    }
}
