package vn.sohotich.platform.record.definition;

/** How heavy a finding weighs, heaviest first. */
public enum Severity {
    /** The file or the row cannot be taken in. */
    REFUSED,
    /** To be mended before the record can be approved. */
    ERROR,
    /** To be compared with the page of the book; a faithful copy may stay as it is. */
    WARNING,
    /** For information: a quirk of the file that was understood. */
    NOTE
}
