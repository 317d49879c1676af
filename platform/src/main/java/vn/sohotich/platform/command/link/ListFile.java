package vn.sohotich.platform.command.link;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.shared.Refusal;

/**
 * One of the lists to be linked: a .csv, .xlsx or .xls with its header in the first row that holds something. Blanks around
 * header cells and values do not count. Rows with too few cells lack the rest; identifiers that are empty or repeated are
 * counted, and the row goes by its number.
 */
final class ListFile {

    private static final ReadLimits LIMITS = new ReadLimits(
            16L << 30, 16L << 30, 100, 32L << 20, 2_000, 1_024, 200_000_000, ReadLimits.STANDARD.cellChars());
    private static final int SHOWN = 30;

    /** What was strange in a file that was read all the same. */
    record Counts(long rows, long withoutId, long repeatedIds, long tooWide) {}

    /** Takes one row: its identifier and the cells of the wanted columns. */
    @FunctionalInterface
    interface RowTaker {
        void row(String id, String[] cells);
    }

    private final String idColumn;
    private final List<String> wanted;
    private final RowTaker taker;
    private final LongConsumer progress;
    private final Set<String> ids = new HashSet<>();
    private int @Nullable [] positions;
    private @Nullable Refusal refusal;
    private int idPosition = -1;
    private int width;
    private long rows;
    private long withoutId;
    private long repeated;
    private long tooWide;

    /** Reads {@code wanted} columns and the identifier's column; an empty one lets rows go by their number. */
    ListFile(String idColumn, List<String> wanted, RowTaker taker, LongConsumer progress) {
        this.idColumn = idColumn;
        this.wanted = wanted;
        this.taker = taker;
        this.progress = progress;
    }

    /** Why the file can't be used, or null when all its rows were taken. */
    @Nullable
    Refusal read(Path file) {
        return switch (Workbooks.open(file, LIMITS)) {
            case WorkbookOutcome.Unusable unusable -> unusable.refusal();
            case WorkbookOutcome.Usable usable -> {
                try (Workbook workbook = usable.workbook()) {
                    yield read(workbook);
                }
            }
        };
    }

    private @Nullable Refusal read(Workbook workbook) {
        if (workbook.sheets().isEmpty()) {
            return Refusal.of("workbook.no-rows");
        }
        ReadOutcome outcome = Workbooks.read(workbook, 0, this::take);
        if (outcome instanceof ReadOutcome.Broken broken) {
            return broken.refusal();
        }
        return refusal != null || positions != null ? refusal : Refusal.of("workbook.no-rows");
    }

    private boolean take(SheetRow row) {
        if (positions == null) {
            refusal = readHeader(row);
            return refusal == null;
        }
        rows++;
        tooWide += row.cells().length > width ? 1 : 0;
        String[] cells = new String[positions.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = row.text(positions[i]).strip();
        }
        taker.row(id(row), cells);
        progress.accept(rows);
        return true;
    }

    private String id(SheetRow row) {
        if (idPosition < 0) {
            return Long.toString(rows);
        }
        String id = row.text(idPosition).strip();
        if (id.isEmpty()) {
            withoutId++;
            return "#" + rows;
        }
        if (!ids.add(id)) {
            repeated++;
        }
        return id;
    }

    private @Nullable Refusal readHeader(SheetRow row) {
        Map<String, Integer> columns = new HashMap<>();
        List<String> twice = new ArrayList<>();
        width = row.cells().length;
        for (int i = 0; i < width; i++) {
            String name = key(row.text(i));
            if (!name.isEmpty() && columns.putIfAbsent(name, i) != null) {
                twice.add(name);
            }
        }
        List<String> needed = new ArrayList<>(wanted);
        if (!idColumn.isEmpty()) {
            needed.add(idColumn);
        }
        for (String column : needed) {
            if (twice.contains(key(column))) {
                return Refusal.of("link.column-repeated", column);
            }
            if (!columns.containsKey(key(column))) {
                return Refusal.of("link.column-missing", column, header(row));
            }
        }
        idPosition = idColumn.isEmpty() ? -1 : columns.getOrDefault(key(idColumn), -1);
        positions = wanted.stream()
                .mapToInt(column -> columns.getOrDefault(key(column), -1))
                .toArray();
        return null;
    }

    private static String key(String column) {
        return column.strip().toLowerCase(Locale.ROOT);
    }

    private static String header(SheetRow row) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.min(SHOWN, row.cells().length); i++) {
            String name = row.text(i).strip();
            names.add(name.length() > SHOWN ? name.substring(0, SHOWN) + "…" : name);
        }
        return String.join(", ", names);
    }

    Counts counts() {
        return new Counts(rows, withoutId, repeated, tooWide);
    }
}
