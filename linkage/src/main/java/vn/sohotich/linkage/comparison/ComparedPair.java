package vn.sohotich.linkage.comparison;

import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Place;
import vn.sohotich.linkage.cleaning.Relative;
import vn.sohotich.linkage.date.DateComparator;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameComparator;
import vn.sohotich.linkage.name.NameLevel;
import vn.sohotich.linkage.personalid.IdLevel;

/** The levels of all comparisons of one pair; reused from pair to pair by one thread. */
public final class ComparedPair {
    private static final int MALE = 1;
    private static final int FEMALE = 2;

    private final byte[] levels = new byte[Comparison.count()];

    /**
     * Compares the two persons; kinship is left missing, because it needs the other persons of the record. False, unless
     * asked to be thorough, when the pair is hopeless: then nothing more is compared.
     */
    public boolean compare(CleanPerson sought, CleanPerson registered, boolean thorough) {
        if (!thorough && isHopeless(sought, registered)) {
            return false;
        }
        IdLevel id = IdLevel.of(sought.id(), registered.id()).checked(sought.id(), sought.sex(), sought.birthYear());
        NameLevel name = NameComparator.compare(sought.name(), registered.name());
        relative(Comparison.MOTHER_ID, sought.mother(), registered.mother(), FEMALE);
        relative(Comparison.FATHER_ID, sought.father(), registered.father(), MALE);
        if (!thorough && id.isOther() && isOther(name) && areOther(Comparison.MOTHER_ID, Comparison.FATHER_ID)) {
            return false;
        }
        set(Comparison.PERSONAL_ID, id);
        set(Comparison.NAME, name);
        set(Comparison.BIRTH_DATE, DateComparator.compare(sought.birth(), registered.birth()));
        set(Comparison.SEX, agreement(sought.sex(), registered.sex()));
        set(Comparison.ETHNICITY, agreement(sought.ethnicity(), registered.ethnicity()));
        set(Comparison.PLACE, place(sought, registered));
        relative(Comparison.SPOUSE_ID, sought.spouse(), registered.spouse(), 0);
        set(Comparison.KINSHIP, KinLevel.MISSING);
        return true;
    }

    /**
     * Whether neither number nor name nor date of birth leaves a chance that the registered person is the sought one. When
     * the dates have nothing in common at all, a name that is only similar leaves none either.
     */
    private static boolean isHopeless(CleanPerson sought, CleanPerson registered) {
        DateLevel birth = DateComparator.compare(sought.birth(), registered.birth());
        if (birth.compareTo(DateLevel.OTHER_YEAR) < 0
                || !IdLevel.of(sought.id(), registered.id()).isOther()) {
            return false;
        }
        NameLevel name = NameComparator.compare(sought.name(), registered.name());
        return isOther(name) || (birth == DateLevel.DIFFERENT && name.compareTo(NameLevel.OTHER_MARKS) > 0);
    }

    private static boolean isOther(NameLevel name) {
        return name.compareTo(NameLevel.MIDDLE_DIFFERS) > 0;
    }

    /** Whether mother and father are both known and both other people. */
    private boolean areOther(Comparison motherId, Comparison fatherId) {
        return isOtherRelative(motherId.ordinal()) && isOtherRelative(fatherId.ordinal());
    }

    private boolean isOtherRelative(int position) {
        boolean otherNumber = levels[position] == 0 || levels[position] == IdLevel.DIFFERENT.ordinal();
        return otherNumber && levels[position + 1] > NameLevel.MIDDLE_DIFFERS.ordinal();
    }

    /** A relative is compared by number when both sides have it and it agrees unsuspiciously, else by name and birth year too. */
    private void relative(Comparison id, Relative sought, Relative registered, int sex) {
        int position = id.ordinal();
        IdLevel level = IdLevel.of(sought.id(), registered.id()).checked(sought.id(), sex, sought.birthYear());
        levels[position] = (byte) level.ordinal();
        boolean settled = level == IdLevel.SAME;
        levels[position + 1] = settled
                ? 0
                : (byte)
                        NameComparator.compare(sought.name(), registered.name()).ordinal();
        levels[position + 2] = settled
                ? 0
                : (byte)
                        YearLevel.of(sought.birthYear(), registered.birthYear()).ordinal();
    }

    private static PlaceLevel place(CleanPerson sought, CleanPerson registered) {
        Place place = sought.place().isEmpty() ? sought.otherPlace() : sought.place();
        return PlaceLevel.of(place, registered.place()).orBetter(PlaceLevel.of(place, registered.otherPlace()));
    }

    private static Agreement agreement(long left, long right) {
        return left == 0 || right == 0 ? Agreement.MISSING : left == right ? Agreement.SAME : Agreement.DIFFERENT;
    }

    public int level(Comparison comparison) {
        return levels[comparison.ordinal()];
    }

    public int level(int position) {
        return levels[position];
    }

    /** Records what the other persons of the record say; a confirmed spouse stands for the spouse's name and year. */
    public void setKinship(KinLevel level) {
        set(Comparison.KINSHIP, level);
        if (level == KinLevel.CONFIRMED) {
            levels[Comparison.SPOUSE_NAME.ordinal()] = 0;
            levels[Comparison.SPOUSE_YEAR.ordinal()] = 0;
        }
    }

    /**
     * How far the pair agrees: throughout, when nothing speaks against the two being one (name, date of birth, commune and
     * parents agree up to a spelling or a wrong digit; or the one is named as relative by the person found for the other); or
     * as persons, whatever place and family say.
     */
    public Extent extent() {
        if (level(Comparison.PERSONAL_ID) > IdLevel.SAME.ordinal()) {
            return Extent.PARTLY;
        }
        if (level(Comparison.KINSHIP) != KinLevel.MISSING.ordinal()) {
            return level(Comparison.KINSHIP) == KinLevel.CONFIRMED.ordinal() ? Extent.THROUGHOUT : Extent.PARTLY;
        }
        boolean name = isUpTo(Comparison.NAME, NameLevel.MIDDLE_DROPPED)
                && level(Comparison.SEX) != Agreement.DIFFERENT.ordinal();
        boolean birth = isUpTo(Comparison.BIRTH_DATE, DateLevel.NEXT_DAY);
        boolean rest = isUpTo(Comparison.PLACE, PlaceLevel.SAME_COMMUNE)
                && agrees(Comparison.MOTHER_ID)
                && agrees(Comparison.FATHER_ID);
        if (name && birth) {
            return rest ? Extent.THROUGHOUT : Extent.AS_PERSONS;
        }
        boolean family = rest && (isKnown(Comparison.MOTHER_ID) || isKnown(Comparison.FATHER_ID));
        return name && family && level(Comparison.BIRTH_DATE) == 0 ? Extent.AS_PERSONS : Extent.PARTLY;
    }

    /** Whether a relative is known on both sides. */
    private boolean isKnown(Comparison relativeId) {
        return levels[relativeId.ordinal()] != 0 || levels[relativeId.ordinal() + 1] != 0;
    }

    private boolean isUpTo(Comparison comparison, Enum<?> worst) {
        int level = level(comparison);
        return level > 0 && level <= worst.ordinal();
    }

    private boolean agrees(Comparison relativeId) {
        int position = relativeId.ordinal();
        return levels[position] <= IdLevel.SAME.ordinal() && levels[position + 1] <= NameLevel.MIDDLE_DROPPED.ordinal();
    }

    private void set(Comparison comparison, Enum<?> level) {
        levels[comparison.ordinal()] = (byte) level.ordinal();
    }
}
