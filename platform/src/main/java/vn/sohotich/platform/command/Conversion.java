package vn.sohotich.platform.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.sohotich.platform.command.check.EntryStream;
import vn.sohotich.platform.command.check.Tally;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.output.EntryWriter;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.writing.LayoutRows;

/** Writes the entries of a sheet in the layout of the template and counts by column what is written otherwise. */
final class Conversion {

    private final DataSheet sheet;
    private final Layout layout;
    private final EntryWriter writer;
    private final LayoutRows rows;
    private final EntryStream entries;
    private final Map<String, Long> changed = new TreeMap<>();
    private final Tally tally = new Tally();

    Conversion(DataSheet sheet, BookTypes types, Clock clock, EntryWriter writer) {
        this.sheet = sheet;
        this.layout = sheet.match().type().template();
        this.writer = writer;
        this.rows = new LayoutRows(sheet.match().type(), layout);
        this.entries = new EntryStream(sheet, types, clock);
    }

    ReadOutcome run() {
        ReadOutcome outcome = entries.read((row, entry, number) -> {
            List<String> cells = rows.row(entry, number);
            entry.findings().forEach(tally::add);
            count(entry, cells);
            try {
                writer.write(cells);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return true;
        });
        sheet.findings().forEach(tally::add);
        return outcome;
    }

    private void count(Entry entry, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            Column column = layout.columns().get(i);
            String field = column.field();
            if (field != null && column.carries() == Column.Carries.VALUE) {
                String written = entry.written().getOrDefault(field, "");
                if (!written.equals(cells.get(i))) {
                    changed.merge(field, 1L, Long::sum);
                }
            }
        }
    }

    /** Cells that are written otherwise than they were, by field. */
    Map<String, Long> changed() {
        return changed;
    }

    Tally tally() {
        return tally;
    }
}
