package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
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
            int end = cells.size();
            while (end > 0 && (cells.get(end - 1).isBlank() || Sign.isOwn(cells.get(end - 1)))) {
                end--;
            }
            return cells.subList(0, end).stream().anyMatch(String::isBlank);
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

    private final Workbook workbook;
    private final BookTypes types;
    private final List<Header> candidates = new ArrayList<>();
    private final List<Finding> remarks = new ArrayList<>();
    private boolean anything;

    HeaderSearch(Workbook workbook, BookTypes types) {
        this.workbook = workbook;
        this.types = types;
    }

    /** The best header; refused when there is none, when columns are missing or doubled, or when cells are joined. */
    Header find() throws IOException {
        List<String> sheets = workbook.sheets();
        int visible = sheets.size();
        int all = visible + workbook.hiddenSheets().size();
        look(0, visible);
        Header best = best();
        look(visible, all);
        best = best == null || best.match().refused() ? best() : best;
        if (best != null) {
            remark(best, visible);
        }
        if (best == null) {
            throw anything
                    ? new BrokenFile("workbook.no-known-header", String.join(", ", names()))
                    : new BrokenFile("workbook.no-rows");
        }
        refuseMerges(best);
        refuseColumns(best, FindingCode.COLUMN_MISSING, "workbook.column-missing");
        refuseColumns(best, FindingCode.COLUMN_REPEATED, "workbook.column-repeated");
        return best;
    }

    private List<String> names() {
        return Stream.concat(workbook.sheets().stream(), workbook.hiddenSheets().stream())
                .toList();
    }

    private void look(int from, int to) throws IOException {
        for (int sheet = from; sheet < to; sheet++) {
            int number = sheet;
            workbook.read(sheet, row -> look(number, row));
        }
    }

    /** Hidden sheets with a header of their own that are not read are named, and so is one that is. */
    private void remark(Header best, int visible) {
        if (best.sheet() >= visible) {
            remarks.add(SheetRemarks.of(FindingCode.SHEET_HIDDEN_READ, best.name()));
        }
        Set<Integer> named = new HashSet<>(Set.of(best.sheet()));
        for (Header candidate : candidates) {
            boolean hidden = candidate.sheet() >= visible;
            if (hidden && !candidate.match().refused() && named.add(candidate.sheet())) {
                remarks.add(SheetRemarks.of(FindingCode.SHEET_HIDDEN_LEFT, candidate.name()));
            }
        }
    }

    /** What is to be said about the other sheets, after the search. */
    List<Finding> remarks() {
        return remarks;
    }

    /** Other visible sheets that carry a header too: their rows are not read. */
    List<String> leftOut(Header best) {
        int visible = workbook.sheets().size();
        return candidates.stream()
                .filter(header -> header.sheet() < visible
                        && header.sheet() != best.sheet()
                        && !header.match().refused())
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
        Optional<LayoutMatch> match = types.match(
                cells.stream().map(cell -> Sign.isOwn(cell) ? "" : cell).toList());
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
