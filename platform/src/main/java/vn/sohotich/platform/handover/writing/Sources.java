package vn.sohotich.platform.handover.writing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;

/** Names of inputs and sheets, and the header cells of sheets, by the numbers that rows carry. */
public final class Sources {

    private record Place(int input, int sheet) {}

    private record Names(String file, String sheet, List<String> header) {}

    private final Map<Place, Names> names = new HashMap<>();

    public void add(int input, int sheet, String file, String name, List<String> header) {
        names.put(new Place(input, sheet), new Names(file, name, header));
    }

    /** Where a row came from, as people read it. */
    String origin(int input, int sheet, int row) {
        Names of = of(input, sheet);
        return of.file() + " › " + of.sheet() + " › " + row;
    }

    String column(int input, int sheet, int column) {
        return header(of(input, sheet).header(), column);
    }

    List<String> header(int input, int sheet) {
        return of(input, sheet).header();
    }

    private Names of(int input, int sheet) {
        return names.getOrDefault(new Place(input, sheet), new Names("?", "?", List.of()));
    }

    /** What a column is called: its header, or its letters where there is none. */
    public static String header(List<String> headers, int column) {
        String header = column < headers.size() ? headers.get(column).strip() : "";
        return header.isEmpty() ? ColumnLetters.of(column) : header;
    }
}
