package vn.sohotich.platform.approval;

/** What came of sending a record back to whoever entered it. */
public sealed interface ReturnOutcome {
    /** The record stands with its clerk again, with the reason. */
    record Returned() implements ReturnOutcome {}

    /** Nothing changed. */
    record NotReturned(Obstacle obstacle) implements ReturnOutcome {}
}
