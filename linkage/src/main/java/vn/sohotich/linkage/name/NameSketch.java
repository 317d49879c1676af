package vn.sohotich.linkage.name;

/**
 * A name in one number, which tells most pairs of different names apart without looking at the names: the letters of surname
 * and given name, their vowels, whether they belong to a regional pair, and a hash of all letters. What {@link #mayBeNear}
 * denies, {@link NameComparator} puts behind {@link NameLevel#MIDDLE_DIFFERS}, what {@link #mayBeEqual} denies, behind
 * {@link NameLevel#OTHER_MARKS}; what they grant has to be compared.
 */
public final class NameSketch {
    /** The sketch of a name that says nothing: every other name may be near it. */
    public static final long UNKNOWN = 0;

    private static final int LETTERS = 22;
    private static final long SURNAME_LETTERS = (1L << LETTERS) - 1;
    private static final long GIVEN_LETTERS = SURNAME_LETTERS << LETTERS;
    private static final int VOWELS_AT = 2 * LETTERS;
    private static final long SURNAME_VOWELS = 15L << VOWELS_AT;
    private static final long GIVEN_VOWELS = SURNAME_VOWELS << 4;
    private static final long SURNAME_REGIONAL = 1L << VOWELS_AT + 8;
    private static final long GIVEN_REGIONAL = SURNAME_REGIONAL << 1;
    private static final int WHOLE_AT = VOWELS_AT + 10;
    private static final long WHOLE = 511L << WHOLE_AT;
    private static final long KNOWN = 1L << 63;
    /** In so many letters two syllables can differ that are one letter apart, or whose beginning or end is a variant. */
    private static final int ONE_EDIT = 2;

    private static final int VARIANT = 4;
    private static final long SCRAMBLE = 0x9E3779B97F4A7C15L;

    private NameSketch() {}

    static long of(NameForm name) {
        boolean open = name.syllableCount() < 2 || name.isShortened() || name.other() != null;
        long whole = open ? UNKNOWN : whole(name);
        if (whole == UNKNOWN) {
            return UNKNOWN;
        }
        long surname = name.syllable(0);
        long given = name.syllable(name.syllableCount() - 1);
        return KNOWN
                | whole >>> 55 << WHOLE_AT
                | letters(surname)
                | letters(given) << LETTERS
                | vowels(surname) << VOWELS_AT
                | vowels(given) << VOWELS_AT + 4
                | (SyllableRules.isRegional(surname) ? SURNAME_REGIONAL : 0)
                | (SyllableRules.isRegional(given) ? GIVEN_REGIONAL : 0);
    }

    /** Whether the two names may be one up to a variant, a slip, an abbreviation or the middle name. */
    public static boolean mayBeNear(long left, long right) {
        if (left == UNKNOWN || right == UNKNOWN) {
            return true;
        }
        long differing = left ^ right;
        return mayBeEqual(left, right)
                || (isNear(differing, left & right, SURNAME_LETTERS, SURNAME_VOWELS, SURNAME_REGIONAL)
                        && isNear(differing, left & right, GIVEN_LETTERS, GIVEN_VOWELS, GIVEN_REGIONAL));
    }

    /** Whether the two names may have the same letters, up to i for y and the parting into syllables. */
    public static boolean mayBeEqual(long left, long right) {
        return left == UNKNOWN || right == UNKNOWN || ((left ^ right) & WHOLE) == 0;
    }

    private static boolean isNear(long differing, long common, long letters, long vowels, long regional) {
        int distance = Long.bitCount(differing & letters);
        return distance <= ONE_EDIT || (distance <= VARIANT && (differing & vowels) == 0) || (common & regional) != 0;
    }

    /** A hash of all letters, i for y; unknown when a syllable has anything else than letters. */
    private static long whole(NameForm name) {
        long whole = 1;
        for (int i = 0; i < name.syllableCount(); i++) {
            if (name.syllable(i) < 0) {
                return UNKNOWN;
            }
            for (long rest = name.syllable(i); rest != 0; rest >>>= PackedSyllable.BITS) {
                whole = 31 * whole + PackedSyllable.iForY((int) rest & PackedSyllable.LETTER);
            }
        }
        return whole * SCRAMBLE;
    }

    /** Which letters a syllable has, some of them together on one bit. */
    private static long letters(long syllable) {
        long letters = 0;
        for (long rest = syllable; rest != 0; rest >>>= PackedSyllable.BITS) {
            letters |= 1L << ((int) rest & PackedSyllable.LETTER) % LETTERS;
        }
        return letters;
    }

    /** The vowels other than i and y in their order; no rule for onsets, codas, i and y changes them. */
    private static long vowels(long syllable) {
        long vowels = 1;
        for (long rest = syllable; rest != 0; rest >>>= PackedSyllable.BITS) {
            int letter = (int) rest & PackedSyllable.LETTER;
            if (PackedSyllable.isVowel(letter) && PackedSyllable.iForY(letter) != PackedSyllable.I) {
                vowels = 31 * vowels + letter;
            }
        }
        return (vowels * SCRAMBLE) >>> 60;
    }
}
