package vn.sohotich.linkage.blocking;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.register.Glance;
import vn.sohotich.linkage.register.PersonColumns;

/** The blocks of an index in memory for one batch, used by one thread: rows become persons when they are candidates. */
final class IndexBlocks implements Blocks {
    private static final int MOST_TOUCHED = 100;

    private final KeyTable table;
    private final PersonColumns columns;
    private final RowCache persons = new RowCache();
    private final int[] rows = new int[LARGEST];
    private final List<CleanPerson> worth = new ArrayList<>();
    private final Announced announced = new Announced();
    private long touched;

    IndexBlocks(KeyTable table, PersonColumns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Reads what is under the keys once, for nothing but having it near. */
    void touch(long[] keys) {
        for (long key : keys) {
            touched += table.touch(key);
        }
        for (long key : keys) {
            int count = table.rows(key, MOST_TOUCHED, rows);
            for (int i = 0; i < count && count <= MOST_TOUCHED; i++) {
                touched += columns.touch(rows[i]);
            }
        }
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

    @Override
    public List<CleanPerson> under(long key, int most, Glance sought, boolean far) {
        if (!announced.isNext(key)) {
            announced.clear();
            announce(key, most, sought, far);
        }
        worth.clear();
        int end = announced.end();
        for (int i = announced.start(); i < end; i++) {
            worth.add(person(announced.row(i)));
        }
        announced.pass();
        return worth;
    }

    @Override
    public void announce(long key, int most, Glance sought, boolean far) {
        int count = table.rows(key, Math.min(most, LARGEST), rows);
        for (int i = 0; i < count && count <= most; i++) {
            if (columns.isWorth(rows[i], sought, far)) {
                announced.add(rows[i]);
            }
        }
        announced.end(key);
    }

    @Override
    public void bring() {
        for (int i = 0; i < announced.rowCount(); i++) {
            touched += columns.touchNumbers(announced.row(i));
        }
        for (int i = 0; i < announced.rowCount(); i++) {
            touched += columns.touchNames(announced.row(i));
        }
    }

    private CleanPerson person(int row) {
        return persons.of(row, columns::person);
    }
}
