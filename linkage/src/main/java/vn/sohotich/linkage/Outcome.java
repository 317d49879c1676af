package vn.sohotich.linkage;

/** What the look-up of one person ends in (letter S2, steps of procedure 1292). */
public enum Outcome {
    /** Identity is sure and every basic field that both sides have agrees (thống nhất). */
    CONSISTENT,
    /** Identity is sure and a basic field differs (tìm thấy nhưng chưa thống nhất). */
    INCONSISTENT,
    /** Two or more registered persons that the evidence cannot separate. */
    AMBIGUOUS,
    /** No registered person is likely enough (không tìm thấy). */
    NOT_FOUND
}
