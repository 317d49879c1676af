package vn.sohotich.linkage.name;

import org.jspecify.annotations.Nullable;

/** Decides the level of two names, syllable by syllable; symmetrical and without allocation. */
public final class NameComparator {
    private static final int MOST_VARIANTS = 2;

    private NameComparator() {}

    /** The level of two names; where a side gives several names, the best level of any two. */
    public static NameLevel compare(NameForm left, NameForm right) {
        if (left.isEmpty() || right.isEmpty()) {
            return NameLevel.MISSING;
        }
        if (left == right || left.sameKey() == right.sameKey()) {
            return NameLevel.SAME;
        }
        if (left.other() == null && right.other() == null) {
            return one(left, right);
        }
        NameLevel best = NameLevel.DIFFERENT;
        for (NameForm own = left; own != null; own = own.other()) {
            for (NameForm theirs = right; theirs != null; theirs = theirs.other()) {
                NameLevel level = one(own, theirs);
                best = level.compareTo(best) < 0 ? level : best;
            }
        }
        return best;
    }

    /** The level of one name of each side. */
    static NameLevel one(NameForm left, NameForm right) {
        if (left.nameKey() == right.nameKey()) {
            boolean several = left.isOneOfSeveral() || right.isOneOfSeveral();
            return several ? NameLevel.ALIAS : NameLevel.OTHER_WRITING;
        }
        if (left.lettersKey() == right.lettersKey()) {
            return equalLetters(left, right);
        }
        boolean surname = left.surnameKey() == right.surnameKey() && left.surnameKey() != 0;
        boolean given = left.givenKey() == right.givenKey();
        NameLevel level = left.syllableCount() == right.syllableCount()
                ? sameCount(left, right)
                : otherCount(left, right, surname, given);
        if (level != null) {
            return level;
        }
        if (surname && given) {
            return NameLevel.MIDDLE_DIFFERS;
        }
        if (areReordered(left, right)) {
            return NameLevel.REORDERED;
        }
        return given ? NameLevel.GIVEN_ONLY : surname ? NameLevel.SURNAME_ONLY : NameLevel.DIFFERENT;
    }

    private static NameLevel equalLetters(NameForm left, NameForm right) {
        if (left.isBare() || right.isBare()) {
            return left.isBare() && right.isBare() ? NameLevel.OTHER_WRITING : NameLevel.WITHOUT_MARKS;
        }
        return areJoined(left, right) ? NameLevel.OTHER_WRITING : NameLevel.OTHER_MARKS;
    }

    /** Whether equal letters are parted into syllables in another way. */
    static boolean areJoined(NameForm left, NameForm right) {
        if (left.syllableCount() != right.syllableCount()) {
            return true;
        }
        for (int i = 0; i < left.syllableCount(); i++) {
            if (left.syllable(i) != right.syllable(i)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable NameLevel sameCount(NameForm left, NameForm right) {
        int count = left.syllableCount();
        int iForY = 0;
        int variants = 0;
        int letters = 0;
        for (int i = 0; i < count; i++) {
            if (left.syllable(i) != right.syllable(i)) {
                NameRule rule = rule(left, i, right, i);
                iForY += rule == NameRule.I_Y ? 1 : 0;
                letters += rule == NameRule.ONE_LETTER ? 1 : 0;
                variants += rule != null && rule != NameRule.I_Y && rule != NameRule.ONE_LETTER ? 1 : 0;
                if (rule == null) {
                    return areAbbreviated(left, right) ? NameLevel.ABBREVIATED : null;
                }
            }
        }
        if (letters + variants == 0) {
            return onlyIForY(left, right);
        }
        boolean few = variants <= 1 || (variants <= MOST_VARIANTS && variants + iForY < count);
        if (letters == 0 && few) {
            return NameLevel.VARIANT;
        }
        return letters == 1 && variants == 0 ? NameLevel.ONE_LETTER : null;
    }

    private static NameLevel onlyIForY(NameForm left, NameForm right) {
        for (int i = 0; i < left.syllableCount(); i++) {
            if (left.marks(i) != right.marks(i)) {
                return left.isBare() || right.isBare() ? NameLevel.WITHOUT_MARKS : NameLevel.OTHER_MARKS;
            }
        }
        return NameLevel.OTHER_WRITING;
    }

    /** The rule by which two syllables with different letters are near; two common surnames are not. */
    static @Nullable NameRule rule(NameForm left, int leftAt, NameForm right, int rightAt) {
        long one = left.syllable(leftAt);
        long other = right.syllable(rightAt);
        NameRule rule = SyllableRules.between(one, left.marks(leftAt), other, right.marks(rightAt));
        boolean certain = rule == null || rule == NameRule.I_Y || rule == NameRule.REGIONAL;
        boolean surnames =
                !certain && leftAt == 0 && rightAt == 0 && left.syllableCount() > 1 && right.syllableCount() > 1;
        return surnames && Surnames.has(one) && Surnames.has(other) ? null : rule;
    }

    /** Whether every syllable is equal to the other side's, or abbreviates it, and one does. */
    static boolean areAbbreviated(NameForm left, NameForm right) {
        if (left.syllableCount() != right.syllableCount() || !(left.isShortened() || right.isShortened())) {
            return false;
        }
        boolean abbreviated = false;
        for (int i = 0; i < left.syllableCount(); i++) {
            if (left.syllable(i) != right.syllable(i)) {
                if (!isAbbreviation(left, right, i)) {
                    return false;
                }
                abbreviated = true;
            }
        }
        return abbreviated && left.syllableCount() > 1;
    }

    /** Whether one of the syllables at the position abbreviates the other. */
    static boolean isAbbreviation(NameForm left, NameForm right, int at) {
        return (left.marks(at) == 0 && PackedSyllable.isAbbreviation(left.syllable(at), right.syllable(at)))
                || (right.marks(at) == 0 && PackedSyllable.isAbbreviation(right.syllable(at), left.syllable(at)));
    }

    private static @Nullable NameLevel otherCount(NameForm left, NameForm right, boolean surname, boolean given) {
        NameForm longer = left.syllableCount() > right.syllableCount() ? left : right;
        NameForm shorter = longer == left ? right : left;
        int last = shorter.syllableCount() - 1;
        if (last < 1 || !(surname || given) || !isMiddleDropped(shorter, longer)) {
            return null;
        }
        if (surname && given) {
            return NameLevel.MIDDLE_DROPPED;
        }
        NameRule rule = surname ? rule(shorter, last, longer, longer.syllableCount() - 1) : rule(shorter, 0, longer, 0);
        return rule == null ? null : rule == NameRule.ONE_LETTER ? NameLevel.ONE_LETTER : NameLevel.VARIANT;
    }

    /** Whether the shorter name's middle syllables stand in the longer one's in the same order. */
    private static boolean isMiddleDropped(NameForm shorter, NameForm longer) {
        int last = shorter.syllableCount() - 1;
        int found = 1;
        for (int i = 1; i < longer.syllableCount() - 1 && found < last; i++) {
            if (longer.syllable(i) == shorter.syllable(found)) {
                found++;
            }
        }
        return found == last;
    }

    /** Whether the names have the same syllables in another order. */
    static boolean areReordered(NameForm left, NameForm right) {
        if (left.syllableCount() != right.syllableCount()) {
            return false;
        }
        long sum = 0;
        for (int i = 0; i < left.syllableCount(); i++) {
            sum += StableHash.mix(1, left.syllable(i)) - StableHash.mix(1, right.syllable(i));
        }
        return sum == 0;
    }
}
