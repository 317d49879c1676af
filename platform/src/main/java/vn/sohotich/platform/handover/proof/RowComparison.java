package vn.sohotich.platform.handover.proof;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

/**
 * Compares the rows of a file with its list and says which were removed, doubled, changed, added or moved. Rows are found
 * again by their hash wherever they stand now; a row of the file and one of the list that are both left over between the
 * same neighbours are one row that was changed.
 */
final class RowComparison {

    private static final int NONE = -1;
    private static final int DOUBLED = -2;

    private record Key(long high, long low) {}

    private final RowList list;
    private final WrittenRows rows;
    private final int[] lineOfRow;
    private final boolean[] found;

    RowComparison(RowList list, WrittenRows rows) {
        this.list = list;
        this.rows = rows;
        this.lineOfRow = new int[rows.size()];
        this.found = new boolean[list.size()];
    }

    boolean isSame() {
        if (list.size() != rows.size()) {
            return false;
        }
        for (int i = 0; i < rows.size(); i++) {
            if (rows.high(i) != list.outHigh(i) || rows.low(i) != list.outLow(i) || rows.number(i) != list.row(i)) {
                return false;
            }
        }
        return true;
    }

    void tell(String file, Origins origins, Differences differences) {
        match();
        Map<Integer, Deque<Integer>> lost = lostByNeighbour();
        int before = NONE;
        for (int i = 0; i < rows.size(); i++) {
            if (lineOfRow[i] >= 0) {
                before = lineOfRow[i];
                continue;
            }
            Deque<Integer> candidates = lost.getOrDefault(before, new ArrayDeque<>());
            if (lineOfRow[i] == DOUBLED) {
                differences.add(Difference.Code.ROW_DOUBLED, file, rows.number(i), firstLike(i, origins));
            } else if (candidates.isEmpty()) {
                differences.add(Difference.Code.ROW_ADDED, file, rows.number(i));
            } else {
                int line = candidates.remove();
                differences.add(Difference.Code.ROW_CHANGED, file, rows.number(i), origins.origin(list, line));
            }
        }
        lost.values()
                .forEach(lines -> lines.forEach(line -> differences.add(
                        Difference.Code.ROW_REMOVED, file, list.row(line), origins.origin(list, line))));
        tellMoved(file, differences);
    }

    private void match() {
        Map<Key, Deque<Integer>> lines = new HashMap<>();
        for (int line = 0; line < list.size(); line++) {
            lines.computeIfAbsent(new Key(list.outHigh(line), list.outLow(line)), key -> new ArrayDeque<>(1))
                    .add(line);
        }
        Arrays.fill(lineOfRow, NONE);
        for (int i = 0; i < rows.size(); i++) {
            Deque<Integer> same = lines.get(new Key(rows.high(i), rows.low(i)));
            if (same != null) {
                Integer line = same.poll();
                lineOfRow[i] = line == null ? DOUBLED : line;
                if (line != null) {
                    found[line] = true;
                }
            }
        }
    }

    private Map<Integer, Deque<Integer>> lostByNeighbour() {
        Map<Integer, Deque<Integer>> lost = new HashMap<>();
        int before = NONE;
        for (int line = 0; line < list.size(); line++) {
            if (found[line]) {
                before = line;
            } else {
                lost.computeIfAbsent(before, any -> new ArrayDeque<>()).add(line);
            }
        }
        return lost;
    }

    private String firstLike(int row, Origins origins) {
        for (int line = 0; line < list.size(); line++) {
            if (list.outHigh(line) == rows.high(row) && list.outLow(line) == rows.low(row)) {
                return origins.origin(list, line);
            }
        }
        return "?";
    }

    private void tellMoved(String file, Differences differences) {
        int last = NONE;
        boolean whole = true;
        for (int i = 0; i < rows.size(); i++) {
            whole &= lineOfRow[i] >= 0;
            if (lineOfRow[i] >= 0 && lineOfRow[i] < last) {
                differences.add(Difference.Code.ROWS_MOVED, file, rows.number(i));
                return;
            }
            last = Math.max(last, lineOfRow[i]);
        }
        if (whole && rows.size() == list.size()) {
            for (int i = 0; i < rows.size(); i++) {
                if (rows.number(i) != list.row(i)) {
                    differences.add(Difference.Code.ROWS_MOVED, file, rows.number(i));
                    return;
                }
            }
        }
    }
}
