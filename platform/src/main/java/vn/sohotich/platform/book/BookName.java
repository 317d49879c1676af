package vn.sohotich.platform.book;

/** What names a register book: kind, unit, number as written (empty when the book has none) and opening year. */
public record BookName(String kind, String unitCode, String number, int year) {
    /** The same book, with its number in normal form. */
    BookName normal() {
        return new BookName(kind, unitCode, ScanName.normalNumber(number), year);
    }
}
