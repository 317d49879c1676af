package vn.sohotich.platform.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The end of a scan's name: which entries stand on the page ({@code 05+06}, {@code 05,06}, {@code 05-08} for all from 5
 * to 8) and which page of the entry it is ({@code .tr2}, {@code _trang 2}, {@code -p2}, {@code to 2}). A range needs two
 * numbers of one width: {@code 1-2} may as well be the second page of entry 1 and is not guessed at.
 */
record ScanNameTail(String head, List<String> numbers, int leaf) {
    static final int MOST_NUMBERS = 40;

    private static final Pattern LEAF = Pattern.compile(
            "[._\\- ]+(?:trang|tờ|tr|to|page|p|t)[._\\- ]?(\\d{1,2})$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LISTED = Pattern.compile(
            "^(.*[._\\- ])(\\d{1,6}\\p{L}{0,2}(?:\\s*(?:[+,&;]|và)\\s*\\d{1,6}\\p{L}{0,2})+)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RANGE = Pattern.compile("^(.*\\.)(\\d{2,3})\\s*-\\s*(\\d{2,3})$");
    private static final int WIDEST_RANGE = 12;

    ScanNameTail {
        numbers = List.copyOf(numbers);
    }

    /** Whether the end says nothing but a number. */
    boolean isPlain() {
        return leaf == 0 && numbers.size() == 1;
    }

    static ScanNameTail of(String base) {
        Matcher marked = LEAF.matcher(base);
        boolean hasLeaf = marked.find();
        String rest = hasLeaf ? base.substring(0, marked.start()) : base;
        int leaf = hasLeaf ? Integer.parseInt(marked.group(1)) : 0;
        Matcher listed = LISTED.matcher(rest);
        if (listed.matches()) {
            return new ScanNameTail(listed.group(1), List.of(listed.group(2).split("\\s*(?:[+,&;]|và)\\s*")), leaf);
        }
        Matcher range = RANGE.matcher(rest);
        if (range.matches()) {
            int first = Integer.parseInt(range.group(2));
            int last = Integer.parseInt(range.group(3));
            boolean sameWidth = range.group(2).length() == range.group(3).length();
            if (sameWidth && last > first && last - first < WIDEST_RANGE) {
                List<String> all = new ArrayList<>();
                IntStream.rangeClosed(first, last).forEach(number -> all.add(Integer.toString(number)));
                return new ScanNameTail(range.group(1), all, leaf);
            }
        }
        return new ScanNameTail("", List.of(rest), leaf);
    }
}
