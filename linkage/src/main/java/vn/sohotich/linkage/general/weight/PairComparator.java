package vn.sohotich.linkage.general.weight;

import vn.sohotich.linkage.general.Likeness;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.ValueTable;

/**
 * Compares two rows field by field. The levels come packed into one number, five bits for each field; of two fields that
 * changed places the first one says so and the second one is left out. Holds the working space of one thread.
 */
public final class PairComparator {
    private static final int BITS = 5;
    private static final int MASK = (1 << BITS) - 1;
    private static final int CLEARLY = 4;

    private final ListPair lists;
    private final int[] swaps;
    private final ValueComparator comparator = new ValueComparator();

    public PairComparator(ListPair lists) {
        this.lists = lists;
        this.swaps = lists.mapping().swaps();
    }

    /** The packed levels of a row of the left and a row of the right list. */
    public long compare(int left, int right) {
        long levels = 0;
        for (int field = 0; field < swaps.length; field++) {
            int other = swaps[field];
            if (other < 0) {
                levels |= shifted(field, level(field, left, field, right));
            } else if (field < other) {
                levels |= both(field, other, left, right);
            }
        }
        return levels;
    }

    /** The level of one field in packed levels. */
    public static int level(long levels, int field) {
        return (int) (levels >>> (field * BITS)) & MASK;
    }

    private static long shifted(int field, int level) {
        return (long) level << (field * BITS);
    }

    private int level(int leftField, int left, int rightField, int right) {
        ValueTable values = lists.values(leftField);
        return comparator.level(
                values, lists.left().value(leftField, left), lists.right().value(rightField, right));
    }

    private long both(int field, int other, int left, int right) {
        int first = level(field, left, field, right);
        int second = level(other, left, other, right);
        long straight = shifted(field, first) | shifted(other, second);
        int agreement = ValueComparator.agreement(first) + ValueComparator.agreement(second);
        if (agreement >= 2 * CLEARLY) {
            return straight;
        }
        int crossed = level(field, left, other, right);
        int back = level(other, left, field, right);
        int one = ValueComparator.agreement(crossed);
        int two = ValueComparator.agreement(back);
        if (Math.max(one, two) < CLEARLY || one + two < agreement + CLEARLY) {
            return straight;
        }
        return shifted(field, swapped(crossed, back, Math.min(one, two)).ordinal());
    }

    private static Likeness swapped(int crossed, int back, int lesser) {
        if (crossed == ValueComparator.SAME && back == ValueComparator.SAME) {
            return Likeness.SWAPPED;
        }
        return lesser >= CLEARLY ? Likeness.SWAPPED_NEARLY : Likeness.SWAPPED_PARTLY;
    }
}
