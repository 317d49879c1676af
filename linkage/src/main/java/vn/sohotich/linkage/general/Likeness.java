package vn.sohotich.linkage.general;

/** How two texts, places or codes compare, best first; symmetrical. */
public enum Likeness {
    /** One side has nothing. */
    MISSING,
    SAME,
    /** One letter replaced, added, dropped or two neighbours changed places; or equal without blanks and marks. */
    ONE_LETTER,
    /** Two such changes. */
    TWO_LETTERS,
    /** Much alike by Jaro and Winkler. */
    SIMILAR,
    /** Every word of one stands in the other. */
    WORDS_WITHIN,
    /** At least half of the words of the shorter one stand in the other. */
    SOME_WORDS,
    /** The two values stand in each other's field. */
    SWAPPED,
    /** As swapped, with a letter or two changed. */
    SWAPPED_NEARLY,
    /** One value stands in the other field, the other one is lost. */
    SWAPPED_PARTLY,
    DIFFERENT
}
