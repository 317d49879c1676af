package vn.sohotich.platform.book;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A register book (quyển sổ hộ tịch): kind, the unit whose book it is, number and opening year. The number of events is
 * what was written into the book when it was locked (Luật Hộ tịch, article 58), unknown until somebody reads it off.
 */
public record RegisterBook(
        UUID id,
        String kind,
        String unitCode,
        String number,
        int year,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate lockedOn,
        @Nullable Integer declaredEntries) {

    /** How lists name the book: number with at least two digits and year, such as {@code 01/2018}. */
    public String label() {
        return label(number, year);
    }

    /** The same for a book known by number and year only; a year of 0 is unknown. */
    public static String label(String number, int year) {
        boolean oneDigit = number.length() == 1 && Character.isDigit(number.charAt(0));
        String padded = oneDigit ? "0" + number : number;
        return year == 0 ? padded : padded + "/" + year;
    }
}
