package vn.sohotich.platform.record.definition.reading;

import java.util.Optional;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.NumberInYear;

/**
 * What an entry is found again by: office, book and number. Two entries of one file with the same key are duplicates;
 * an entry without number or book has none.
 */
public record EntryKey(String kind, String office, String bookNumber, int bookYear, String number) {
    public static Optional<EntryKey> of(Entry entry) {
        KeyFields key = entry.type().key();
        NumberInYear number = NumberInYear.read(entry.value(key.number()));
        NumberInYear book = NumberInYear.read(entry.value(key.book()));
        if (number.number().isEmpty() || book.number().isEmpty()) {
            return Optional.empty();
        }
        String numbered = number.year() > 0 ? number.bare() + "/" + number.year() : number.bare();
        String office = Folding.plain(entry.value(key.office()));
        return Optional.of(new EntryKey(entry.type().kind(), office, book.bare(), book.year(), numbered));
    }
}
