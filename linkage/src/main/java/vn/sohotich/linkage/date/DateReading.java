package vn.sohotich.linkage.date;

/** What reading a written date gave: a date, nothing written, not the form of a date, or a day that does not exist. */
public sealed interface DateReading {
    /** A date was read. */
    record Read(PartialDate date) implements DateReading {}

    /** Nothing is written. */
    record Empty() implements DateReading {}

    /** The text does not have the form of a date. */
    record Malformed() implements DateReading {}

    /** The form is right but the calendar has no such month or day, as 31/02. */
    record Impossible(int year, int month, int day) implements DateReading {}
}
