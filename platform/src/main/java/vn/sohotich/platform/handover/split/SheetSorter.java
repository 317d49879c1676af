package vn.sohotich.platform.handover.split;

import java.io.IOException;
import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.output.XlsStream;
import vn.sohotich.platform.handover.extract.ExtractSheet;
import vn.sohotich.platform.handover.office.Apart;
import vn.sohotich.platform.handover.office.DaySpan;
import vn.sohotich.platform.handover.office.OfficeAnswer;
import vn.sohotich.platform.handover.office.Offices;
import vn.sohotich.platform.handover.proof.HashSum;
import vn.sohotich.platform.handover.proof.RowHash;
import vn.sohotich.platform.handover.proof.RowNumbers;
import vn.sohotich.platform.handover.writing.Spool;
import vn.sohotich.platform.handover.writing.SpoolKey;
import vn.sohotich.platform.handover.writing.SpoolRow;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;

/** Gives every row of one sheet to the pile of its office and kind, or to one of those that are kept apart. */
final class SheetSorter {

    private final ExtractSheet sheet;
    private final int input;
    private final Spool spool;
    private final Offices offices;
    private final LocalDate today;
    private final EntryReader reader;
    private final @Nullable TargetRow target;
    private final SpoolRow packed = new SpoolRow();
    private final RowHash hash = new RowHash();
    private final HashSum sum = new HashSum();
    private final RowNumbers numbers = new RowNumbers();
    private final Map<String, Long> notCarried = new TreeMap<>();
    private final Map<OfficeAnswer, Spool.Pile> piles = new IdentityHashMap<>();
    private long rows;

    SheetSorter(ExtractSheet sheet, int input, Ground ground) {
        this.sheet = sheet;
        this.input = input;
        this.spool = ground.spool();
        this.offices = ground.offices();
        this.today = LocalDate.now(ground.clock());
        this.reader = new EntryReader(ground.types(), ground.clock());
        LayoutMatch match = sheet.match();
        Layout layout = match == null
                ? null
                : match.type().layout(ground.target().layout()).orElse(null);
        this.target = match == null || layout == null ? null : new TargetRow(sheet, match, layout);
    }

    void take(SheetRow row) throws IOException {
        for (int column = 0; column < row.cells().length; column++) {
            hash.cell(column, row.text(column));
        }
        hash.end();
        sum.add(hash.high(), hash.low());
        numbers.add(row.number());
        rows++;
        packed.start(input, sheet.number(), row.number(), hash.high(), hash.low());
        LayoutMatch match = sheet.match();
        if (match == null) {
            raw(row, Apart.UNKNOWN_KIND);
        } else if (target == null) {
            raw(row, Apart.NO_LAYOUT);
        } else {
            record(row, reader.read(match, row.cells(), row.formulas()), target, match.type());
        }
    }

    private void record(SheetRow row, Entry entry, TargetRow form, BookType type) throws IOException {
        List<String> cells = form.cells(row, entry);
        if (!fits(cells)) {
            raw(row, Apart.TOO_LONG);
            return;
        }
        Spool.Pile pile = pile(entry, type);
        for (int column = 0; column < cells.size(); column++) {
            packed.cell(column, cells.get(column));
        }
        form.rest(row, packed, notCarried);
        packed.cell(SpoolRow.SCAN, ScanNames.of(entry));
        pile.add(packed, packed.end());
    }

    private Spool.Pile pile(Entry entry, BookType type) {
        if (entry.isBlank()) {
            return spool.pile(SpoolKey.apart(Apart.NO_VALUES, type));
        }
        String written = entry.value(type.key().office());
        return piles.computeIfAbsent(
                offices.of(written, DaySpan.of(entry, today)),
                answer -> spool.pile(
                        switch (answer) {
                            case OfficeAnswer.Found found -> SpoolKey.of(found, type);
                            case OfficeAnswer.Unplaced unplaced -> SpoolKey.apart(unplaced.reason(), type);
                        }));
    }

    private static boolean fits(List<String> cells) {
        for (String cell : cells) {
            if (cell.length() > XlsStream.LONGEST_TEXT) {
                return false;
            }
        }
        return true;
    }

    private void raw(SheetRow row, Apart reason) throws IOException {
        for (int column = 0; column < row.cells().length; column++) {
            packed.cell(column, row.text(column));
        }
        spool.pile(SpoolKey.raw(reason, input, sheet.number())).add(packed, packed.end());
    }

    long rows() {
        return rows;
    }

    HashSum sum() {
        return sum;
    }

    String rowNumbers() {
        return numbers.text();
    }

    Map<String, Long> notCarried() {
        return notCarried;
    }
}
