package vn.sohotich.platform.exchange.profile.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.SheetRow;

/**
 * A header of one or two rows: in the second row columns stand under a heading that is joined over them, as
 * {@code Cha} over {@code Họ tên} and {@code Năm sinh}. {@code lastRow} is the row above the data, which is the row of
 * column numbers where there is one.
 */
public record HeaderBlock(SheetSample sheet, int row, int depth, int lastRow, List<String> headers) {
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\s*\\d{1,2}\\s*\\)?|\\(?[A-Za-z]\\)?");
    private static final String UNDER = " / ";

    public HeaderBlock {
        headers = List.copyOf(headers);
    }

    /** The header that begins with this row; nothing when there is no such row. */
    public static Optional<HeaderBlock> at(SheetSample sheet, int row, int depth) {
        return sheet.rows().stream()
                .filter(one -> one.number() == row)
                .findFirst()
                .map(first -> block(sheet, first, depth));
    }

    private static HeaderBlock block(SheetSample sheet, SheetRow first, int depth) {
        SheetRow second = depth < 2 ? null : row(sheet, first.number() + 1);
        int width = Math.max(first.cells().length, second == null ? 0 : second.cells().length);
        List<String> headers = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            String over = over(sheet, first, column);
            String under = second == null ? "" : second.text(column).strip();
            headers.add(over.isEmpty() || under.isEmpty() ? over + under : over + UNDER + under);
        }
        int last = first.number() + depth - 1;
        SheetRow next = row(sheet, last + 1);
        boolean numbered = next != null && isNumbering(next);
        return new HeaderBlock(sheet, first.number(), depth, numbered ? last + 1 : last, headers);
    }

    /** The heading over a column: its own cell, or the joined one that reaches over it. */
    private static String over(SheetSample sheet, SheetRow first, int column) {
        String own = first.text(column).strip();
        if (!own.isEmpty()) {
            return own;
        }
        return sheet.merges().stream()
                .filter(range -> range.firstRow() == first.number()
                        && range.firstColumn() < column
                        && column <= range.lastColumn())
                .map(range -> first.text(range.firstColumn()).strip())
                .findFirst()
                .orElse("");
    }

    /** Whether the row only counts the columns: (1) (2) (3). */
    private static boolean isNumbering(SheetRow row) {
        int numbered = 0;
        for (int column = 0; column < row.cells().length; column++) {
            String text = row.text(column).strip();
            if (!text.isEmpty() && !COLUMN_NUMBER.matcher(text).matches()) {
                return false;
            }
            numbered += text.isEmpty() ? 0 : 1;
        }
        return numbered >= 3 && isCount(row);
    }

    private static boolean isCount(SheetRow row) {
        int before = 0;
        for (int column = 0; column < row.cells().length; column++) {
            String digits = row.text(column).replaceAll("\\D", "");
            if (!digits.isEmpty()) {
                int number = Integer.parseInt(digits);
                if (number <= before) {
                    return false;
                }
                before = number;
            }
        }
        return before > 0;
    }

    private static @Nullable SheetRow row(SheetSample sheet, int number) {
        return sheet.rows().stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElse(null);
    }

    /** Whether a joined cell of this row reaches over several columns, so that the next row belongs to the header too. */
    static boolean isJoined(SheetSample sheet, int row, int width) {
        return sheet.merges().stream().anyMatch(range -> range.firstRow() == row && spans(range, width));
    }

    private static boolean spans(MergedRange range, int width) {
        int span = range.lastColumn() - range.firstColumn() + 1;
        return range.lastRow() == range.firstRow() && span > 1 && span < Math.max(2, width * 3 / 4);
    }

    /** The rows of the sample below the header. */
    public List<SheetRow> data() {
        return sheet.below(lastRow);
    }

    /** The filled cells of a column in the sample. */
    public List<String> cells(int column) {
        return data().stream()
                .map(row -> row.text(column))
                .filter(text -> !text.isBlank())
                .toList();
    }

    /** Columns that have a heading or anything below it. */
    public int width() {
        return data().stream()
                .mapToInt(row -> row.cells().length)
                .reduce(headers.size(), (one, other) -> Math.min(Math.max(one, other), 400));
    }
}
