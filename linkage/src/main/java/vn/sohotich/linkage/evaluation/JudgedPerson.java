package vn.sohotich.linkage.evaluation;

import java.util.List;
import vn.sohotich.linkage.Outcome;

/**
 * One person of a record with what is true and what was decided. Personal numbers are empty when nobody is identified;
 * noise names what was wrong with the record, as far as that is known.
 */
public record JudgedPerson(
        String role,
        Outcome trueOutcome,
        String trueId,
        String trueDiffers,
        Outcome outcome,
        String id,
        String differs,
        List<String> noise) {
    public JudgedPerson {
        noise = List.copyOf(noise);
    }

    boolean hasRightOutcome() {
        return trueOutcome == outcome;
    }

    boolean isRightPerson() {
        return !id.isEmpty() && id.equals(trueId);
    }
}
