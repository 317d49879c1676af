package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.LayoutMatch;

/** Finds the header that fits a known layout best among the first rows of all sheets. */
final class HeaderSearch {

    /** A row that could be the header. */
    record Header(int sheet, String name, int row, List<String> cells, LayoutMatch match) {

        private long known() {
            return match.columns().stream()
                    .filter(column -> column.carries() != Column.Carries.UNKNOWN)
                    .count();
        }

        private boolean hasGap() {
            return cells.stream().anyMatch(String::isBlank);
        }

        private List<String> columnsOf(FindingCode code) {
            return match.findings().stream()
                    .filter(finding -> finding.code().equals(code.name()))
                    .map(Finding::args)
                    .map(List::getFirst)
                    .toList();
        }
    }

    private static final int LAST_HEADER_ROW = 20;
    private static final int SHEETS = 30;

    private final Workbook workbook;
    private final BookTypes types;
    private final List<Header> candidates = new ArrayList<>();
    private boolean anything;

    HeaderSearch(Workbook workbook, BookTypes types) {
        this.workbook = workbook;
        this.types = types;
    }

    /** The best header; refused when there is none, when columns are missing or doubled, or when cells are joined. */
    Header find() throws IOException {
        List<String> sheets = workbook.sheets();
        for (int sheet = 0; sheet < Math.min(SHEETS, sheets.size()); sheet++) {
            int number = sheet;
            workbook.read(sheet, row -> look(number, row));
        }
        Header best = best();
        if (best == null) {
            throw anything
                    ? new BrokenFile("workbook.no-known-header", String.join(", ", sheets))
                    : new BrokenFile("workbook.no-rows");
        }
        refuseMerges(best);
        refuseColumns(best, FindingCode.COLUMN_MISSING, "workbook.column-missing");
        refuseColumns(best, FindingCode.COLUMN_REPEATED, "workbook.column-repeated");
        return best;
    }

    /** Other sheets that carry a header too: their rows are not read. */
    List<String> leftOut(Header best) {
        return candidates.stream()
                .filter(header ->
                        header.sheet() != best.sheet() && !header.match().refused())
                .map(Header::name)
                .distinct()
                .toList();
    }

    private @Nullable Header best() {
        Comparator<Header> byFit = Comparator.<Header, Boolean>comparing(
                        header -> !header.match().refused())
                .thenComparing(Header::known);
        Header best = null;
        for (Header candidate : candidates) {
            if (best == null || byFit.compare(candidate, best) > 0) {
                best = candidate;
            }
        }
        return best;
    }

    private boolean look(int sheet, SheetRow row) {
        anything = true;
        if (row.number() > LAST_HEADER_ROW) {
            return false;
        }
        List<String> cells = Arrays.stream(row.cells()).map(CellText::text).toList();
        Optional<LayoutMatch> match = types.match(cells);
        match.ifPresent(found -> candidates.add(new Header(sheet, row.sheet(), row.number(), cells, found)));
        return row.number() < LAST_HEADER_ROW;
    }

    private void refuseMerges(Header header) throws IOException {
        if (!header.hasGap() && !header.match().refused()) {
            return;
        }
        String merges = workbook.merges(header.sheet(), header.row()).stream()
                .filter(range -> range.covers(header.row()))
                .map(MergedRange::address)
                .limit(5)
                .collect(Collectors.joining(", "));
        if (!merges.isEmpty()) {
            throw new BrokenFile("workbook.merged-header", header.name(), header.row(), merges);
        }
    }

    private static void refuseColumns(Header header, FindingCode code, String refusal) throws BrokenFile {
        List<String> columns = header.columnsOf(code);
        if (header.match().refused() && !columns.isEmpty()) {
            throw new BrokenFile(refusal, header.name(), header.row(), String.join(", ", columns));
        }
    }
}
