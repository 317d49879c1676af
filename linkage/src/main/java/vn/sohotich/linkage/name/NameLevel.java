package vn.sohotich.linkage.name;

/**
 * How two names compare, best first. Only {@link #SAME} is the same name; all others are differences between book and
 * register. Which {@link NameRule}s led to a level says {@link NameComparison}.
 */
public enum NameLevel {
    /** One side has no name. */
    MISSING,
    SAME,
    /** The same name in another writing: i for y, syllables joined or split, an encoding from before Unicode. */
    OTHER_WRITING,
    /** One of several names that a side gives (tức, còn gọi là, in brackets) is the other side's name. */
    ALIAS,
    /** Equal without tone and letter marks, and one side has no marks at all. */
    WITHOUT_MARKS,
    /** Equal without marks, but both sides have marks: another tone or another letter mark. */
    OTHER_MARKS,
    /** Equal up to regional or spelling variants: Hoàng and Huỳnh, l and n, final n and ng. */
    VARIANT,
    /** Equal up to one letter of one syllable. */
    ONE_LETTER,
    /** Equal as far as syllables are written out; others are abbreviated. */
    ABBREVIATED,
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
