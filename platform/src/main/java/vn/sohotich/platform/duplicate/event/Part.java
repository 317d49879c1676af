package vn.sohotich.platform.duplicate.event;

/** The part that a citizen has in an event, as far as parts can contradict each other. */
public enum Part {
    BORN,
    MOTHER,
    FATHER,
    SPOUSE,
    DEAD,
    DECLARANT
}
