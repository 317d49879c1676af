package vn.sohotich.linkage.name;

/** Decides the level of two names, syllable by syllable; symmetrical. */
public final class NameComparator {
    private NameComparator() {}

    public static NameLevel compare(NameForm left, NameForm right) {
        if (left.isEmpty() || right.isEmpty()) {
            return NameLevel.MISSING;
        }
        if (left.sameKey() == right.sameKey()) {
            return NameLevel.SAME;
        }
        if (left.plainKey() == right.plainKey()) {
            return NameLevel.WITHOUT_MARKS;
        }
        boolean surname = left.surnameKey() == right.surnameKey() && left.surnameKey() != 0;
        boolean given = left.givenKey() == right.givenKey();
        if (surname && given) {
            return middles(left, right);
        }
        if (isSpelling(left, right, surname, given)) {
            return NameLevel.SPELLING;
        }
        if (areReordered(left, right)) {
            return NameLevel.REORDERED;
        }
        return given ? NameLevel.GIVEN_ONLY : surname ? NameLevel.SURNAME_ONLY : NameLevel.DIFFERENT;
    }

    private static NameLevel middles(NameForm left, NameForm right) {
        if (left.syllableCount() != right.syllableCount()) {
            NameForm longer = left.syllableCount() > right.syllableCount() ? left : right;
            boolean dropped = isSubsequence(longer == left ? right : left, longer);
            return dropped ? NameLevel.MIDDLE_DROPPED : NameLevel.MIDDLE_DIFFERS;
        }
        return differingSyllable(left, right) > 0 ? NameLevel.SPELLING : NameLevel.MIDDLE_DIFFERS;
    }

    private static boolean isSubsequence(NameForm shorter, NameForm longer) {
        int found = 0;
        for (int i = 0; i < longer.syllableCount() && found < shorter.syllableCount(); i++) {
            if (longer.syllable(i).equals(shorter.syllable(found))) {
                found++;
            }
        }
        return found == shorter.syllableCount();
    }

    /** Position of the only differing syllable when the two variants of it are near, otherwise -1. */
    private static int differingSyllable(NameForm left, NameForm right) {
        int position = -1;
        for (int i = 0; i < left.syllableCount(); i++) {
            if (!left.syllable(i).equals(right.syllable(i))) {
                if (position >= 0 || !Syllables.areNear(left.syllable(i), right.syllable(i))) {
                    return -1;
                }
                position = i;
            }
        }
        return position;
    }

    private static boolean isSpelling(NameForm left, NameForm right, boolean surname, boolean given) {
        if (left.syllableCount() == right.syllableCount()) {
            return differingSyllable(left, right) >= 0;
        }
        int lastLeft = left.syllableCount() - 1;
        int lastRight = right.syllableCount() - 1;
        if (lastLeft < 1 || lastRight < 1 || !(surname || given)) {
            return false;
        }
        return surname
                ? Syllables.areNear(left.syllable(lastLeft), right.syllable(lastRight)) && middleDropped(left, right)
                : Syllables.areNear(left.syllable(0), right.syllable(0)) && middleDropped(left, right);
    }

    private static boolean middleDropped(NameForm left, NameForm right) {
        NameForm longer = left.syllableCount() > right.syllableCount() ? left : right;
        NameForm shorter = longer == left ? right : left;
        int found = 1;
        for (int i = 1; i < longer.syllableCount() - 1 && found < shorter.syllableCount() - 1; i++) {
            if (longer.syllable(i).equals(shorter.syllable(found))) {
                found++;
            }
        }
        return found == shorter.syllableCount() - 1;
    }

    private static boolean areReordered(NameForm left, NameForm right) {
        if (left.syllableCount() != right.syllableCount()
                || left.plain().length() != right.plain().length()) {
            return false;
        }
        long sum = 0;
        for (int i = 0; i < left.syllableCount(); i++) {
            sum += StableHash.of(left.syllable(i)) - StableHash.of(right.syllable(i));
        }
        return sum == 0;
    }
}
