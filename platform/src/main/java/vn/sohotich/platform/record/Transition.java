package vn.sohotich.platform.record;

/** What came of moving a record to another status. */
public sealed interface Transition {
    /** It stands there now. */
    record Moved(RecordStatus from, RecordStatus to) implements Transition {}

    /** The table of {@link RecordStatus} has no such move. */
    record NotAllowed(RecordStatus from, RecordStatus to) implements Transition {}

    /** The content was corrected meanwhile. */
    record Overtaken(int version) implements Transition {}

    /** There is no such record. */
    record Missing() implements Transition {}
}
