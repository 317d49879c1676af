package vn.sohotich.linkage.general.weight;

import vn.sohotich.linkage.date.DateComparator;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.general.Likeness;
import vn.sohotich.linkage.general.table.ValueTable;
import vn.sohotich.linkage.name.NameComparator;

/** Decides the comparison level of two values of a field; symmetrical. Holds the working space of one thread. */
public final class ValueComparator {
    private static final double SIMILAR = 0.86;
    private static final int SHORT = 4;
    private static final Likeness[] LIKENESS = Likeness.values();

    /** The level of two values that are the same, of every kind. */
    static final int SAME = 1;

    private final TextLikeness likeness = new TextLikeness();

    /** The level, as position in the kind's list of levels. */
    public int level(ValueTable values, int left, int right) {
        if (left == 0 || right == 0) {
            return 0;
        }
        if (left == right && values.isPrecise(left)) {
            return SAME;
        }
        return switch (values.kind()) {
            case FULL_NAME ->
                NameComparator.compare(values.name(left), values.name(right)).ordinal();
            case DATE -> date(values, left, right).ordinal();
            case ID -> Likeness.DIFFERENT.ordinal();
            case CODE -> code(values, left, right).ordinal();
            case NAME, TEXT, PLACE -> text(values, left, right).ordinal();
        };
    }

    private DateLevel date(ValueTable values, int left, int right) {
        int a = values.date(left);
        int b = values.date(right);
        if (a != 0 && b != 0) {
            return DateComparator.compare(a, b);
        }
        return switch (likeness.distance(values.plain(left), values.plain(right))) {
            case 0 -> DateLevel.SAME;
            case 1 -> DateLevel.ONE_DIGIT;
            default -> DateLevel.DIFFERENT;
        };
    }

    private Likeness code(ValueTable values, int left, int right) {
        if (strangers(values, left, right) > 2) {
            return Likeness.DIFFERENT;
        }
        String one = values.plain(left);
        String other = values.plain(right);
        boolean isShort = Math.min(one.length(), other.length()) < SHORT;
        return switch (likeness.distance(one, other)) {
            case 0, 1 -> Likeness.ONE_LETTER;
            case 2 -> isShort ? Likeness.DIFFERENT : Likeness.TWO_LETTERS;
            default -> Likeness.DIFFERENT;
        };
    }

    private Likeness text(ValueTable values, int left, int right) {
        String one = values.plain(left);
        String other = values.plain(right);
        int strangers = strangers(values, left, right);
        if (strangers <= 2) {
            int distance = likeness.distance(one, other);
            if (distance <= 1 || areSameWithoutBlanks(one, other)) {
                return Likeness.ONE_LETTER;
            }
            if (distance == 2 && Math.min(one.length(), other.length()) >= SHORT) {
                return Likeness.TWO_LETTERS;
            }
        }
        if (TextLikeness.canReach(SIMILAR, one, other, strangers) && likeness.jaroWinkler(one, other) >= SIMILAR) {
            return Likeness.SIMILAR;
        }
        double words = (values.words(left) & values.words(right)) == 0 ? 0 : TextLikeness.sharedWords(one, other);
        return words == 1 ? Likeness.WORDS_WITHIN : words >= 0.5 ? Likeness.SOME_WORDS : Likeness.DIFFERENT;
    }

    /** Letters of one value that do not occur in the other, the side with more of them; each costs a change at least. */
    private static int strangers(ValueTable values, int left, int right) {
        long one = values.letters(left);
        long other = values.letters(right);
        return Math.max(Long.bitCount(one & ~other), Long.bitCount(other & ~one));
    }

    private static boolean areSameWithoutBlanks(String left, String right) {
        int i = 0;
        int j = 0;
        while (true) {
            while (i < left.length() && left.charAt(i) == ' ') {
                i++;
            }
            while (j < right.length() && right.charAt(j) == ' ') {
                j++;
            }
            if (i == left.length() || j == right.length()) {
                return i == left.length() && j == right.length();
            }
            if (left.charAt(i++) != right.charAt(j++)) {
                return false;
            }
        }
    }

    /** How much two swappable values agree, from 0 to 6; used to see whether they changed places. */
    static int agreement(int level) {
        return switch (LIKENESS[level]) {
            case SAME -> 6;
            case ONE_LETTER -> 5;
            case TWO_LETTERS -> 4;
            case SIMILAR, WORDS_WITHIN -> 2;
            default -> 0;
        };
    }
}
