package vn.sohotich.platform.exchange.workbook;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;

/** What people are told about a sheet beside its rows; nothing of it stops an import, and nothing of it stays unsaid. */
public final class SheetRemarks {
    public static final String HIDDEN_SHEET_READ = "SHEET_HIDDEN_READ";
    public static final String HIDDEN_SHEET_LEFT = "SHEET_HIDDEN_LEFT";
    public static final String ROWS_HIDDEN = "ROWS_HIDDEN";
    public static final String COLUMNS_HIDDEN = "COLUMNS_HIDDEN";
    public static final String FILTERED = "SHEET_FILTERED";
    public static final String JOINED = "CELLS_JOINED";
    public static final String SIZE_DIFFERS = "SHEET_SIZE_DIFFERS";

    private SheetRemarks() {}

    public static Finding of(String code, Severity severity, Object... args) {
        return new Finding(
                code,
                severity,
                null,
                List.of(args).stream().map(String::valueOf).toList());
    }

    static List<Finding> of(String sheet, SheetTraits traits) {
        List<Finding> remarks = new ArrayList<>();
        if (traits.hiddenRows() > 0) {
            remarks.add(of(ROWS_HIDDEN, Severity.WARNING, sheet, traits.hiddenRows()));
        }
        if (traits.hiddenColumns() > 0) {
            remarks.add(of(COLUMNS_HIDDEN, Severity.WARNING, sheet, traits.hiddenColumns()));
        }
        if (traits.filtered()) {
            remarks.add(of(FILTERED, Severity.WARNING, sheet));
        }
        if (traits.joined() > 0) {
            remarks.add(of(JOINED, Severity.WARNING, sheet, traits.joined(), traits.firstJoined()));
        }
        if (traits.claimedRow() > 1 && traits.claimedRow() != traits.lastRow()) {
            remarks.add(of(SIZE_DIFFERS, Severity.WARNING, sheet, traits.claimedRow(), traits.lastRow()));
        }
        return remarks;
    }
}
