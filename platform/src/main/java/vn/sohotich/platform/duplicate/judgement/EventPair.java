package vn.sohotich.platform.duplicate.judgement;

import static vn.sohotich.linkage.pairing.Likeness.DIFFERENT;
import static vn.sohotich.linkage.pairing.Likeness.SAME;
import static vn.sohotich.linkage.pairing.Likeness.VARIANT;

import java.util.Optional;
import vn.sohotich.linkage.pairing.PairComparison;
import vn.sohotich.linkage.pairing.PersonPairs;
import vn.sohotich.platform.duplicate.event.CivilEvent;

/** Two events of one kind side by side, with how their people compare. */
record EventPair(PreparedEvent one, PreparedEvent other, PersonPairs pairs) {
    private static final double PROBABLE = 0.9;

    /** How the principals in the given place of the definition compare; empty when one side has nobody there. */
    Optional<PairComparison> principal(int place) {
        return one.event().principals().stream().skip(place).findFirst().flatMap(this::inRole);
    }

    Optional<PairComparison> inRole(String role) {
        return one.person(role).flatMap(left -> other.person(role).map(right -> pairs.compare(left, right)));
    }

    /** Everybody besides the first principal who stands in both entries has an agreeing name, and there is somebody. */
    boolean isSameCircle() {
        var others = one.people().keySet().stream()
                .filter(role -> !role.equals(one.event().principals().getFirst()))
                .flatMap(role -> inRole(role).stream())
                .toList();
        return !others.isEmpty() && others.stream().allMatch(pair -> pair.name().agrees());
    }

    Timing timing() {
        return Timing.of(one.event().happened(), other.event().happened());
    }

    boolean isOfOneKnownDay() {
        return timing() == Timing.SAME_DAY;
    }

    /** A registration that is declared as a repeated one; the same repetition entered twice on one day is none. */
    boolean isDeclaredAgain() {
        CivilEvent left = one.event();
        CivilEvent right = other.event();
        boolean enteredTwice =
                left.again() && right.again() && Timing.of(left.registered(), right.registered()) == Timing.SAME_DAY;
        return (left.again() || right.again()) && !enteredTwice;
    }

    /** More likely one person than not, and nothing that only two people would explain. */
    static boolean isProbablyOne(PairComparison pair, double bits) {
        boolean two = pair.number() == DIFFERENT && !(pair.name() == SAME && pair.birth() == SAME);
        return pair.name().agrees() && pair.birth() != DIFFERENT && !two && pair.probability(bits) >= PROBABLE;
    }

    /** The very number, or the very name with a date of birth that does not differ even by a slip. */
    static boolean isSurelyOne(PairComparison pair) {
        boolean byName = pair.name() == SAME
                && pair.birth().agrees()
                && pair.birth() != VARIANT
                && pair.number() != DIFFERENT
                && pair.number() != VARIANT
                && pair.probability() >= PROBABLE;
        return pair.number() == SAME || byName;
    }
}
