package vn.sohotich.platform.exchange.workbook.xls;

import org.jspecify.annotations.Nullable;

/** Finds the workbook stream in the bytes of a compound file (OLE2, sectors of 512 bytes). */
final class CompoundBytes {

    private static final int SECTOR = 512;
    private static final int IN_HEADER = 109;
    private static final int ENTRY = 128;
    private static final int SMALLEST = 4_096;
    private static final String NAME = "Workbook";

    private final byte[] file;
    private final int[] table;

    private CompoundBytes(byte[] file, int[] table) {
        this.file = file;
        this.table = table;
    }

    /** Where a stream begins among these bytes; its own positions count from there. */
    record Stream(byte[] bytes, int base) {}

    /** The stream; null when the file is built in another way than spreadsheets are, or broken. */
    static @Nullable Stream workbook(byte[] file) {
        boolean known = file.length >= 3 * SECTOR && u4(file, 0) == 0xE011CFD0 && u4(file, 4) == 0xE11AB1A1;
        if (!known || u2(file, 30) != 9) {
            return null;
        }
        try {
            return new CompoundBytes(file, allocation(file)).stream();
        } catch (ArrayIndexOutOfBoundsException e) {
            return null;
        }
    }

    private static int[] allocation(byte[] file) {
        int sectors = u4(file, 44);
        int[] places = new int[Math.min(sectors, file.length / SECTOR)];
        int index = u4(file, 68);
        int entry = 0;
        for (int i = 0; i < places.length; i++) {
            if (i < IN_HEADER) {
                places[i] = u4(file, 76 + 4 * i);
                continue;
            }
            if (entry == SECTOR / 4 - 1) {
                index = u4(file, at(index) + SECTOR - 4);
                entry = 0;
            }
            places[i] = u4(file, at(index) + 4 * entry++);
        }
        int[] table = new int[places.length * SECTOR / 4];
        for (int i = 0; i < table.length; i++) {
            table[i] = u4(file, at(places[i / (SECTOR / 4)]) + 4 * (i % (SECTOR / 4)));
        }
        return table;
    }

    private @Nullable Stream stream() {
        int sector = u4(file, 48);
        for (int seen = 0; sector >= 0 && seen < table.length; seen++) {
            for (int entry = at(sector); entry < at(sector) + SECTOR; entry += ENTRY) {
                if (isWorkbook(entry) && u4(file, entry + 120) >= SMALLEST) {
                    return chain(u4(file, entry + 116), u4(file, entry + 120));
                }
            }
            sector = table[sector];
        }
        return null;
    }

    private boolean isWorkbook(int entry) {
        if (u2(file, entry + 64) != 2 * NAME.length() + 2 || file[entry + 66] != 2) {
            return false;
        }
        for (int i = 0; i < NAME.length(); i++) {
            if (u2(file, entry + 2 * i) != NAME.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Stream chain(int first, int size) {
        int length = Math.ceilDiv(size, SECTOR);
        boolean inOrder = true;
        for (int i = 0; i < length - 1 && inOrder; i++) {
            inOrder = table[first + i] == first + i + 1;
        }
        if (inOrder) {
            return new Stream(file, at(first));
        }
        byte[] stream = new byte[size];
        int sector = first;
        for (int done = 0; done < size; done += SECTOR) {
            System.arraycopy(file, at(sector), stream, done, Math.min(SECTOR, size - done));
            sector = table[sector];
        }
        return new Stream(stream, 0);
    }

    private static int at(int sector) {
        return (sector + 1) * SECTOR;
    }

    static int u2(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }

    static int u4(byte[] bytes, int at) {
        return u2(bytes, at) | u2(bytes, at + 2) << 16;
    }
}
