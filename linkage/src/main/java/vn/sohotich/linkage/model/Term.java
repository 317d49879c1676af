package vn.sohotich.linkage.model;

/** Values whose frequency in the register counts. */
enum Term {
    FULL_NAME,
    SURNAME,
    MIDDLE_NAME,
    GIVEN_NAME,
    ETHNIC_GROUP,
    COMMUNE,
    DISTRICT,
    PROVINCE
}
