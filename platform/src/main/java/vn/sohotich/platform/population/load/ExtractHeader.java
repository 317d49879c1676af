package vn.sohotich.platform.population.load;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Where each column of an extract stands in the file at hand; a column that the file lacks reads as empty. */
final class ExtractHeader {
    private final Map<ExtractColumn, Integer> places = new EnumMap<>(ExtractColumn.class);

    /** Reads the header cells with the known aliases; the first of two equal headers counts. */
    static ExtractHeader of(List<String> cells, ColumnAliases aliases) {
        var header = new ExtractHeader();
        for (int i = 0; i < cells.size(); i++) {
            var column = aliases.find(cells.get(i));
            if (column.isPresent()) {
                header.places.putIfAbsent(column.get(), i);
            }
        }
        return header;
    }

    /** Headers of the required columns that the file does not have. */
    List<String> missing() {
        var missing = new ArrayList<String>();
        for (ExtractColumn column : ExtractColumn.values()) {
            if (column.required() && !places.containsKey(column)) {
                missing.add(column.header());
            }
        }
        return missing;
    }

    String cell(List<String> row, ExtractColumn column) {
        Integer place = places.get(column);
        return place == null || place >= row.size() ? "" : row.get(place).strip();
    }
}
