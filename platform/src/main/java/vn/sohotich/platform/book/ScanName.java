package vn.sohotich.platform.book;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the file name of a page scan says (letter 1437/BTP-CNTT, part 4, 4.3): kind of book, opening year, book number,
 * day of registration and entry number. Numbers are in normal form (no leading zeros, letters in upper case); a book that
 * runs over several years also names the entry's own year. An empty book is a book without number.
 */
public record ScanName(
        String kind,
        int year,
        String book,
        @Nullable LocalDate date,
        @Nullable Integer entryYear,
        String number) {
    private static final Pattern NUMBERED = Pattern.compile("([A-ZĐ]*)0*(\\d+)([A-ZĐ]*)");

    public ScanName(String kind, int year, String book, @Nullable LocalDate date, String number) {
        this(kind, year, book, date, null, number);
    }

    /** The name in the letter's pattern, padded as the style says. */
    public String write(Style style) {
        StringJoiner parts = new StringJoiner(".");
        parts.add(kind).add(Integer.toString(year)).add(padded(book, style.bookWidth()));
        if (style.dated() && date != null) {
            parts.add(date.toString());
        }
        if (entryYear != null && (date == null || !style.dated() || date.getYear() != entryYear)) {
            parts.add(entryYear.toString());
        }
        return parts.add(padded(number, style.numberWidth()))
                .add(style.extension())
                .toString();
    }

    /** The same for one page of several of an entry: {@code …05.tr2.pdf}. */
    public String write(Style style, int leaf) {
        String whole = write(style);
        String base = whole.substring(0, whole.length() - style.extension().length() - 1);
        return base + ".tr" + leaf + "." + style.extension();
    }

    /** The normal form of a book or entry number: {@code 012a} is {@code 12A}; text without digits stays, in capitals. */
    public static String normalNumber(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        Matcher numbered = NUMBERED.matcher(upper);
        return numbered.matches() ? numbered.group(1) + numbered.group(2) + numbered.group(3) : upper;
    }

    private static String padded(String number, int width) {
        Matcher numbered = NUMBERED.matcher(number);
        if (!numbered.matches()) {
            return number;
        }
        String digits = numbered.group(2);
        return numbered.group(1) + "0".repeat(Math.max(0, width - digits.length())) + digits + numbered.group(3);
    }

    /**
     * How a scan's name is written: how many digits a book and an entry number are padded to, whether the day of
     * registration stands in it, and how the ending is written. Offices differ in this.
     */
    public record Style(int bookWidth, int numberWidth, boolean dated, String extension) {
        public static final Style THREE_DIGITS = new Style(2, 3, true);
        public static final Style TWO_DIGITS = new Style(2, 2, true);

        public Style(int bookWidth, int numberWidth, boolean dated) {
            this(bookWidth, numberWidth, dated, "pdf");
        }
    }
}
