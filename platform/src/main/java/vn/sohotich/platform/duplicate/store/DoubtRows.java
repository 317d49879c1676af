package vn.sohotich.platform.duplicate.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.UUID;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.duplicate.DoubtState;
import vn.sohotich.platform.record.definition.Severity;

/** Rows of {@code duplicate.doubt} as doubts. */
final class DoubtRows {
    private DoubtRows() {}

    static Doubt read(ResultSet row, int number) throws SQLException {
        Timestamp decided = row.getTimestamp("decided_at");
        return new Doubt(
                row.getObject("id", UUID.class),
                grounds(row),
                DoubtState.valueOf(row.getString("state")),
                row.getObject("stands", UUID.class),
                row.getTimestamp("found_at").toInstant(),
                decided == null ? null : decided.toInstant(),
                row.getString("decided_by"),
                row.getString("reason"),
                row.getTimestamp("superseded_at") != null);
    }

    private static Doubt.Grounds grounds(ResultSet row) throws SQLException {
        return new Doubt.Grounds(
                DoubtCode.valueOf(row.getString("code")),
                Severity.valueOf(row.getString("severity")),
                side(row, "first"),
                side(row, "second"),
                row.getString("person"),
                row.getDouble("probability"),
                Arrays.asList((String[]) row.getArray("remarks").getArray()));
    }

    private static Doubt.Side side(ResultSet row, String which) throws SQLException {
        return new Doubt.Side(
                row.getObject(which + "_record", UUID.class),
                row.getInt(which + "_version"),
                row.getString(which + "_unit"),
                row.getString(which + "_kind"),
                row.getString(which + "_role"));
    }

    /** The order of the list: what stops the work first. */
    static int rank(Severity severity) {
        return severity.ordinal();
    }
}
