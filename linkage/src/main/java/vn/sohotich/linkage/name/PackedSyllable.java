package vn.sohotich.linkage.name;

/**
 * A plain syllable of at most twelve letters as one number, five bits per letter, the first letter lowest; its marks as
 * another. Syllables with anything else are negative numbers that can only be equal or not. Comparing allocates nothing.
 */
final class PackedSyllable {
    static final int LONGEST = 12;
    static final int BITS = 5;
    static final int LETTER = 31;
    static final int CIRCUMFLEX_OR_STROKE = 1;
    static final int BREVE_OR_HORN = 2;
    static final int MARKS_OF_LETTERS = (1 << 2 * LONGEST) - 1;
    static final int HOI = 3;
    static final int NGA = 4;

    private static final int TONE_SHIFT = 2 * LONGEST;
    private static final String TONES = "\u0300\u0301\u0309\u0303\u0323";
    static final int I = 'i' - 'a' + 1;
    private static final int Y = 'y' - 'a' + 1;
    private static final int VOWELS = bit('a') | bit('e') | bit('i') | bit('o') | bit('u') | bit('y');

    private PackedSyllable() {}

    private static int bit(char letter) {
        return 1 << letter - 'a' + 1;
    }

    static long of(CharSequence plain) {
        if (plain.length() > LONGEST) {
            return odd(plain);
        }
        long packed = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c < 'a' || c > 'z') {
                return odd(plain);
            }
            packed |= (long) (c - 'a' + 1) << BITS * i;
        }
        return packed;
    }

    private static long odd(CharSequence plain) {
        return StableHash.of(plain) | Long.MIN_VALUE;
    }

    /** Marks of the letter at a position, as a part of the number of marks; 0 for a letter without. */
    static int mark(char letter, int position) {
        int mark = switch (letter) {
            case 'â', 'ê', 'ô', 'đ' -> CIRCUMFLEX_OR_STROKE;
            case 'ă', 'ơ', 'ư' -> BREVE_OR_HORN;
            default -> 0;
        };
        return position < LONGEST ? mark << 2 * position : 0;
    }

    /** The combining tone as a part of the number of marks. */
    static int tone(char combining) {
        return (TONES.indexOf(combining) + 1) << TONE_SHIFT;
    }

    static int toneOf(int marks) {
        return marks >>> TONE_SHIFT;
    }

    static int length(long packed) {
        return (64 - Long.numberOfLeadingZeros(packed) + BITS - 1) / BITS;
    }

    static int letter(long packed, int position) {
        return (int) (packed >>> BITS * position) & LETTER;
    }

    static long prefix(long packed, int letters) {
        return packed & ((1L << BITS * letters) - 1);
    }

    static boolean isVowel(int letter) {
        return (VOWELS >>> letter & 1) == 1;
    }

    static int iForY(int letter) {
        return letter == Y ? I : letter;
    }

    static boolean hasVowel(long packed) {
        for (long rest = packed; rest != 0; rest >>>= BITS) {
            if (isVowel((int) rest & LETTER)) {
                return true;
            }
        }
        return false;
    }

    /** One letter replaced, added or dropped, or two neighbouring letters changed places. */
    static boolean areOneEditApart(long left, long right) {
        int first = Long.numberOfTrailingZeros(left ^ right) / BITS;
        long a = left >>> BITS * first;
        long b = right >>> BITS * first;
        long behindA = a >>> BITS;
        long behindB = b >>> BITS;
        boolean swapped = behindA >>> BITS == behindB >>> BITS
                && (a & LETTER) == (behindB & LETTER)
                && (b & LETTER) == (behindA & LETTER);
        return behindA == behindB || behindA == b || a == behindB || swapped;
    }

    /** Whether one is a proper beginning of the other that abbreviates it: one letter, or letters without a vowel. */
    static boolean isAbbreviation(long shorter, long longer) {
        int letters = length(shorter);
        return shorter >= 0
                && longer >= 0
                && isShort(shorter)
                && letters < length(longer)
                && prefix(longer, letters) == shorter;
    }

    /** Whether the syllable could abbreviate another one. */
    static boolean isShort(long packed) {
        return packed >= 0 && (packed <= LETTER || !hasVowel(packed));
    }
}
