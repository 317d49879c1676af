package vn.sohotich.linkage.register;

import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.date.DateComparator;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameSketch;
import vn.sohotich.linkage.personalid.IdLevel;

/** What of a sought person is held against the rows of a register at a glance. */
public record Glance(long id, int birth, long name, long mother, long father, boolean parentsNumbered) {
    public static Glance of(CleanPerson sought) {
        return new Glance(
                sought.id(),
                sought.birth(),
                sought.name().sketch(),
                sought.mother().name().sketch(),
                sought.father().name().sketch(),
                sought.mother().id() != 0 || sought.father().id() != 0);
    }

    /** Whether neither the name nor the number can be the sought person's, not even up to slips and variants. */
    public boolean isFar(long registeredId, long registeredName) {
        return !NameSketch.mayBeNear(name, registeredName) && isOtherNumber(registeredId);
    }

    private boolean isOtherNumber(long registered) {
        return id == 0 || IdLevel.of(id, registered).isOther();
    }

    /** Whether both parents are other people. */
    boolean isOtherFamily(long registeredMother, long registeredFather) {
        return !parentsNumbered
                && !NameSketch.mayBeNear(mother, registeredMother)
                && !NameSketch.mayBeNear(father, registeredFather);
    }

    /** Whether the dates of birth leave a chance to somebody with another name. */
    boolean mayBeBorn(int registered) {
        return birth == registered || DateComparator.compare(birth, registered).compareTo(DateLevel.OTHER_YEAR) < 0;
    }

    /** Whether somebody who is not far may be the sought person: with an equal name or number, or with a birth in common. */
    boolean mayBeNear(long registeredId, int registeredBirth, long registeredName) {
        return NameSketch.mayBeEqual(name, registeredName)
                || DateComparator.compare(birth, registeredBirth) != DateLevel.DIFFERENT
                || !isOtherNumber(registeredId);
    }
}
