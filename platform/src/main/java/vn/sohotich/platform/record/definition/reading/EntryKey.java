package vn.sohotich.platform.record.definition.reading;

import java.util.Optional;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.NumberInYear;

/**
 * What an entry is found again by: office, book and number. Two entries of one file with the same key are duplicates;
 * an entry without number or book has none. A number without a year counts as one of the book's year.
 */
public record EntryKey(String kind, String office, String bookNumber, int bookYear, String number) {
    public static Optional<EntryKey> of(Entry entry) {
        KeyFields key = entry.type().key();
        NumberInYear number = NumberInYear.read(entry.value(key.number()));
        NumberInYear book = NumberInYear.read(entry.value(key.book()));
        if (number.number().isEmpty() || book.number().isEmpty()) {
            return Optional.empty();
        }
        int year = number.year() > 0 ? number.year() : book.year();
        String numbered = number.bare() + "/" + year;
        String office = Folding.plain(entry.value(key.office()));
        return Optional.of(new EntryKey(entry.type().kind(), office, book.bare(), book.year(), numbered));
    }

    /** The whole key as one text. */
    public String asText() {
        return String.join("|", kind, office, bookNumber, Integer.toString(bookYear), number);
    }
}
