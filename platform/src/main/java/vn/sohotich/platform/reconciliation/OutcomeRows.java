package vn.sohotich.platform.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.linkage.Outcome;

/** Rows of {@code reconciliation.person_outcome} as outcomes, and back. */
final class OutcomeRows {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OutcomeRows() {}

    static PersonOutcome read(ResultSet row, int index) throws SQLException {
        return new PersonOutcome(
                row.getObject("id", UUID.class),
                row.getObject("record_id", UUID.class),
                row.getInt("record_version"),
                row.getString("role"),
                row.getString("unit_code"),
                row.getString("kind"),
                Outcome.valueOf(row.getString("outcome")),
                OutcomeStatus.valueOf(row.getString("status")),
                finding(row.getString("finding")),
                row.getString("model_version"),
                row.getLong("register_version"),
                row.getTimestamp("found_at").toInstant(),
                row.getString("decided_by"),
                row.getString("reason"));
    }

    static PersonOutcome.Finding finding(String json) {
        return JSON.readValue(json, PersonOutcome.Finding.class);
    }

    static String json(PersonOutcome.Finding finding) {
        return JSON.writeValueAsString(finding);
    }
}
