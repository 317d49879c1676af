package vn.sohotich.platform.record.definition.catalogue;

import vn.sohotich.platform.record.definition.Severity;

/**
 * One kind of finding as the catalogue has it: code, usual severity, what it is about. {@code said} is the message key of
 * the sentence that tells a finding of this kind; the texts of the catalogue stand under {@code finding.<code>.title},
 * {@code .recognised}, {@code .example}, {@code .steps} and {@code .source}. {@code raised} says by what.
 */
public record FindingKind(String code, Severity severity, About about, String said, RaisedBy raised) {

    /** Whether a person may dismiss a false alarm of this kind; what stops the work is mended, never dismissed. */
    public boolean dismissible() {
        return isDismissible(severity) && raised.inRecords();
    }

    /** The same for a finding whose severity a definition has changed. */
    public static boolean isDismissible(Severity severity) {
        return severity == Severity.WARNING || severity == Severity.NOTE;
    }

    /** Which part of the application raises findings of a kind. */
    public enum RaisedBy {
        /** Reading the cells of an entry. */
        READING,
        /** Understanding the cells of a row before they are read: old encodings, counted days, columns taken apart. */
        TRANSLATION,
        /** A rule of a kind of book or of every kind. */
        RULE,
        /** Looking over all entries of a file or an import. */
        BOOKS,
        /** Taking an import in. */
        INTAKE,
        /** Opening and reading a workbook. */
        WORKBOOK,
        /** Comparing records with each other. */
        DUPLICATES,
        /** Reading an archive of page scans, their names and the scans. */
        SCANS,
        /** Loading an extract of the population register. */
        POPULATION;

        /** Whether findings of this origin are kept with records, where they can be dismissed. */
        public boolean inRecords() {
            return switch (this) {
                case READING, TRANSLATION, RULE, BOOKS, INTAKE -> true;
                case WORKBOOK, DUPLICATES, SCANS, POPULATION -> false;
            };
        }
    }
}
