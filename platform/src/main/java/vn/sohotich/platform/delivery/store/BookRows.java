package vn.sohotich.platform.delivery.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.delivery.DeclaredBook;
import vn.sohotich.platform.delivery.declaration.Source;

/** The books of a delivery as declared, and the imports and bindings that belong to it. */
@Repository
public class BookRows {
    private final JdbcClient jdbc;

    BookRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DeclaredBook> of(UUID delivery) {
        return jdbc.sql("SELECT * FROM delivery.declared_book WHERE delivery_id = ? ORDER BY ordinal")
                .param(delivery)
                .query(BookRows::read)
                .list();
    }

    /** Adds a book after the last one; false when the delivery has it. */
    public boolean add(UUID delivery, DeclaredBook book) {
        return jdbc.sql("""
                                INSERT INTO delivery.declared_book (delivery_id, ordinal, unit_code, kind, number,
                                    number_normal, year, records, files)
                                SELECT :delivery, coalesce(max(ordinal), 0) + 1, :unit, :kind, :number, :normal, :year,
                                    :records, :files
                                FROM delivery.declared_book WHERE delivery_id = :delivery
                                ON CONFLICT (delivery_id, unit_code, kind, number_normal, year) DO NOTHING""")
                        .param("delivery", delivery)
                        .param("unit", book.unitCode())
                        .param("kind", book.kind())
                        .param("number", book.number())
                        .param("normal", ScanName.normalNumber(book.number()))
                        .param("year", book.year())
                        .param("records", book.records())
                        .param("files", book.files())
                        .update()
                == 1;
    }

    public boolean remove(UUID delivery, int ordinal) {
        return jdbc.sql("DELETE FROM delivery.declared_book WHERE delivery_id = ? AND ordinal = ?")
                        .params(delivery, ordinal)
                        .update()
                == 1;
    }

    public boolean attach(UUID delivery, Source source, UUID id, String by, Instant at) {
        return jdbc.sql("INSERT INTO delivery.attachment VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING")
                        .params(delivery, source.name(), id, by, Timestamp.from(at))
                        .update()
                == 1;
    }

    public boolean detach(UUID delivery, Source source, UUID id) {
        return jdbc.sql("DELETE FROM delivery.attachment WHERE delivery_id = ? AND source = ? AND source_id = ?")
                        .params(delivery, source.name(), id)
                        .update()
                == 1;
    }

    public List<UUID> attached(UUID delivery, Source source) {
        return jdbc.sql("""
                        SELECT source_id FROM delivery.attachment WHERE delivery_id = ? AND source = ?
                        ORDER BY attached_at, source_id""").params(delivery, source.name()).query(UUID.class).list();
    }

    /** The imports of a delivery and of those whose rejected parts it brings again. */
    public Set<UUID> importsOfAll(UUID delivery) {
        return jdbc.sql("""
                        WITH RECURSIVE line AS (
                            SELECT id, earlier_id FROM delivery.delivery WHERE id = ?
                            UNION SELECT d.id, d.earlier_id FROM delivery.delivery d JOIN line l ON d.id = l.earlier_id)
                        SELECT a.source_id FROM line l JOIN delivery.attachment a ON a.delivery_id = l.id
                        WHERE a.source = 'IMPORT'""").param(delivery).query(UUID.class).list().stream().collect(Collectors.toUnmodifiableSet());
    }

    private static DeclaredBook read(ResultSet row, int number) throws SQLException {
        return new DeclaredBook(
                row.getInt("ordinal"),
                row.getString("unit_code"),
                row.getString("kind"),
                row.getString("number"),
                row.getInt("year"),
                row.getInt("records"),
                row.getInt("files"));
    }
}
