package vn.sohotich.platform.record.definition;

/** What a field of a page carries, which decides how its cell is read and checked. */
public enum FieldType {
    TEXT,
    /** Number of the entry inside its book, {@code n/yyyy}. */
    ENTRY_NUMBER,
    /** Number of the book, {@code n/yyyy}. */
    BOOK_NUMBER,
    PAGE,
    /** A date as precise as the book has it. */
    DATE,
    DATE_IN_WORDS,
    /** A code of the field's code list. */
    CODE,
    PERSON_NAME,
    SEX,
    /** Personal identification number of 12 digits. */
    PERSONAL_ID,
    /** Number of any identity paper. */
    ID_NUMBER,
    ETHNICITY,
    NATIONALITY,
    PLACE,
    /** The office that registered the event. */
    OFFICE,
    TIME
}
