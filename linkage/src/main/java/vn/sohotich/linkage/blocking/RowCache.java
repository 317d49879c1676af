package vn.sohotich.linkage.blocking;

import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.cleaning.CleanPerson;

/** The persons made of rows so far, so that one row is one object. */
final class RowCache {
    private int[] rows = new int[1 << 8];
    private @Nullable CleanPerson[] persons = new CleanPerson[1 << 8];
    private int size;

    CleanPerson of(int row, IntFunction<CleanPerson> make) {
        int slot = slot(row);
        CleanPerson known = persons[slot];
        if (known != null) {
            return known;
        }
        CleanPerson made = make.apply(row);
        rows[slot] = row;
        persons[slot] = made;
        size++;
        if (size * 2 > rows.length) {
            grow();
        }
        return made;
    }

    private int slot(int row) {
        int mask = rows.length - 1;
        int slot = (row * 0x9E3779B9) >>> 8 & mask;
        while (persons[slot] != null && rows[slot] != row) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldRows = rows;
        @Nullable CleanPerson[] oldPersons = persons;
        rows = new int[oldRows.length * 2];
        persons = Arrays.copyOf(new CleanPerson[0], rows.length);
        for (int i = 0; i < oldRows.length; i++) {
            if (oldPersons[i] != null) {
                int slot = slot(oldRows[i]);
                rows[slot] = oldRows[i];
                persons[slot] = oldPersons[i];
            }
        }
    }
}
