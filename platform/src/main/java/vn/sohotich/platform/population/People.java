package vn.sohotich.platform.population;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.sohotich.platform.population.candidates.RegisteredRows;
import vn.sohotich.platform.shared.Window;

/** The people of the register in the database. */
@Repository
class People {
    /** A search counts and orders at most this many people; who has more must ask more closely. */
    static final int COUNTED = 1000;

    private static final String ENTRY = "SELECT p.id, " + RegisteredRows.COLUMNS + """
            , p.first_load, p.valid_since, l.loaded_at, coalesce(s.last_seen, p.valid_since) AS last_seen
            FROM population.person p
            JOIN population.load l ON l.no = p.valid_since
            LEFT JOIN population.presence s ON s.person_no = p.no
            """;

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PersonEntry> find(UUID id) {
        return jdbc.sql(ENTRY + "WHERE p.id = :id")
                .param("id", id)
                .query((row, number) -> entry(row))
                .optional();
    }

    List<PersonEntry> byPersonalIds(List<String> personalIds) {
        return jdbc.sql(ENTRY + "WHERE p.personal_id = ANY(:ids)")
                .param("ids", personalIds.toArray(String[]::new))
                .query((row, number) -> entry(row))
                .list();
    }

    Set<String> changedSince(long loadNo, Set<String> personalIds) {
        return jdbc.sql(
                        "SELECT personal_id FROM population.person WHERE valid_since >= :load AND personal_id = ANY(:ids)")
                .param("load", loadNo)
                .param("ids", personalIds.toArray(String[]::new))
                .query(String.class)
                .set();
    }

    Window<PersonEntry> search(SearchTerms terms, int offset, int size) {
        var found = jdbc.sql(numbersOf(terms))
                .params(terms.values())
                .param("whole", terms.wholeName() == null ? "" : terms.wholeName())
                .param("most", COUNTED + 1)
                .param("offset", Math.min(offset, COUNTED))
                .param("size", size)
                .query(People::hit)
                .list();
        long total = found.isEmpty() ? 0 : found.getFirst().total();
        List<PersonEntry> people = found.isEmpty() ? List.of() : inOrder(found);
        return new Window<>(people, Math.min(total, COUNTED), total <= COUNTED, offset, size);
    }

    private static Hit hit(ResultSet row, int index) throws SQLException {
        return new Hit(row.getLong("no"), row.getLong("total"));
    }

    private static String numbersOf(SearchTerms terms) {
        String matching = "SELECT no, %s AS rank, name, birth_packed FROM population.person WHERE " + terms.where();
        String all = terms.wholeName() == null
                ? matching.formatted("0")
                : "(" + matching.formatted("0") + " AND plain_name = :whole LIMIT :most) UNION ALL (SELECT * FROM ("
                        + matching.formatted("1") + " AND plain_name <> :whole LIMIT :most) AS rest)";
        return "SELECT no, count(*) OVER () AS total FROM (SELECT * FROM (" + all + ") AS fit LIMIT :most) AS counted"
                + " ORDER BY rank, name COLLATE \"vi-VN-x-icu\", birth_packed, no LIMIT :size OFFSET :offset";
    }

    private List<PersonEntry> inOrder(List<Hit> hits) {
        Long[] numbers = hits.stream().map(Hit::no).toArray(Long[]::new);
        return jdbc.sql(ENTRY + "WHERE p.no = ANY(:numbers) ORDER BY array_position(:numbers, p.no)")
                .param("numbers", numbers)
                .query((row, number) -> entry(row))
                .list();
    }

    private static PersonEntry entry(ResultSet row) throws SQLException {
        return new PersonEntry(
                row.getObject("id", UUID.class),
                RegisteredRows.registered(row),
                row.getLong("first_load"),
                row.getLong("valid_since"),
                row.getTimestamp("loaded_at").toInstant(),
                row.getLong("last_seen"));
    }

    private record Hit(long no, long total) {}
}
