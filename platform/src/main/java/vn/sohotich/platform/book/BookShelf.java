package vn.sohotich.platform.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.shared.Window;

@Repository
class BookShelf {
    private static final String SELECT =
            "SELECT id, kind, unit_code, number, year, opened_on, locked_on, declared_entries FROM book.register_book ";

    private static final String WANTED =
            "FROM unnest(?, ?, ?, ?, ?) AS wanted (kind, unit_code, number, number_normal, year)";

    private final JdbcClient jdbc;

    BookShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<BookName, UUID> ensureAll(Collection<BookName> names) {
        Map<String, BookName> distinct = new TreeMap<>();
        names.forEach(name -> distinct.putIfAbsent(name.normal().toString(), name));
        if (distinct.isEmpty()) {
            return Map.of();
        }
        List<BookName> books = List.copyOf(distinct.values());
        Object[] columns = columns(books);
        jdbc.sql("INSERT INTO book.register_book (kind, unit_code, number, number_normal, year) SELECT * " + WANTED
                        + " ON CONFLICT DO NOTHING")
                .params(columns)
                .update();
        Map<BookName, UUID> byNormal = byNormal(columns);
        Map<BookName, UUID> ids = new LinkedHashMap<>();
        names.forEach(name -> ids.put(name, byNormal.get(name.normal())));
        return ids;
    }

    private Map<BookName, UUID> byNormal(Object[] columns) {
        Map<BookName, UUID> byNormal = new HashMap<>();
        jdbc.sql("SELECT b.id, b.kind, b.unit_code, b.number_normal, b.year " + WANTED
                        + " JOIN book.register_book b USING (unit_code, kind, year, number_normal)")
                .params(columns)
                .query((ResultSet row) -> {
                    byNormal.put(
                            new BookName(
                                    row.getString("kind"),
                                    row.getString("unit_code"),
                                    row.getString("number_normal"),
                                    row.getInt("year")),
                            row.getObject("id", UUID.class));
                });
        return byNormal;
    }

    /** The ids of those of the books that stand on the shelf. */
    Set<UUID> idsOf(Collection<BookName> names) {
        return names.isEmpty() ? Set.of() : Set.copyOf(byNormal(columns(List.copyOf(names))).values());
    }

    int removeUndeclared(Collection<UUID> ids) {
        return jdbc.sql("""
                        DELETE FROM book.register_book WHERE id = ANY(?) AND opened_on IS NULL AND locked_on IS NULL
                          AND declared_entries IS NULL""").param(ids.toArray(UUID[]::new)).update();
    }

    private static Object[] columns(List<BookName> books) {
        return new Object[] {
            books.stream().map(BookName::kind).toArray(String[]::new),
            books.stream().map(BookName::unitCode).toArray(String[]::new),
            books.stream().map(BookName::number).toArray(String[]::new),
            books.stream().map(book -> book.normal().number()).toArray(String[]::new),
            books.stream().map(BookName::year).toArray(Integer[]::new)
        };
    }

    Optional<RegisterBook> find(UUID id) {
        return jdbc.sql(SELECT + "WHERE id = ?")
                .param(id)
                .query(BookShelf::book)
                .optional();
    }

    Window<RegisterBook> list(Set<String> units, @Nullable String kind, @Nullable Integer year, int offset, int size) {
        String where = "WHERE unit_code = ANY(:units) AND (:kind::text IS NULL OR kind = :kind)"
                + " AND (:year::int IS NULL OR year = :year)";
        String order = " ORDER BY unit_code, kind, year, length(number_normal), number_normal";
        List<RegisterBook> items = jdbc.sql(SELECT + where + order + " OFFSET :offset LIMIT :size")
                .param("units", units.toArray(String[]::new))
                .param("kind", kind)
                .param("year", year)
                .param("offset", offset)
                .param("size", size)
                .query(BookShelf::book)
                .list();
        long total = jdbc.sql("SELECT count(*) FROM book.register_book " + where)
                .param("units", units.toArray(String[]::new))
                .param("kind", kind)
                .param("year", year)
                .query(Long.class)
                .single();
        return Window.exact(items, total, offset, size);
    }

    void declare(UUID id, @Nullable LocalDate openedOn, @Nullable LocalDate lockedOn, @Nullable Integer entries) {
        jdbc.sql("UPDATE book.register_book SET opened_on = :opened, locked_on = :locked, declared_entries = :entries"
                        + " WHERE id = :id")
                .param("opened", openedOn)
                .param("locked", lockedOn)
                .param("entries", entries)
                .param("id", id)
                .update();
    }

    private static RegisterBook book(ResultSet row, int number) throws SQLException {
        return new RegisterBook(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("unit_code"),
                row.getString("number"),
                row.getInt("year"),
                row.getObject("opened_on", LocalDate.class),
                row.getObject("locked_on", LocalDate.class),
                row.getObject("declared_entries", Integer.class));
    }
}
