package vn.sohotich.platform.duplicate.judgement;

import java.util.Optional;
import vn.sohotich.linkage.pairing.PersonPairs;
import vn.sohotich.platform.duplicate.DoubtCode;
import vn.sohotich.platform.record.definition.Severity;

/**
 * Judges whether two entries of one kind are one event. Certain needs more than likeness: the very name, day and family, or
 * the very number. Belongs to one thread.
 */
public final class SameEvent {
    private final PersonPairs pairs;

    public SameEvent(PersonPairs pairs) {
        this.pairs = pairs;
    }

    /** The verdict on two events of one kind, in whichever order they come; empty when they are two events. */
    public Optional<Verdict> judge(PreparedEvent one, PreparedEvent other) {
        boolean inOrder = one.event().recordId().compareTo(other.event().recordId()) <= 0;
        EventPair pair = inOrder ? new EventPair(one, other, pairs) : new EventPair(other, one, pairs);
        Optional<Verdict> found = switch (pair.one().event().nature()) {
            case BIRTH -> BirthTwice.judge(pair);
            case DEATH -> DeathTwice.judge(pair);
            case UNION -> MarriageTwice.judge(pair);
            case OTHER -> OtherEventTwice.judge(pair);
        };
        return found.map(verdict -> pair.isDeclaredAgain() ? again(verdict) : verdict);
    }

    private static Verdict again(Verdict verdict) {
        return new Verdict(DoubtCode.REGISTERED_AGAIN, Severity.NOTE, verdict.probability(), verdict.remarks());
    }
}
