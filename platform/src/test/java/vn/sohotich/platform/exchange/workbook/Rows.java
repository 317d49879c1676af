package vn.sohotich.platform.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.shared.Refusal;

/** Reads whole sheets for tests: one text per row, cells separated by bars. */
final class Rows {

    private Rows() {}

    static List<String> of(Path file) {
        return of(file, 0);
    }

    static List<String> of(Path file, int sheet) {
        return rows(file, sheet).stream().map(Rows::text).toList();
    }

    static List<SheetRow> rows(Path file, int sheet) {
        List<SheetRow> rows = new ArrayList<>();
        try (Workbook workbook = open(file)) {
            ReadOutcome outcome = Workbooks.read(workbook, sheet, rows::add);
            if (outcome instanceof ReadOutcome.Broken broken) {
                throw new AssertionError(broken.refusal());
            }
        }
        return rows;
    }

    static Workbook open(Path file) {
        return switch (Workbooks.open(file)) {
            case WorkbookOutcome.Usable usable -> usable.workbook();
            case WorkbookOutcome.Unusable unusable -> throw new AssertionError(unusable.refusal());
        };
    }

    static String text(SheetRow row) {
        return row.number() + ": "
                + Arrays.stream(row.cells()).map(CellText::text).collect(Collectors.joining("|"));
    }

    /** The refusal of a file, whether at opening or while its first sheet is read. */
    static Refusal refusal(Path file, ReadLimits limits) {
        WorkbookOutcome opened = Workbooks.open(file, limits);
        if (opened instanceof WorkbookOutcome.Unusable unusable) {
            return unusable.refusal();
        }
        try (Workbook workbook = ((WorkbookOutcome.Usable) opened).workbook()) {
            return switch (Workbooks.read(workbook, 0, row -> true)) {
                case ReadOutcome.Broken broken -> broken.refusal();
                case ReadOutcome.Finished finished -> Refusal.of("none", finished.rows());
            };
        }
    }
}
