package vn.sohotich.platform.exchange.population;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.population.ExtractReader;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;

/** Reads extracts as .csv, .xlsx or .xls: the first sheet in whose upper rows a header is known. */
@Component
class ExtractFiles implements ExtractReader {
    @Override
    public Optional<Refusal> read(UploadedFile file, Predicate<List<String>> isHeader, RowSink sink) {
        return switch (Workbooks.open(file.path(), ReadLimits.EXTRACT)) {
            case WorkbookOutcome.Unusable unusable -> Optional.of(unusable.refusal());
            case WorkbookOutcome.Usable usable -> read(usable.workbook(), isHeader, sink);
        };
    }

    private static Optional<Refusal> read(Workbook workbook, Predicate<List<String>> isHeader, RowSink sink) {
        try (workbook) {
            for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
                var rows = new Rows(isHeader, sink);
                if (Workbooks.read(workbook, sheet, rows::row) instanceof ReadOutcome.Broken broken) {
                    return Optional.of(broken.refusal());
                }
                if (rows.begun) {
                    return Optional.empty();
                }
            }
            return Optional.of(Refusal.of("population.no-header"));
        }
    }

    /** The rows of one sheet from its header on. */
    private static final class Rows {
        private static final int SEARCHED = 30;

        private final Predicate<List<String>> isHeader;
        private final RowSink sink;
        private boolean begun;
        private int seen;

        Rows(Predicate<List<String>> isHeader, RowSink sink) {
            this.isHeader = isHeader;
            this.sink = sink;
        }

        boolean row(SheetRow row) {
            List<String> cells = Arrays.stream(row.cells()).map(CellText::text).toList();
            begun = begun || isHeader.test(cells);
            seen++;
            return begun ? sink.row(row.number(), cells) : seen < SEARCHED;
        }
    }
}
