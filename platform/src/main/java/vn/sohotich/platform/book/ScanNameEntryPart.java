package vn.sohotich.platform.book;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.ScanNameReading.Leniency;
import vn.sohotich.platform.book.ScanNameReading.Parsed;
import vn.sohotich.platform.book.ScanNameReading.Reason;
import vn.sohotich.platform.book.ScanNameReading.Unparsed;

/** Reads what follows kind and opening year in a scan's name: book, day of registration, the entry's year and number. */
final class ScanNameEntryPart {
    private static final Pattern NUMBER = Pattern.compile("([A-ZĐ]{0,2})[-_ ]?(\\d{1,6})[-_ ]?([A-ZĐ]{0,3})");
    private static final Pattern NUMBER_OF_YEAR = Pattern.compile("(.*\\d[A-ZĐ]{0,3})\\s*[-_]\\s*((?:18|19|20)\\d{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})([-_/ .]?)(\\d{2})\\2(\\d{2})");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})([-_/ .])(\\d{1,2})\\2(\\d{4})");
    private static final Pattern PARTIAL = Pattern.compile("(\\d{4})[-_/ ](\\d{1,2})");
    private static final int PARTS_OF_SEVERAL_YEARS = 8;

    private final Set<Leniency> leniencies;
    private final int parts;
    private @Nullable LocalDate date;
    private @Nullable Integer entryYear;

    ScanNameEntryPart(Set<Leniency> leniencies, int parts) {
        this.leniencies = leniencies;
        this.parts = parts;
    }

    static boolean isYear(String text) {
        return text.matches("(18|19|20)\\d{2}");
    }

    ScanNameReading read(String kind, int year, List<String> rest) {
        String last = rest.removeLast().toUpperCase(Locale.ROOT);
        Matcher ofYear = NUMBER_OF_YEAR.matcher(last);
        if (ofYear.matches()) {
            entryYear = Integer.valueOf(ofYear.group(2));
            leniencies.add(Leniency.SEVERAL_YEARS);
            last = ofYear.group(1);
        }
        String number = normal(last);
        if (number == null) {
            return new Unparsed(Reason.NUMBER_UNREADABLE);
        }
        String book = rest.isEmpty() ? "" : rest.removeFirst().toUpperCase(Locale.ROOT);
        leniencies.addAll(book.isEmpty() ? EnumSet.of(Leniency.NO_BOOK) : EnumSet.noneOf(Leniency.class));
        String normalBook = book.isEmpty() ? "" : normal(book);
        if (normalBook == null) {
            return new Unparsed(Reason.BOOK_UNREADABLE);
        }
        if (!middle(rest)) {
            return new Unparsed(Reason.PARTS_LEFT_OVER);
        }
        return new Parsed(new ScanName(kind, year, normalBook, date, entryYear, number), Set.copyOf(leniencies));
    }

    private boolean middle(List<String> rest) {
        boolean dated = false;
        while (!rest.isEmpty()) {
            String part = rest.getFirst();
            if (!dated && takesDate(rest)) {
                dated = true;
            } else if (rest.size() == 1 && parts >= PARTS_OF_SEVERAL_YEARS && part.matches("\\d{2}")) {
                ownYear(1900 + Integer.parseInt(rest.removeFirst()));
            } else if (rest.size() == 1 && isYear(part)) {
                ownYear(Integer.parseInt(rest.removeFirst()));
            } else if (parts >= PARTS_OF_SEVERAL_YEARS && rest.getLast().matches("\\d{2}")) {
                leniencies.add(Leniency.PARTS_IGNORED);
                rest.removeFirst();
            } else {
                return false;
            }
        }
        leniencies.addAll(dated ? EnumSet.noneOf(Leniency.class) : EnumSet.of(Leniency.NO_DATE));
        return true;
    }

    private void ownYear(int year) {
        entryYear = year;
        leniencies.add(Leniency.SEVERAL_YEARS);
    }

    private boolean takesDate(List<String> rest) {
        if (isDate(rest.getFirst())) {
            rest.removeFirst();
            return true;
        }
        if (rest.size() >= 3 && isDate(String.join(" ", rest.subList(0, 3)))) {
            leniencies.add(Leniency.DATE_FORM);
            rest.subList(0, 3).clear();
            return true;
        }
        return false;
    }

    private boolean isDate(String part) {
        Matcher yearFirst = YEAR_FIRST.matcher(part);
        if (yearFirst.matches()) {
            note(Leniency.DATE_FORM, !yearFirst.group(2).equals("-"));
            take(yearFirst.group(1), yearFirst.group(3), yearFirst.group(4));
            return true;
        }
        Matcher dayFirst = DAY_FIRST.matcher(part);
        if (dayFirst.matches()) {
            leniencies.add(Leniency.DATE_FORM);
            take(dayFirst.group(4), dayFirst.group(3), dayFirst.group(1));
            return true;
        }
        note(Leniency.DATE_PARTIAL, PARTIAL.matcher(part).matches());
        return PARTIAL.matcher(part).matches();
    }

    private void take(String year, String month, String day) {
        if (Integer.parseInt(month) == 0 || Integer.parseInt(day) == 0) {
            leniencies.add(Leniency.DATE_PARTIAL);
            return;
        }
        try {
            date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException notReal) {
            leniencies.add(Leniency.DATE_NOT_REAL);
        }
    }

    private void note(Leniency leniency, boolean holds) {
        if (holds) {
            leniencies.add(leniency);
        }
    }

    private static @Nullable String normal(String written) {
        Matcher number = NUMBER.matcher(written.strip());
        return number.matches() ? ScanName.normalNumber(number.group(1) + number.group(2) + number.group(3)) : null;
    }
}
