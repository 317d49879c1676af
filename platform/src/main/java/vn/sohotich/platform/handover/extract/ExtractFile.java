package vn.sohotich.platform.handover.extract;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.Severity;

/**
 * One file of an extract, opened with all its sheets, hidden ones too: nothing that stands in it is passed over in
 * silence. Refusals come out as {@link BrokenFile}.
 */
public final class ExtractFile implements AutoCloseable {

    /** Room for cells that no .xls holds: such rows are kept apart, not refused. */
    public static final ReadLimits LIMITS =
            new ReadLimits(8L << 30, 8L << 30, 100, 32L << 20, 2_000, 1_024, 20_000_000, 1 << 20);

    private static final int LAST_HEADER_ROW = 20;
    private static final Set<String> NOTES = Set.of("ghi chu", "huong dan");

    private final Workbook workbook;
    private final BookTypes types;
    private final List<ExtractSheet> sheets;
    private long hiddenRows;

    private ExtractFile(Workbook workbook, BookTypes types) throws BrokenFile {
        this.workbook = workbook;
        this.types = types;
        this.sheets = searched();
    }

    public static ExtractFile open(Path file, BookTypes types) throws IOException {
        Workbook workbook = opened(file);
        boolean done = false;
        try {
            ExtractFile extract = new ExtractFile(workbook, types);
            done = true;
            return extract;
        } finally {
            if (!done) {
                workbook.close();
            }
        }
    }

    private static Workbook opened(Path file) throws BrokenFile {
        return switch (Workbooks.open(file, LIMITS)) {
            case WorkbookOutcome.Usable usable -> usable.workbook();
            case WorkbookOutcome.Unusable unusable ->
                throw new BrokenFile(
                        unusable.refusal().code(), unusable.refusal().args().toArray());
        };
    }

    public List<ExtractSheet> sheets() {
        return sheets;
    }

    /** Hands on the rows of a sheet below its header, or all of them when it has none, and returns how many. */
    public long read(ExtractSheet sheet, RowVisitor visitor) throws BrokenFile {
        long[] rows = new long[1];
        readAll(sheet.number() - 1, row -> {
            if (row.number() <= sheet.headerRow()) {
                return true;
            }
            rows[0]++;
            return visitor.row(row);
        });
        hiddenRows = workbook.traits().hiddenRows();
        return rows[0];
    }

    /** Hidden rows of the sheet that was read last. */
    public long hiddenRows() {
        return hiddenRows;
    }

    /** How much of the sheet that is being read has gone by, from 0 to 1; NaN when that is not known. */
    public double share() {
        return workbook.share();
    }

    private void readAll(int sheet, RowVisitor visitor) throws BrokenFile {
        if (Workbooks.read(workbook, sheet, visitor) instanceof ReadOutcome.Broken broken) {
            throw new BrokenFile(
                    broken.refusal().code(), broken.refusal().args().toArray());
        }
    }

    private List<ExtractSheet> searched() throws BrokenFile {
        List<ExtractSheet> found = new ArrayList<>();
        int visible = workbook.sheets().size();
        List<String> names = new ArrayList<>(workbook.sheets());
        names.addAll(workbook.hiddenSheets());
        for (int i = 0; i < names.size(); i++) {
            found.add(new Search(i + 1, names.get(i), i >= visible).sheet());
        }
        boolean hasRecords = found.stream().anyMatch(sheet -> sheet.use() == ExtractSheet.Use.RECORDS);
        return found.stream()
                .map(sheet -> hasRecords && isNotes(sheet) ? asNotes(sheet) : sheet)
                .toList();
    }

    private static boolean isNotes(ExtractSheet sheet) {
        return sheet.use() == ExtractSheet.Use.UNKNOWN
                && NOTES.contains(Folding.plain(sheet.name()).strip());
    }

    private static ExtractSheet asNotes(ExtractSheet sheet) {
        return new ExtractSheet(
                sheet.number(), sheet.name(), sheet.hidden(), ExtractSheet.Use.NOTES, null, 0, List.of());
    }

    @Override
    public void close() {
        workbook.close();
    }

    /** Looks for the header that fits best among the first rows of a sheet. */
    private final class Search {
        private final int number;
        private final String name;
        private final boolean hidden;
        private @Nullable LayoutMatch best;
        private int bestRow;
        private List<String> bestCells = List.of();

        Search(int number, String name, boolean hidden) {
            this.number = number;
            this.name = name;
            this.hidden = hidden;
        }

        ExtractSheet sheet() throws BrokenFile {
            readAll(number - 1, this::look);
            LayoutMatch match = best;
            if (match == null) {
                return new ExtractSheet(number, name, hidden, ExtractSheet.Use.UNKNOWN, null, 0, List.of());
            }
            if (match.refused()) {
                String columns = match.findings().stream()
                        .filter(finding -> finding.severity() == Severity.REFUSED)
                        .map(finding -> finding.args().getFirst())
                        .reduce((one, other) -> one + ", " + other)
                        .orElse("");
                boolean repeated = match.findings().stream()
                        .anyMatch(finding -> finding.code().equals(FindingCode.COLUMN_REPEATED.name()));
                throw new BrokenFile(
                        repeated ? "workbook.column-repeated" : "workbook.column-missing", name, bestRow, columns);
            }
            return new ExtractSheet(number, name, hidden, ExtractSheet.Use.RECORDS, match, bestRow, bestCells);
        }

        private boolean look(SheetRow row) {
            if (row.number() > LAST_HEADER_ROW) {
                return false;
            }
            List<String> cells = Arrays.stream(row.cells()).map(CellText::text).toList();
            Optional<LayoutMatch> match = types.match(cells);
            if (match.isPresent() && fit(match.get()) > fit(best)) {
                best = match.get();
                bestRow = row.number();
                bestCells = cells;
            }
            return row.number() < LAST_HEADER_ROW;
        }

        private static long fit(@Nullable LayoutMatch match) {
            if (match == null) {
                return -1;
            }
            long known = match.columns().stream()
                    .filter(column -> column.carries() != Column.Carries.UNKNOWN)
                    .count();
            return match.refused() ? known : known + 10_000;
        }
    }
}
