package vn.sohotich.platform.duplicate;

/**
 * Every kind of doubt between two records. Texts: {@code finding.<code>} says what, {@code .recognised} by what it is
 * recognised, {@code .mend} what the clerk does, {@code .source} the article or letter behind it.
 */
public enum DoubtCode {
    /** One birth stands in two entries. */
    BIRTH_TWICE(true),
    /** One death stands in two entries. */
    DEATH_TWICE(true),
    /** One marriage stands in two entries. */
    MARRIAGE_TWICE(true),
    /** One event of another kind stands in two entries. */
    EVENT_TWICE(true),
    /** The second entry is declared as a repeated registration: legitimate, and told apart. */
    REGISTERED_AGAIN(true),
    /** The same couple married twice, long apart. */
    SAME_COUPLE_AGAIN(true),

    CHILD_OF_TWO_BIRTHS(false),
    DEAD_IN_TWO_RECORDS(false),
    DIED_BEFORE_BORN(false),
    DEAD_BEFORE_MARRIAGE(false),
    MOTHER_DEAD_BEFORE_BIRTH(false),
    FATHER_DEAD_BEFORE_BIRTH(false),
    BORN_AFTER_MARRIAGE(false),
    TOO_YOUNG_TO_MARRY(false),
    PARENT_BORN_TOO_LATE(false),
    MARRIAGES_OVERLAP(false),
    DECLARANT_DEAD(false);

    private final boolean sameEvent;

    DoubtCode(boolean sameEvent) {
        this.sameEvent = sameEvent;
    }

    /** Whether both entries may be one event; otherwise they contradict each other about one citizen. */
    public boolean sameEvent() {
        return sameEvent;
    }

    public String titleKey() {
        return "finding." + name();
    }
}
