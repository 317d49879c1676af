package vn.sohotich.platform.exchange.profile.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;

/** The beginning of one sheet: enough rows to find a header in and to see what stands in the columns. */
public record SheetSample(int number, String name, boolean hidden, List<SheetRow> rows, List<MergedRange> merges) {
    static final int HEADER_ROWS = 20;
    private static final int ROWS = 220;
    private static final int SHEETS = 40;

    public SheetSample {
        rows = List.copyOf(rows);
        merges = List.copyOf(merges);
    }

    /** Samples of all sheets that hold anything, hidden ones last. */
    public static List<SheetSample> of(Workbook workbook) throws IOException {
        List<String> names = Stream.concat(workbook.sheets().stream(), workbook.hiddenSheets().stream())
                .toList();
        List<SheetSample> samples = new ArrayList<>();
        for (int sheet = 0; sheet < Math.min(SHEETS, names.size()); sheet++) {
            List<SheetRow> rows = new ArrayList<>();
            workbook.read(sheet, row -> {
                rows.add(row);
                return rows.size() < ROWS;
            });
            if (!rows.isEmpty()) {
                boolean hidden = sheet >= workbook.sheets().size();
                samples.add(
                        new SheetSample(sheet, names.get(sheet), hidden, rows, workbook.merges(sheet, HEADER_ROWS)));
            }
        }
        return samples;
    }

    /** The rows among the first that could be a header. */
    public List<SheetRow> top() {
        return rows.stream().filter(row -> row.number() <= HEADER_ROWS).toList();
    }

    /** The rows below a row. */
    public List<SheetRow> below(int row) {
        return rows.stream().filter(one -> one.number() > row).toList();
    }
}
