package vn.sohotich.platform.reconciliation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a look-up changes in the stored outcomes: the same finding is confirmed for the newer versions, another one
 * replaces it and the former is kept.
 */
final class Settlement {
    private final List<PersonOutcome> confirmed = new ArrayList<>();
    private final List<PersonOutcome> added = new ArrayList<>();
    private final List<PersonOutcome> superseded = new ArrayList<>();

    void settle(PersonOutcome fresh, @Nullable PersonOutcome before) {
        if (before == null) {
            added.add(fresh);
        } else if (sameFinding(fresh, before)) {
            confirmed.add(Looked.again(before, fresh));
        } else {
            superseded.add(before);
            added.add(fresh);
        }
    }

    /** The record no longer has a person in this role. */
    void gone(PersonOutcome before) {
        superseded.add(before);
    }

    void store(Outcomes outcomes, Instant at) {
        outcomes.supersede(superseded, at);
        outcomes.confirm(confirmed);
        outcomes.add(added);
    }

    private static boolean sameFinding(PersonOutcome one, PersonOutcome other) {
        return one.outcome() == other.outcome()
                && one.status() == other.status()
                && one.reason().equals(other.reason())
                && one.finding().personalId().equals(other.finding().personalId())
                && one.finding().fields().equals(other.finding().fields())
                && candidates(one).equals(candidates(other));
    }

    private static List<String> candidates(PersonOutcome outcome) {
        return outcome.finding().worthNaming().stream()
                .map(Candidate::personalId)
                .toList();
    }
}
