package vn.sohotich.platform.delivery.declaration;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.shared.Refusal;

/**
 * Reads a contractor's list of books out of an .xlsx, .xls or .csv: the first sheet and row whose cells name the book and
 * its number of records is the header. What headers are called is data: {@code delivery/declared-list.csv}.
 */
@Component
public class ListReading {
    private static final int HEADER_WITHIN = 20;
    private static final int MOST_BOOKS = 5_000;
    private final Map<String, Column> aliases = aliases();

    private enum Column {
        KIND,
        UNIT,
        NUMBER,
        YEAR,
        RECORDS,
        FILES
    }

    /** The lines of a list, or why there are none. */
    public sealed interface Read {
        /** The lines below the header. */
        record Lines(List<WrittenBook> books) implements Read {}

        /** The file is no list of books. */
        record Unreadable(Refusal refusal) implements Read {}
    }

    Read read(Path file) {
        return switch (Workbooks.open(file)) {
            case WorkbookOutcome.Unusable unusable -> new Read.Unreadable(unusable.refusal());
            case WorkbookOutcome.Usable usable -> {
                try (Workbook workbook = usable.workbook()) {
                    yield search(workbook);
                }
            }
        };
    }

    private Read search(Workbook workbook) {
        for (int sheet = 0; sheet < workbook.sheets().size(); sheet++) {
            Collector lines = new Collector();
            if (Workbooks.read(workbook, sheet, lines::take) instanceof ReadOutcome.Broken broken) {
                return new Read.Unreadable(broken.refusal());
            }
            if (lines.books.size() > MOST_BOOKS) {
                return new Read.Unreadable(Refusal.of("delivery.list.too-long", MOST_BOOKS));
            }
            if (!lines.books.isEmpty()) {
                return new Read.Lines(lines.books);
            }
        }
        return new Read.Unreadable(Refusal.of("delivery.list.no-header"));
    }

    private static Map<String, Column> aliases() {
        Map<String, Column> aliases = new HashMap<>();
        try (InputStream file = ListReading.class.getResourceAsStream("/delivery/declared-list.csv")) {
            if (file == null) {
                throw new IllegalStateException("no list of header texts");
            }
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .forEach(alias -> aliases.put(alias[1], Column.valueOf(alias[0].toUpperCase(Locale.ROOT))));
            return Map.copyOf(aliases);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the rows of one sheet: nothing before the header, then one line per row. */
    private final class Collector {
        private final List<WrittenBook> books = new ArrayList<>();
        private final Map<Column, Integer> columns = new EnumMap<>(Column.class);
        private int seen;

        boolean take(SheetRow row) {
            if (columns.isEmpty()) {
                find(row);
                return ++seen < HEADER_WITHIN || !columns.isEmpty();
            }
            WrittenBook line = new WrittenBook(
                    row.number(),
                    text(row, Column.KIND),
                    text(row, Column.UNIT),
                    text(row, Column.NUMBER),
                    text(row, Column.YEAR),
                    text(row, Column.RECORDS),
                    text(row, Column.FILES));
            if (!line.isEmpty()) {
                books.add(line);
            }
            return books.size() <= MOST_BOOKS;
        }

        private void find(SheetRow row) {
            Map<Column, Integer> found = new EnumMap<>(Column.class);
            for (int column = 0; column < row.cells().length; column++) {
                Column known = aliases.get(Folding.plain(row.text(column)).strip());
                if (known != null) {
                    found.putIfAbsent(known, column);
                }
            }
            if (found.containsKey(Column.KIND)
                    && found.containsKey(Column.NUMBER)
                    && found.containsKey(Column.RECORDS)) {
                columns.putAll(found);
            }
        }

        private String text(SheetRow row, Column column) {
            Integer at = columns.get(column);
            return at == null ? "" : row.text(at).strip();
        }
    }
}
