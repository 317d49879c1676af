package vn.sohotich.platform.record.definition.reading;

import vn.sohotich.linkage.personalid.IdReading;
import vn.sohotich.linkage.personalid.IdRepair;
import vn.sohotich.linkage.personalid.PersonalId;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.check.ValueLists;

/** Reads numbers of entries, books, pages and identity papers. Finds never repeat an identity number. */
final class NumberCells {
    private static final int OLD_CARD_LENGTH = 9;
    private static final int LARGEST_NUMBER = 9_999;
    private static final int LARGEST_PAGE = 2_000;
    private static final int PROVINCE_DIGITS = 3;
    private static final ValueLists.Texts PROVINCES = ValueLists.shipped().get("id-provinces");

    private NumberCells() {}

    static CellReading.Value entryNumber(String tidy, boolean numeric, Notes notes) {
        String text = whole(tidy, numeric);
        NumberInYear number = NumberInYear.read(text);
        if (number.value() == 0 && number.number().chars().noneMatch(Character::isDigit)) {
            notes.add(FindingCode.NUMBER_UNREADABLE, text);
        } else if (!isDigits(number.number())) {
            notes.add(FindingCode.NUMBER_WITH_LETTER, text);
        }
        if (number.value() > LARGEST_NUMBER) {
            notes.add(FindingCode.NUMBER_IMPLAUSIBLE, text, Integer.toString(LARGEST_NUMBER));
        }
        return CellReading.Value.of(text);
    }

    static CellReading bookNumber(PlausibleYears years) {
        return (tidy, numeric, notes) -> {
            String text = whole(tidy, numeric);
            int year = NumberInYear.read(text).year();
            if (year == 0) {
                notes.add(FindingCode.BOOK_WITHOUT_YEAR, text);
            } else if (year < years.earliest() || year > years.today().getYear()) {
                notes.add(FindingCode.BOOK_YEAR_IMPLAUSIBLE, text);
            }
            return CellReading.Value.of(text);
        };
    }

    static CellReading.Value page(String tidy, boolean numeric, Notes notes) {
        String text = whole(tidy, numeric);
        if (!isDigits(text)) {
            notes.add(FindingCode.PAGE_NOT_NUMERIC, text);
        } else if (new NumberInYear(text, 0).value() > LARGEST_PAGE) {
            notes.add(FindingCode.PAGE_IMPLAUSIBLE, text, Integer.toString(LARGEST_PAGE));
        }
        return CellReading.Value.of(text);
    }

    static CellReading.Value personalId(String tidy, boolean numeric, Notes notes) {
        IdReading reading = PersonalId.read(tidy);
        if (reading instanceof IdReading.Number number) {
            if (number.repair() != IdRepair.NONE) {
                notes.add(FindingCode.PERSONAL_ID_REPAIRED);
            }
            String province = number.id().number().substring(0, PROVINCE_DIGITS);
            if (!PROVINCES.has(province)) {
                notes.add(FindingCode.PERSONAL_ID_PROVINCE_UNKNOWN, province);
            }
            return CellReading.Value.of(number.id().number());
        }
        if (reading instanceof IdReading.OldCard card) {
            notes.add(FindingCode.OLD_CARD_AS_PERSONAL_ID);
            return CellReading.Value.kept(card.number());
        }
        notes.add(FindingCode.PERSONAL_ID_MALFORMED);
        return CellReading.Value.kept(tidy);
    }

    /** Only a cell that was a number is repaired: a short number that was typed as text stays as it is. */
    static CellReading.Value idNumber(String tidy, boolean numeric, Notes notes) {
        if (numeric && isDigits(tidy) && tidy.length() == OLD_CARD_LENGTH - 1) {
            notes.add(FindingCode.ID_NUMBER_REPAIRED);
            return CellReading.Value.of("0" + tidy);
        }
        IdReading reading = PersonalId.read(tidy);
        if (reading instanceof IdReading.OldCard card) {
            return CellReading.Value.of(card.number());
        }
        if (reading instanceof IdReading.Number number && (numeric || number.repair() == IdRepair.NONE)) {
            if (number.repair() != IdRepair.NONE) {
                notes.add(FindingCode.ID_NUMBER_REPAIRED);
            }
            return CellReading.Value.of(number.id().number());
        }
        if (isDigits(tidy)) {
            notes.add(FindingCode.ID_NUMBER_UNUSUAL, Integer.toString(tidy.length()));
        }
        return CellReading.Value.of(tidy);
    }

    /** A whole number without the decimals that workbooks add to it. */
    static String whole(String tidy, boolean numeric) {
        return numeric && tidy.endsWith(".0") ? tidy.substring(0, tidy.length() - 2) : tidy;
    }

    static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
