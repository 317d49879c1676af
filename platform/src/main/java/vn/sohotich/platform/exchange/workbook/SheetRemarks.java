package vn.sohotich.platform.exchange.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/** What people are told about a sheet beside its rows; nothing of it stops an import, and nothing of it stays unsaid. */
public final class SheetRemarks {
    private SheetRemarks() {}

    /** A remark that weighs as the catalogue says and is about no single field. */
    public static Finding of(FindingCode code, Object... args) {
        String[] texts = Arrays.stream(args).map(String::valueOf).toArray(String[]::new);
        return Finding.of(code, code.severity(), null, texts);
    }

    static List<Finding> of(String sheet, SheetTraits traits) {
        List<Finding> remarks = new ArrayList<>();
        if (traits.hiddenRows() > 0) {
            remarks.add(of(FindingCode.ROWS_HIDDEN, sheet, traits.hiddenRows()));
        }
        if (traits.hiddenColumns() > 0) {
            remarks.add(of(FindingCode.COLUMNS_HIDDEN, sheet, traits.hiddenColumns()));
        }
        if (traits.filtered()) {
            remarks.add(of(FindingCode.SHEET_FILTERED, sheet));
        }
        if (traits.joined() > 0) {
            remarks.add(of(FindingCode.CELLS_JOINED, sheet, traits.joined(), traits.firstJoined()));
        }
        if (traits.claimedRow() > 1 && traits.claimedRow() != traits.lastRow()) {
            remarks.add(of(FindingCode.SHEET_SIZE_DIFFERS, sheet, traits.claimedRow(), traits.lastRow()));
        }
        return remarks;
    }
}
