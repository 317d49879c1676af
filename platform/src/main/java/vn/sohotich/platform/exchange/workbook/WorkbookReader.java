package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.shared.Refusal;

/**
 * Opens .xlsx, .xls and .csv files, told apart by their content and not by their name, and finds the sheet and row
 * where the header of a known layout stands.
 */
public final class WorkbookReader {

    /** The name of the file ends as another format's would. */
    public static final String EXTENSION_DIFFERS = FindingCode.FILE_EXTENSION_DIFFERS.name();

    private static final FindingCode CODE = FindingCode.FILE_EXTENSION_DIFFERS;

    private WorkbookReader() {}

    /** Opens with the kinds of books that come with the application. */
    public static OpenOutcome open(Path file) {
        return open(file, Shipped.TYPES);
    }

    public static OpenOutcome open(Path file, BookTypes types) {
        return open(file, types, ReadLimits.STANDARD);
    }

    public static OpenOutcome open(Path file, BookTypes types, ReadLimits limits) {
        return switch (Workbooks.open(file, limits)) {
            case WorkbookOutcome.Unusable unusable -> new OpenOutcome.Unreadable(unusable.refusal());
            case WorkbookOutcome.Usable usable -> search(file, usable.workbook(), types);
        };
    }

    /** The rows of a sheet below a header that somebody else found and understood. */
    public static DataSheet sheet(Workbook workbook, int sheet, int headerRow, List<String> header, LayoutMatch match) {
        List<String> names = new ArrayList<>(workbook.sheets());
        List<Finding> findings = new ArrayList<>(match.findings());
        if (sheet >= names.size()) {
            names.addAll(workbook.hiddenSheets());
            findings.add(SheetRemarks.of(FindingCode.SHEET_HIDDEN_READ, names.get(sheet)));
        }
        return new FoundSheet(
                workbook, new HeaderSearch.Header(sheet, names.get(sheet), headerRow, header, match), findings);
    }

    /** Finds the data sheet of a workbook that is open already; a workbook without one is closed. */
    public static OpenOutcome search(Path file, Workbook workbook, BookTypes types) {
        Refusal refusal;
        try {
            HeaderSearch search = new HeaderSearch(workbook, types);
            HeaderSearch.Header header = search.find();
            List<Finding> findings = new ArrayList<>(header.match().findings());
            findings.addAll(search.remarks());
            findings.addAll(extension(file, workbook));
            List<String> leftOut = search.leftOut(header);
            if (!leftOut.isEmpty()) {
                FindingCode code = FindingCode.SHEETS_LEFT_OUT;
                findings.add(Finding.of(code, code.severity(), null, header.name(), String.join(", ", leftOut)));
            }
            return new OpenOutcome.Opened(new FoundSheet(workbook, header, findings));
        } catch (IOException | RuntimeException e) {
            refusal = Workbooks.refusal(e);
        }
        workbook.close();
        return new OpenOutcome.Unreadable(refusal);
    }

    private static List<Finding> extension(Path file, Workbook workbook) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        String real = workbook.extension();
        boolean other = List.of(".xlsx", ".xlsm", ".xls", ".csv").stream()
                .anyMatch(extension -> name.endsWith(extension) && !extension.equals("." + real));
        return other ? List.of(Finding.of(CODE, CODE.severity(), null, real)) : List.of();
    }

    /** Read when first needed. */
    private static final class Shipped {
        private static final BookTypes TYPES = BookTypes.shipped();
    }
}
