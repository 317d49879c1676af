package vn.sohotich.linkage.register;

/**
 * What a row shows at a glance, its numbers next to each other: personal number, birth, and the sketches of the own name and
 * of the parents' names. Most candidates of a block are ruled out here, before anything else of their row is touched.
 */
final class RowSketches {
    static final RowSketches NONE = new RowSketches(0);

    private static final int BITS = 13;
    private static final int MASK = (1 << BITS) - 1;
    private static final int WIDTH = 5;

    private final long[][] blocks;

    RowSketches(int rows) {
        this.blocks = new long[(rows + MASK) >> BITS][];
        for (int block = 0; block < blocks.length; block++) {
            blocks[block] = new long[WIDTH << BITS];
        }
    }

    void set(int row, long id, int birth, long name, long mother, long father) {
        long[] block = blocks[row >> BITS];
        int at = (row & MASK) * WIDTH;
        block[at] = id;
        block[at + 1] = birth;
        block[at + 2] = name;
        block[at + 3] = mother;
        block[at + 4] = father;
    }

    /** Reads the row, for nothing but having it near. */
    long touch(int row) {
        return blocks[row >> BITS][(row & MASK) * WIDTH];
    }

    /** Whether the row is among the near ones, or the far ones, and worth weighing, as far as a glance tells. */
    boolean isWorth(int row, Glance sought, boolean far) {
        long[] block = blocks[row >> BITS];
        int at = (row & MASK) * WIDTH;
        return far == sought.isFar(block[at], block[at + 2])
                && (far
                        ? !sought.isOtherFamily(block[at + 3], block[at + 4]) && sought.mayBeBorn((int) block[at + 1])
                        : sought.mayBeNear(block[at], (int) block[at + 1], block[at + 2]));
    }
}
