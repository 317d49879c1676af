package vn.sohotich.platform.command.check;

import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.CellFindings;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.check.DuplicateNumbers;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryKey;
import vn.sohotich.platform.record.definition.watch.BookWatch;

/** Checks one data sheet: what its entries have, and which of them share one number of one book. */
public final class FileCheck {

    private final DataSheet sheet;
    private final EntryStream entries;
    private final Consumer<FoundAt> found;
    private final long declared;
    private final Map<String, Integer> columns = new HashMap<>();
    private final BookWatch watch;
    private final DuplicateNumbers numbers = new DuplicateNumbers();
    private final Set<Integer> knownDuplicates = new HashSet<>();

    /** {@code declared} is the number of rows that the hand-over record names, negative when none is known. */
    public FileCheck(DataSheet sheet, BookTypes types, Clock clock, long declared, Consumer<FoundAt> found) {
        this.sheet = sheet;
        this.entries = new EntryStream(sheet, types, clock);
        this.watch = new BookWatch(sheet.match().type());
        this.declared = declared;
        this.found = found;
        List<Column> all = sheet.match().columns();
        for (int i = 0; i < all.size(); i++) {
            String field = all.get(i).field();
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
            columns.putIfAbsent(all.get(i).name(), i);
        }
    }

    public ReadOutcome run() {
        List<Finding> before = sheet.findings();
        before.forEach(finding -> tell(sheet.sheet(), 0, finding));
        ReadOutcome outcome = entries.read((row, entry, number) -> {
            CellFindings.of(sheet.match(), row).forEach(finding -> tell(row.sheet(), row.number(), finding));
            entry.findings().forEach(finding -> tell(row.sheet(), row.number(), finding));
            watch.look(row.number(), entry).forEach(finding -> tell(row.sheet(), row.number(), finding));
            checkNumber(row, entry);
            return true;
        });
        sheet.findings().stream()
                .filter(finding -> !before.contains(finding))
                .forEach(finding -> tell(sheet.sheet(), 0, finding));
        watch.conclude(finding -> tell(sheet.sheet(), 0, finding));
        if (declared >= 0 && declared != outcome.rows() && outcome instanceof ReadOutcome.Finished) {
            FindingCode code = FindingCode.FILE_COUNT_DIFFERS;
            String read = Long.toString(outcome.rows());
            tell(sheet.sheet(), 0, Finding.of(code, code.severity(), null, Long.toString(declared), read));
        }
        return outcome;
    }

    private void checkNumber(SheetRow row, Entry entry) {
        Optional<EntryKey> key = EntryKey.of(entry);
        if (key.isEmpty()) {
            return;
        }
        OptionalInt earlier = numbers.earlierRow(key.get().asText(), row.number());
        if (earlier.isPresent()) {
            String field = entry.type().key().number();
            tell(row.sheet(), row.number(), DuplicateNumbers.finding(field, earlier.getAsInt()));
            if (knownDuplicates.add(earlier.getAsInt())) {
                tell(row.sheet(), earlier.getAsInt(), DuplicateNumbers.finding(field, row.number()));
            }
        }
    }

    private void tell(String place, int row, Finding finding) {
        String field = finding.field();
        @Nullable Integer column = field == null ? null : columns.get(field);
        if (column == null) {
            found.accept(new FoundAt(place, row, null, null, finding));
        } else {
            String header = sheet.header().get(column).strip();
            found.accept(new FoundAt(place, row, ColumnLetters.of(column), header, finding));
        }
    }
}
