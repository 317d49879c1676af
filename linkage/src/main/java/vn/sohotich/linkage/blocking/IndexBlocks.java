package vn.sohotich.linkage.blocking;

import java.util.List;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.register.PersonColumns;

/** The blocks of an index in memory for one batch, used by one thread: rows become persons when they are candidates. */
final class IndexBlocks implements Blocks {
    private final KeyTable table;
    private final PersonColumns columns;
    private final RowCache persons = new RowCache();
    private final int[] rows = new int[LARGEST];

    IndexBlocks(KeyTable table, PersonColumns columns) {
        this.table = table;
        this.columns = columns;
    }

    @Override
    public List<CleanPerson> under(long key, int most) {
        int count = table.rows(key, Math.min(most, LARGEST), rows);
        if (count == 0 || count > most) {
            return List.of();
        }
        if (count == 1) {
            return List.of(person(rows[0]));
        }
        CleanPerson[] block = new CleanPerson[count];
        for (int i = 0; i < count; i++) {
            block[i] = person(rows[i]);
        }
        return List.of(block);
    }

    private CleanPerson person(int row) {
        return persons.of(row, columns::person);
    }
}
