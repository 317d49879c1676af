package vn.sohotich.linkage.general.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.sohotich.linkage.name.StableHash;

/**
 * The rows of one list: for each field and row the position of its value. Rows stand in an order of their own content,
 * so that nothing depends on the order of the file; {@link #line} gives the row's place in the file back.
 */
public final class RecordTable {
    private final List<String> ids = new ArrayList<>();
    private final int[][] columns;
    private int size;
    private int[] lines = new int[0];

    RecordTable(int fields) {
        this.columns = new int[fields][64];
    }

    void add(String id, int[] positions) {
        ids.add(id);
        for (int field = 0; field < columns.length; field++) {
            if (size == columns[field].length) {
                columns[field] = Arrays.copyOf(columns[field], size * 2);
            }
            columns[field][size] = positions[field];
        }
        size++;
    }

    /** Puts the rows in the order of their content and identifiers. */
    void settle(ValueTable[] values) {
        long[] content = new long[size];
        for (int row = 0; row < size; row++) {
            long hash = StableHash.of(ids.get(row));
            for (int field = 0; field < columns.length; field++) {
                hash = StableHash.mix(hash, StableHash.of(values[field].plain(columns[field][row])));
            }
            content[row] = hash;
        }
        lines = IntStream.range(0, size)
                .boxed()
                .sorted((left, right) -> content[left] == content[right]
                        ? Integer.compare(left, right)
                        : Long.compare(content[left], content[right]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int field = 0; field < columns.length; field++) {
            int[] column = columns[field];
            columns[field] = Arrays.stream(lines).map(line -> column[line]).toArray();
        }
    }

    public int size() {
        return size;
    }

    /** Position of the row's value in the value table of the field. */
    public int value(int field, int row) {
        return columns[field][row];
    }

    /** The row's place among the rows of its file, from 0. */
    public int line(int row) {
        return lines[row];
    }

    public String id(int row) {
        return ids.get(lines[row]);
    }
}
