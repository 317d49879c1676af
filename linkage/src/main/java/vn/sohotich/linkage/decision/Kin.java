package vn.sohotich.linkage.decision;

import java.util.function.ToLongFunction;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.KinLevel;

/**
 * What the person already found in another role says about a candidate: the register names the found child's mother and
 * father and the found person's spouse by number.
 */
final class Kin {
    /** Nobody else of the record says anything. */
    static final Kin UNKNOWN = new Kin(0);

    private static final double SURE = 0.9;

    private final long expectedId;

    private Kin(long expectedId) {
        this.expectedId = expectedId;
    }

    /** Takes the relative's number from the register row of a person found, when that one is sure. */
    static Kin of(Ranking found, ToLongFunction<CleanPerson> relativeId) {
        return found.probability(0) < SURE ? UNKNOWN : new Kin(relativeId.applyAsLong(found.person(0)));
    }

    long expectedId() {
        return expectedId;
    }

    KinLevel level(CleanPerson candidate) {
        if (expectedId == 0 || candidate.id() == 0) {
            return KinLevel.MISSING;
        }
        return candidate.id() == expectedId ? KinLevel.CONFIRMED : KinLevel.CONTRADICTED;
    }
}
