package vn.sohotich.platform.record.definition.reading;

import java.time.LocalDate;
import vn.sohotich.linkage.date.DateReading;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.FindingCode;

/** Reads a date as precise as it is written; a text that is no date stays. */
final class DateCell implements CellReading {
    private static final int OLDEST_YEAR = 1800;
    private static final int DIGITS_OF_A_SHORTENED_DATE = 7;
    private static final int DIGITS_OF_A_SERIAL = 5;
    private static final int LATEST_SERIAL = 80_000;
    private static final LocalDate FIRST_SERIAL = LocalDate.of(1899, 12, 30);

    private final LocalDate today;
    private final int earliestYear;
    private final boolean mustBeWhole;

    DateCell(PlausibleYears years, boolean mustBeWhole) {
        this.today = years.today();
        this.earliestYear = years.earliest();
        this.mustBeWhole = mustBeWhole;
    }

    @Override
    public Value read(String tidy, boolean numeric, Notes notes) {
        if (numeric && isSerial(tidy)) {
            notes.add(FindingCode.DATE_IS_SERIAL, tidy, dayOfSerial(tidy));
            return Value.kept(tidy);
        }
        boolean shortened = numeric && tidy.length() == DIGITS_OF_A_SHORTENED_DATE;
        DateReading reading = PartialDate.read(shortened ? "0" + tidy : tidy);
        if (reading instanceof DateReading.Read read) {
            PartialDate date = read.date();
            if (shortened) {
                notes.add(FindingCode.DATE_FROM_NUMBER, tidy, date.toScreen());
            }
            noteYear(date, notes);
            return Value.of(date);
        }
        if (reading instanceof DateReading.Empty) {
            return Value.of("");
        }
        notes.add(whyNoDate(reading, tidy), tidy);
        return Value.kept(tidy);
    }

    private static boolean isSerial(String tidy) {
        return tidy.length() == DIGITS_OF_A_SERIAL
                && NumberCells.isDigits(tidy)
                && tidy.charAt(0) != '0'
                && Integer.parseInt(tidy) <= LATEST_SERIAL;
    }

    private static String dayOfSerial(String tidy) {
        LocalDate day = FIRST_SERIAL.plusDays(Integer.parseInt(tidy));
        return PartialDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                .toScreen();
    }

    private static FindingCode whyNoDate(DateReading reading, String tidy) {
        if (reading instanceof DateReading.Impossible) {
            return FindingCode.DATE_IMPOSSIBLE;
        }
        return hasLetter(tidy) ? FindingCode.DATE_AS_TEXT : FindingCode.DATE_MALFORMED;
    }

    private void noteYear(PartialDate date, Notes notes) {
        if (date.year() > today.getYear() || date.year() < OLDEST_YEAR) {
            notes.add(FindingCode.DATE_YEAR_IMPLAUSIBLE, date.toScreen(), Integer.toString(date.year()));
        } else if (isAfterToday(date)) {
            notes.add(FindingCode.DATE_IN_FUTURE, date.toScreen());
        } else if (date.year() < earliestYear) {
            notes.add(FindingCode.DATE_VERY_OLD, date.toScreen(), Integer.toString(earliestYear));
        }
        if (mustBeWhole && date.day() == 0) {
            notes.add(FindingCode.DATE_INCOMPLETE, date.toScreen());
        }
    }

    private boolean isAfterToday(PartialDate date) {
        return date.day() > 0
                && LocalDate.of(date.year(), date.month(), date.day()).isAfter(today);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }
}
