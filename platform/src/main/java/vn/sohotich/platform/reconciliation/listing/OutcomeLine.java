package vn.sohotich.platform.reconciliation.listing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.reconciliation.OutcomeStatus;
import vn.sohotich.platform.record.RecordRow;

/** One line of the list of outcomes: a person in a role of a record. */
public record OutcomeLine(
        UUID recordId,
        String kind,
        String unitCode,
        String role,
        Outcome outcome,
        OutcomeStatus status,
        List<String> differs,
        @Nullable RecordRow record) {
    public OutcomeLine {
        differs = List.copyOf(differs);
    }

    OutcomeLine with(@Nullable RecordRow found) {
        return new OutcomeLine(recordId, kind, unitCode, role, outcome, status, differs, found);
    }
}
