package vn.sohotich.platform.exchange.units;

import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.territory.UnitSheets;

/** Reads lists of units as .csv, .xlsx or .xls: the first sheet that people can see. */
@Component
class UnitWorkbooks implements UnitSheets {
    @Override
    public Optional<Refusal> read(UploadedFile file, RowTaker taker) {
        return switch (Workbooks.open(file.path())) {
            case WorkbookOutcome.Unusable unusable -> Optional.of(unusable.refusal());
            case WorkbookOutcome.Usable usable -> read(usable.workbook(), taker);
        };
    }

    private static Optional<Refusal> read(Workbook workbook, RowTaker taker) {
        try (workbook) {
            ReadOutcome outcome = Workbooks.read(
                    workbook,
                    0,
                    row -> taker.row(
                            row.number(),
                            Arrays.stream(row.cells()).map(CellText::text).toList()));
            return outcome instanceof ReadOutcome.Broken broken ? Optional.of(broken.refusal()) : Optional.empty();
        }
    }
}
