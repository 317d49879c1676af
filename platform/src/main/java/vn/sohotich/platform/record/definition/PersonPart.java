package vn.sohotich.platform.record.definition;

/** What a field says about a person in a role. */
public enum PersonPart {
    NAME,
    BIRTH,
    BIRTH_IN_WORDS,
    SEX,
    PERSONAL_ID,
    ID_PAPER,
    ID_NUMBER,
    OTHER_PAPER,
    PAPER_ISSUED_ON,
    PAPER_ISSUED_BY,
    ETHNICITY,
    NATIONALITY,
    OTHER_NATIONALITY,
    RESIDENCE_KIND,
    RESIDENCE,
    ORIGIN,
    BIRTH_PLACE,
    DEATH
}
