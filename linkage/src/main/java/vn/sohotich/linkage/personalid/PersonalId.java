package vn.sohotich.linkage.personalid;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Personal identification number (số định danh cá nhân), 12 digits: 3 for province or country of birth registration, 1
 * for century and sex, 2 for the year of birth, 6 random (NĐ 137/2015, art. 13). Codes outside the list of provinces are
 * not refused: births registered abroad carry country codes.
 */
public record PersonalId(String number) {
    public static final int LENGTH = 12;

    public PersonalId {
        if (!isWritten(number)) {
            throw new IllegalArgumentException("not a personal identification number");
        }
    }

    /** Whether a text is a number as it is, twelve digits without any repair. */
    public static boolean isWritten(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() == LENGTH;
    }

    /** The number in a written cell after repairs, see {@link #read}; empty for anything else. */
    public static Optional<PersonalId> parse(String written) {
        return read(written) instanceof IdReading.Number number ? Optional.of(number.id()) : Optional.empty();
    }

    /** Reads a cell: blanks and dots dropped, numbers that became decimals restored, lost leading zeros put back. */
    public static IdReading read(String written) {
        return WrittenId.read(written);
    }

    /** Code of the province or country where the birth was registered. */
    public String province() {
        return number.substring(0, 3);
    }

    /** Code of sex in the templates: 1 male, 2 female. */
    public String sex() {
        return (digit(3) & 1) == 0 ? "1" : "2";
    }

    public int birthYear() {
        return 1900 + digit(3) / 2 * 100 + digit(4) * 10 + digit(5);
    }

    private int digit(int position) {
        return number.charAt(position) - '0';
    }

    /** What the number says otherwise than the record; a missing sex or year contradicts nothing. */
    public Set<Contradiction> contradictions(@Nullable String sex, @Nullable Integer birthYear) {
        var found = EnumSet.noneOf(Contradiction.class);
        boolean binary = "1".equals(sex) || "2".equals(sex);
        if (binary && !sex().equals(sex)) {
            found.add(Contradiction.SEX);
        }
        if (birthYear != null && birthYear != birthYear()) {
            found.add(Contradiction.BIRTH_YEAR);
        }
        return found;
    }

    /** Whether sex (1, 2 or 0) or year of birth (0 for none) are not those inside the number; nothing is allocated. */
    public static boolean contradicts(long number, int sex, int birthYear) {
        int century = (int) (number / 100_000_000 % 10);
        int own = (century & 1) == 0 ? 1 : 2;
        int year = 1900 + century / 2 * 100 + (int) (number / 1_000_000 % 100);
        return (sex != 0 && sex != own) || (birthYear != 0 && birthYear != year);
    }

    /** A part of the number that disagrees with the person's own record. */
    public enum Contradiction {
        SEX,
        BIRTH_YEAR
    }
}
