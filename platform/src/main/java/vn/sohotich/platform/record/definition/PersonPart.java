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
    ETHNICITY,
    NATIONALITY,
    OTHER_NATIONALITY,
    RESIDENCE_KIND,
    RESIDENCE,
    ORIGIN,
    BIRTH_PLACE,
    DEATH
}
