package vn.sohotich.platform.record.definition;

/** Every kind of finding with its usual severity; a definition may weigh it differently at one of its fields. */
public enum FindingCode {
    COLUMN_MISSING(Severity.REFUSED),
    COLUMN_REPEATED(Severity.REFUSED),
    COLUMN_UNKNOWN(Severity.WARNING),

    NUMBER_MISSING(Severity.ERROR),
    NUMBER_WITHOUT_YEAR(Severity.WARNING),
    NUMBER_COMPLETED(Severity.NOTE),
    NUMBER_UNREADABLE(Severity.ERROR),
    NUMBER_YEAR_DIFFERS(Severity.WARNING),
    NUMBER_WITH_LETTER(Severity.NOTE),
    DUPLICATE_NUMBER(Severity.ERROR),
    BOOK_MISSING(Severity.ERROR),
    BOOK_WITHOUT_YEAR(Severity.WARNING),
    BOOK_YEAR_DIFFERS(Severity.WARNING),
    PAGE_NOT_NUMERIC(Severity.NOTE),

    MISSING_REGISTRATION_DATE(Severity.WARNING),
    DATE_MALFORMED(Severity.ERROR),
    DATE_AS_TEXT(Severity.WARNING),
    DATE_IMPOSSIBLE(Severity.ERROR),
    DATE_YEAR_IMPLAUSIBLE(Severity.ERROR),
    DATE_VERY_OLD(Severity.WARNING),
    DATE_IN_FUTURE(Severity.ERROR),
    DATE_INCOMPLETE(Severity.WARNING),
    DATE_IN_WORDS_DIFFERS(Severity.WARNING),
    DATE_FROM_NUMBER(Severity.NOTE),
    REGISTERED_BEFORE_EVENT(Severity.WARNING),
    DEATH_BEFORE_BIRTH(Severity.ERROR),

    FIELD_MISSING(Severity.WARNING),
    NAME_MISSING(Severity.ERROR),
    NAME_WITH_DIGITS(Severity.WARNING),
    NAME_OF_ONE_WORD(Severity.NOTE),
    PERSON_WITHOUT_NAME(Severity.NOTE),
    SAME_NAME_AS_PARENT(Severity.WARNING),
    SAME_PERSON_TWICE(Severity.WARNING),
    PARENT_TOO_YOUNG(Severity.WARNING),
    SPOUSE_TOO_YOUNG(Severity.WARNING),
    AGE_GAP_TOO_SMALL(Severity.WARNING),
    SEX_MISSING(Severity.WARNING),
    SEX_UNKNOWN(Severity.ERROR),

    CODE_UNKNOWN(Severity.ERROR),
    CODE_CONTRADICTS(Severity.WARNING),
    CODE_IS_FILLER(Severity.NOTE),
    ETHNICITY_UNKNOWN(Severity.WARNING),
    ETHNICITY_IS_CODE(Severity.WARNING),
    NATIONALITY_UNKNOWN(Severity.WARNING),
    PLACE_MISSING(Severity.WARNING),
    EMPTY_FORM(Severity.NOTE),

    PERSONAL_ID_MALFORMED(Severity.ERROR),
    PERSONAL_ID_REPAIRED(Severity.NOTE),
    PERSONAL_ID_SEX_DIFFERS(Severity.WARNING),
    PERSONAL_ID_YEAR_DIFFERS(Severity.WARNING),
    PERSONAL_ID_TWICE(Severity.ERROR),
    OLD_CARD_AS_PERSONAL_ID(Severity.WARNING),
    ID_NUMBER_REPAIRED(Severity.NOTE),
    ID_NUMBER_UNUSUAL(Severity.NOTE),

    TEXT_TOO_LONG(Severity.ERROR),
    LEGACY_ENCODING(Severity.WARNING),
    FORMULA_CELL(Severity.WARNING),
    FORMULA_TEXT(Severity.WARNING),
    BEGINS_WITH_SIGN(Severity.NOTE),
    CONTROL_CHARACTERS(Severity.NOTE),
    CELL_IS_ERROR(Severity.ERROR);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
