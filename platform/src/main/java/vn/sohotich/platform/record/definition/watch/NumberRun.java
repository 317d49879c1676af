package vn.sohotich.platform.record.definition.watch;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/** The entries of one book that count in one row of numbers: which there are, and the latest of them. */
final class NumberRun {
    static final int LARGEST = 9_999;
    private static final int GAPS_SHOWN = 20;

    private final BitSet numbers = new BitSet();
    private int lastNumber;
    private int lastPage;
    private int lastRow;
    private @Nullable PartialDate lastDate;

    /** The earlier row whose page is higher although its number is lower; 0 when there is none. */
    int rowWithHigherPage(int number, int page) {
        return number > lastNumber && page > 0 && page < lastPage ? lastRow : 0;
    }

    /** The earlier row whose date is later although its number is lower; 0 when there is none. */
    int rowWithLaterDate(int number, @Nullable PartialDate date) {
        return number > lastNumber && date != null && lastDate != null && date.compareTo(lastDate) < 0 ? lastRow : 0;
    }

    int lastPage() {
        return lastPage;
    }

    String lastDate() {
        return lastDate == null ? "" : lastDate.toScreen();
    }

    void put(int row, int number, int page, @Nullable PartialDate date) {
        if (number <= LARGEST) {
            numbers.set(number);
        }
        lastRow = row;
        lastNumber = number;
        lastPage = page;
        lastDate = date;
    }

    int largest() {
        return Math.max(0, numbers.length() - 1);
    }

    /** How many of the numbers from 1 to the largest are missing. */
    int missing() {
        return largest() - numbers.cardinality() + (numbers.get(0) ? 1 : 0);
    }

    /** The first missing numbers, in stretches: {@code 17, 45–47}. */
    String gaps() {
        List<String> gaps = new ArrayList<>();
        int from = numbers.nextClearBit(1);
        while (from < numbers.length() && gaps.size() < GAPS_SHOWN) {
            int to = numbers.nextSetBit(from) - 1;
            gaps.add(from == to ? Integer.toString(from) : from + "–" + to);
            from = numbers.nextClearBit(to + 1);
        }
        return String.join(", ", gaps) + (from < numbers.length() ? " …" : "");
    }
}
