package vn.sohotich.platform.territory.update;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.name.Folding;

/** What a column of a list of units holds, known by its heading as offices and the statistics office write it. */
enum Column {
    CODE("code", "ma", "ma don vi", "ma xa", "ma px", "ma dvhc", "ma don vi hanh chinh"),
    NAME("name", "ten", "ten don vi", "ten xa", "ten dvhc", "ten don vi hanh chinh"),
    LEVEL("level", "cap", "loai", "loai don vi"),
    DISTRICT("ma qh", "ma huyen", "ma quan huyen"),
    PROVINCE("ma tp", "ma tinh", "ma tinh thanh pho"),
    PARENT("parent", "ma cap tren", "ma don vi cap tren"),
    FROM("validfrom", "hieu luc tu", "tu ngay", "ngay hieu luc"),
    TO("validto", "hieu luc den", "den ngay", "ngay het hieu luc"),
    PREDECESSORS("predecessors", "ma cu", "ma don vi cu", "thay cho");

    private final List<String> headings;

    Column(String... headings) {
        this.headings = List.of(headings);
    }

    /** Where the columns stand in a row of headings; empty when the row is none: a list has codes and names. */
    static Map<Column, Integer> find(List<String> cells) {
        List<String> plain = new ArrayList<>(cells.size());
        cells.forEach(cell -> plain.add(Folding.plain(cell)));
        Map<Column, Integer> found = new EnumMap<>(Column.class);
        for (Column column : values()) {
            column.headings.stream()
                    .map(plain::indexOf)
                    .filter(at -> at >= 0)
                    .findFirst()
                    .ifPresent(at -> found.put(column, at));
        }
        return found.containsKey(CODE) && found.containsKey(NAME) ? found : Map.of();
    }
}
