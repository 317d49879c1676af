package vn.sohotich.platform.command.check;

import java.time.Clock;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;

/** The entries of a data sheet in the order of their rows. */
public final class EntryStream {

    /** Takes one entry with its row; {@code number} counts data rows from 1. False stops. */
    @FunctionalInterface
    public interface Visitor {
        boolean entry(SheetRow row, Entry entry, int number);
    }

    private final DataSheet sheet;
    private final EntryReader reader;
    private int number;

    public EntryStream(DataSheet sheet, BookTypes types, Clock clock) {
        this.sheet = sheet;
        this.reader = new EntryReader(types, clock);
    }

    public ReadOutcome read(Visitor visitor) {
        number = 0;
        return ReadAhead.read(sheet, row -> {
            Entry entry = reader.read(sheet.match(), row.cells(), row.formulas());
            number++;
            return visitor.entry(row, entry, number);
        });
    }
}
