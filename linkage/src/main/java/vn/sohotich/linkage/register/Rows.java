package vn.sohotich.linkage.register;

import java.util.Arrays;

/** The numbers of all rows, each row's next to each other, in blocks that never move. */
final class Rows {
    /** Own, mother's, father's, spouse's. */
    static final int IDS = 4;

    static final int NUMBERS = 12;

    private static final int BITS = 13;
    private static final int MASK = (1 << BITS) - 1;

    private long[][] ids = new long[8][];
    private int[][] numbers = new int[8][];
    private int size;

    /** Adds a row; its numbers follow. */
    int add() {
        int block = size >> BITS;
        if (block == ids.length) {
            ids = Arrays.copyOf(ids, block * 2);
            numbers = Arrays.copyOf(numbers, block * 2);
        }
        if ((size & MASK) == 0) {
            ids[block] = new long[IDS << BITS];
            numbers[block] = new int[NUMBERS << BITS];
        }
        return size++;
    }

    void removeLast() {
        size--;
    }

    int size() {
        return size;
    }

    long id(int row, int which) {
        return ids[row >> BITS][(row & MASK) * IDS + which];
    }

    int number(int row, int which) {
        return numbers[row >> BITS][(row & MASK) * NUMBERS + which];
    }

    void setId(int row, int which, long id) {
        ids[row >> BITS][(row & MASK) * IDS + which] = id;
    }

    void setNumber(int row, int which, int number) {
        numbers[row >> BITS][(row & MASK) * NUMBERS + which] = number;
    }

    boolean areEqual(int left, int right) {
        return equalIds(left, right) && equalNumbers(left, right);
    }

    private boolean equalIds(int left, int right) {
        int l = (left & MASK) * IDS;
        int r = (right & MASK) * IDS;
        return Arrays.equals(ids[left >> BITS], l, l + IDS, ids[right >> BITS], r, r + IDS);
    }

    private boolean equalNumbers(int left, int right) {
        int l = (left & MASK) * NUMBERS;
        int r = (right & MASK) * NUMBERS;
        return Arrays.equals(numbers[left >> BITS], l, l + NUMBERS, numbers[right >> BITS], r, r + NUMBERS);
    }
}
