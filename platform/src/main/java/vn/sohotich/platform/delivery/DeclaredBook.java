package vn.sohotich.platform.delivery;

import vn.sohotich.platform.book.RegisterBook;

/** A book as the contractor declares it: which one, how many records and how many files of page scans. */
public record DeclaredBook(int ordinal, String unitCode, String kind, String number, int year, int records, int files) {

    /** The book as lists name it, such as {@code 01/2018}. */
    public String label() {
        return RegisterBook.label(number, year);
    }
}
