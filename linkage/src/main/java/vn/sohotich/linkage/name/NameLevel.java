package vn.sohotich.linkage.name;

/** How two names compare, best first. Only {@link #SAME} is the same name; all others are differences between book and register. */
public enum NameLevel {
    /** One side has no name. */
    MISSING,
    SAME,
    /** Equal without tone and letter marks: text typed without marks, or a wrong tone. */
    WITHOUT_MARKS,
    /** Equal up to regional or spelling variants, or one letter, in one syllable. */
    SPELLING,
    /** Surname and given name equal, middle syllables (often Thị) dropped or added. */
    MIDDLE_DROPPED,
    /** Surname and given name equal, other middle syllables. */
    MIDDLE_DIFFERS,
    /** The same syllables in another order. */
    REORDERED,
    GIVEN_ONLY,
    SURNAME_ONLY,
    DIFFERENT;

    /** Whether a pair on this level shares its surname. */
    public boolean sharesSurname() {
        return this != MISSING && this != REORDERED && this != GIVEN_ONLY && this != DIFFERENT;
    }
}
