package vn.sohotich.platform.record.definition;

import java.util.Arrays;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;

/**
 * The findings that code raises by itself, by their code in the catalogue; rules of the definitions name theirs as text.
 * The usual severity stands in the catalogue; a definition may weigh a finding differently at one of its fields.
 */
public enum FindingCode {
    COLUMN_MISSING,
    COLUMN_REPEATED,
    COLUMN_UNKNOWN,

    NUMBER_MISSING,
    NUMBER_WITHOUT_YEAR,
    NUMBER_COMPLETED,
    NUMBER_UNREADABLE,
    NUMBER_WITH_LETTER,
    NUMBER_IMPLAUSIBLE,
    DUPLICATE_NUMBER,
    BOOK_MISSING,
    BOOK_WITHOUT_YEAR,
    BOOK_YEAR_IMPLAUSIBLE,
    PAGE_NOT_NUMERIC,
    PAGE_IMPLAUSIBLE,

    MISSING_REGISTRATION_DATE,
    DATE_MALFORMED,
    DATE_AS_TEXT,
    DATE_IMPOSSIBLE,
    DATE_YEAR_IMPLAUSIBLE,
    DATE_VERY_OLD,
    DATE_IN_FUTURE,
    DATE_INCOMPLETE,
    DATE_FROM_NUMBER,
    DATE_IS_SERIAL,

    FIELD_MISSING,
    NAME_MISSING,
    NAME_WITH_DIGITS,
    NAME_WITH_SIGNS,
    NAME_OF_ONE_WORD,
    SEX_MISSING,
    SEX_UNKNOWN,

    CODE_UNKNOWN,
    CODE_IS_FILLER,
    ETHNICITY_UNKNOWN,
    ETHNICITY_IS_CODE,
    NATIONALITY_UNKNOWN,
    PLACE_MISSING,
    EMPTY_FORM,

    PERSONAL_ID_MALFORMED,
    PERSONAL_ID_REPAIRED,
    PERSONAL_ID_PROVINCE_UNKNOWN,
    OLD_CARD_AS_PERSONAL_ID,
    ID_NUMBER_REPAIRED,
    ID_NUMBER_UNUSUAL,

    TEXT_TOO_LONG,
    LEGACY_ENCODING,
    LETTERS_LOST,
    FOREIGN_SCRIPT,
    DITTO_MARK,
    FORMULA_CELL,
    FORMULA_TEXT,
    BEGINS_WITH_SIGN,
    CONTROL_CHARACTERS,
    CELL_IS_ERROR,

    CELL_OUTSIDE_COLUMNS,
    FILE_EXTENSION_DIFFERS,
    FILE_COUNT_DIFFERS,
    SHEETS_LEFT_OUT,
    SHEET_HIDDEN_READ,
    SHEET_HIDDEN_LEFT,
    ROWS_HIDDEN,
    COLUMNS_HIDDEN,
    SHEET_FILTERED,
    CELLS_JOINED,
    SHEET_SIZE_DIFFERS,
    COLUMN_ENCODING_CONVERTED,
    COLUMN_ENCODING_DOUBTFUL,
    COLUMNS_LEFT,
    ROWS_WITHOUT_VALUES,

    CELL_NOT_SPLIT,
    CELL_OTHER_ENCODING,
    DATE_FROM_SERIAL,

    DUPLICATE_ROW,
    DUPLICATE_ENTRY,
    PERSONAL_ID_REUSED,
    PAGE_OUT_OF_ORDER,
    DATE_AGAINST_NUMBERS,
    NUMBERS_MISSING,
    BOOK_OF_SEVERAL_YEARS,
    PAGE_CROWDED,
    BOOKS_NOT_FOLLOWED,

    UNIT_GIVEN,
    UNIT_READ_AS,
    UNIT_NOT_YET,
    UNIT_NO_LONGER,
    UNIT_DIVIDED;

    public Severity severity() {
        return Severities.USUAL[ordinal()];
    }

    private static final class Severities {
        private static final Severity[] USUAL = Arrays.stream(values())
                .map(code -> FindingCatalogue.shipped().severityOf(code.name()))
                .toArray(Severity[]::new);
    }
}
