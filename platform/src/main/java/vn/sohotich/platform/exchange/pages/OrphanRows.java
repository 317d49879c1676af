package vn.sohotich.platform.exchange.pages;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.book.RegisterBook;
import vn.sohotich.platform.book.ScanName;

/** Scans that came for a book and found no record. */
@Repository
class OrphanRows {
    private final JdbcClient jdbc;

    OrphanRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Orphan> of(RegisterBook book) {
        return jdbc.sql("""
                        SELECT DISTINCT ON (l.number, l.scan_id) l.number, l.scan_id, l.path
                        FROM exchange.binding_line l JOIN exchange.scan_binding b ON b.id = l.binding_id
                        WHERE l.list = 'ORPHAN' AND l.scan_id IS NOT NULL AND l.kind = :kind AND l.year = :year
                        AND l.book = :book AND (b.unit_code = :unit OR b.book_id = :id)
                        ORDER BY l.number, l.scan_id, b.submitted_at DESC""")
                .param("kind", book.kind())
                .param("year", book.year())
                .param("book", ScanName.normalNumber(book.number()))
                .param("unit", book.unitCode())
                .param("id", book.id())
                .query((row, number) -> new Orphan(
                        row.getString("number"), row.getObject("scan_id", UUID.class), row.getString("path")))
                .list();
    }

    /** A scan, the number in its name and what its file was called. */
    record Orphan(String number, UUID scanId, String path) {}
}
