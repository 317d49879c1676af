package vn.sohotich.platform.handover.split;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.reading.Entry;

/** The file name that the page scan of a record is expected to have (guide of letter 1437, part 4, 4.3). */
final class ScanNames {

    private ScanNames() {}

    /** Empty when the record lacks its number, its book or the book's year. */
    static String of(Entry entry) {
        KeyFields key = entry.type().key();
        NumberInYear number = NumberInYear.read(entry.value(key.number()));
        NumberInYear book = NumberInYear.read(entry.value(key.book()));
        if (number.number().isEmpty() || book.number().isEmpty() || book.year() == 0) {
            return "";
        }
        Integer entryYear = number.year() > 0 && number.year() != book.year() ? number.year() : null;
        return new ScanName(
                        entry.type().kind(),
                        book.year(),
                        book.bare(),
                        day(entry.value(key.registeredOn())),
                        entryYear,
                        number.bare())
                .write(ScanName.Style.THREE_DIGITS);
    }

    private static @Nullable LocalDate day(String written) {
        return PartialDate.parse(written)
                .filter(date -> date.day() > 0)
                .map(date -> LocalDate.of(date.year(), date.month(), date.day()))
                .orElse(null);
    }
}
