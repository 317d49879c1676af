package vn.sohotich.linkage.general.table;

import java.util.List;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.MappedField;

/** The two lists to be linked, or one list to be searched for duplicates: then both sides are the same rows. */
public final class ListPair {
    private final FieldMapping mapping;
    private final ValueTable[] values;
    private final RecordTable left;
    private final RecordTable right;
    private boolean settled;

    private ListPair(FieldMapping mapping, boolean oneList) {
        this.mapping = mapping;
        this.values = tables(mapping);
        this.left = new RecordTable(values.length);
        this.right = oneList ? left : new RecordTable(values.length);
    }

    public static ListPair ofTwo(FieldMapping mapping) {
        return new ListPair(mapping, false);
    }

    public static ListPair ofOne(FieldMapping mapping) {
        return new ListPair(mapping, true);
    }

    private static ValueTable[] tables(FieldMapping mapping) {
        List<MappedField> fields = mapping.fields();
        int[] swaps = mapping.swaps();
        ValueTable[] tables = new ValueTable[fields.size()];
        for (int i = 0; i < tables.length; i++) {
            MappedField field = fields.get(i);
            boolean shared = swaps[i] >= 0 && swaps[i] < i;
            tables[i] = shared ? tables[swaps[i]] : new ValueTable(field.kind(), field.pattern());
        }
        return tables;
    }

    /** Adds a row of the left list; values in the order of the mapping's fields. */
    public void addLeft(String id, String[] written) {
        add(left, id, written);
    }

    public void addRight(String id, String[] written) {
        add(right, id, written);
    }

    private void add(RecordTable table, String id, String[] written) {
        int[] positions = new int[values.length];
        for (int field = 0; field < positions.length; field++) {
            positions[field] = written[field].isBlank() ? 0 : values[field].add(written[field]);
        }
        table.add(id, positions);
    }

    /** To be called when all rows are in; no rows may be added afterwards. */
    public void settle() {
        if (!settled) {
            settled = true;
            left.settle(values);
            if (right != left) {
                right.settle(values);
            }
        }
    }

    public FieldMapping mapping() {
        return mapping;
    }

    public boolean isOneList() {
        return left == right;
    }

    public RecordTable left() {
        return left;
    }

    public RecordTable right() {
        return right;
    }

    public ValueTable values(int field) {
        return values[field];
    }

    /** How many pairs there are in all, each counted once. */
    public double pairCount() {
        double count = left.size();
        return isOneList() ? count * (count - 1) / 2 : count * right.size();
    }
}
