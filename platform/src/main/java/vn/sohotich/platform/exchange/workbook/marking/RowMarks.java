package vn.sohotich.platform.exchange.workbook.marking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** The marks of a row, which is numbered as people see it; {@code ordinal} names it in its import, below zero in none. */
record RowMarks(int row, int ordinal, List<Mark> marks) {
    static final RowMarks END = new RowMarks(Integer.MAX_VALUE, -1, List.of());

    /** The marks by column, heaviest first in each; those of the whole row stand under -1. */
    TreeMap<Integer, List<Mark>> byColumn() {
        TreeMap<Integer, List<Mark>> columns = new TreeMap<>();
        for (Mark mark : marks) {
            columns.computeIfAbsent(mark.column(), any -> new ArrayList<>()).add(mark);
        }
        columns.values()
                .forEach(list ->
                        list.sort(Comparator.comparing(mark -> mark.finding().severity())));
        return columns;
    }

    /** The codes as the column of codes shows them. */
    String codes() {
        Set<String> codes = new LinkedHashSet<>();
        marks.stream()
                .sorted(Comparator.comparing(mark -> mark.finding().severity()))
                .forEach(mark -> codes.add(mark.finding().code()));
        return String.join(", ", codes);
    }
}
