package vn.sohotich.platform.population.candidates;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;

/** Rows of {@code population.person} as the linkage engine takes them. */
public final class RegisteredRows {
    /** The columns that {@link #registered} reads, of a table called p. */
    public static final String COLUMNS = """
            p.personal_id, p.name, p.birth, p.sex, p.ethnicity, p.nationality, p.origin, p.birth_place, p.residence, \
            p.father_name, p.father_id, p.mother_name, p.mother_id, p.spouse_name, p.spouse_id, p.death""";

    private RegisteredRows() {}

    public static RegisteredPerson registered(ResultSet row) throws SQLException {
        String sex = row.getString("sex");
        return new RegisteredPerson(
                row.getString("personal_id"),
                row.getString("name"),
                date(row.getString("birth")),
                sex.isEmpty() ? null : sex,
                row.getString("ethnicity"),
                row.getString("nationality"),
                row.getString("origin"),
                row.getString("birth_place"),
                row.getString("residence"),
                row.getString("father_name"),
                row.getString("father_id"),
                row.getString("mother_name"),
                row.getString("mother_id"),
                row.getString("spouse_name"),
                row.getString("spouse_id"),
                date(row.getString("death")));
    }

    private static @Nullable PartialDate date(String written) {
        return PartialDate.parse(written).orElse(null);
    }
}
