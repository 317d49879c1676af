package vn.sohotich.platform.reconciliation.model;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohotich.linkage.Outcome;

/**
 * What a version would change, found on one sample with the version that was active then and with this one: outcomes by
 * class, people whose outcome or identity changes, and agreement with the labels. Holds no names and no personal ids.
 */
public record ModelFigures(
        Map<Outcome, Integer> outcomesBefore,
        Map<Outcome, Integer> outcomesAfter,
        int otherOutcome,
        int otherIdentity,
        List<Changed> changed,
        int labels,
        LabelRates labelsBefore,
        LabelRates labelsAfter) {
    /** No more changed people than this are listed by name of their record. */
    public static final int LISTED = 300;

    public ModelFigures {
        outcomesBefore = Map.copyOf(outcomesBefore);
        outcomesAfter = Map.copyOf(outcomesAfter);
        changed = List.copyOf(changed);
    }

    /** A person in a role of a record whom the two models see differently. */
    public record Changed(UUID recordId, String role, String unitCode, Outcome before, Outcome after, boolean person) {}

    /** How many people of the sample change outcome, identity or both. */
    public int concerned() {
        return otherOutcome + otherIdentity;
    }
}
