package vn.sohotich.platform.exchange.workbook.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes the compound file (OLE2, version 3) around the one stream of an .xls from front to back, so that the file is
 * never in memory as a whole: header, sectors of the stream, directory, allocation table and its index.
 */
final class CompoundStream {

    private static final int SECTOR = 512;
    private static final int ENTRIES = SECTOR / 4;
    private static final int IN_HEADER = 109;
    private static final int FREE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;
    private static final int INDEX = -4;
    private static final int SMALLEST = 4_096;

    private final OutputStream out;
    private final int length;
    private final int stream;
    private final int table;
    private final int index;

    private CompoundStream(OutputStream out, int length) {
        this.out = out;
        this.length = Math.max(length, SMALLEST);
        this.stream = Math.ceilDiv(this.length, SECTOR);
        int tables = 0;
        int indexes = 0;
        int needed;
        do {
            needed = tables;
            indexes = Math.ceilDiv(Math.max(0, tables - IN_HEADER), ENTRIES - 1);
            tables = Math.ceilDiv(stream + 1 + tables + indexes, ENTRIES);
        } while (tables != needed);
        this.table = tables;
        this.index = indexes;
    }

    /** Writes the parts of the stream, one after the other, as a compound file. */
    static void write(OutputStream out, List<RecordBuffer> parts) throws IOException {
        int length = parts.stream().mapToInt(RecordBuffer::size).sum();
        CompoundStream file = new CompoundStream(out, length);
        file.header();
        for (RecordBuffer part : parts) {
            part.writeTo(out);
        }
        out.write(new byte[file.stream * SECTOR - length]);
        file.directory();
        file.allocation();
        file.index();
    }

    private static ByteBuffer sector() {
        return ByteBuffer.allocate(SECTOR).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void header() throws IOException {
        ByteBuffer header = sector();
        header.putLong(0xE11AB1A1E011CFD0L).putLong(0).putLong(0);
        header.putShort((short) 0x3E).putShort((short) 3).putShort((short) 0xFFFE);
        header.putShort((short) 9).putShort((short) 6);
        header.putLong(0).putShort((short) 0);
        header.putInt(table).putInt(stream).putInt(0).putInt(SMALLEST);
        header.putInt(END).putInt(0);
        header.putInt(index == 0 ? END : stream + 1 + table).putInt(index);
        for (int i = 0; i < IN_HEADER; i++) {
            header.putInt(i < table ? stream + 1 + i : FREE);
        }
        out.write(header.array());
    }

    private void directory() throws IOException {
        ByteBuffer directory = sector();
        entry(directory, "Root Entry", 5, 1, END, 0);
        entry(directory, "Workbook", 2, FREE, 0, length);
        for (int i = 0; i < 2; i++) {
            int begin = directory.position();
            directory.position(begin + 68);
            directory.putInt(FREE).putInt(FREE).putInt(FREE);
            directory.position(begin + 128);
        }
        out.write(directory.array());
    }

    private static void entry(ByteBuffer directory, String name, int type, int child, int start, int size) {
        int begin = directory.position();
        directory.put(name.getBytes(StandardCharsets.UTF_16LE));
        directory.position(begin + 64);
        directory.putShort((short) (2 * name.length() + 2)).put((byte) type).put((byte) 1);
        directory.putInt(FREE).putInt(FREE).putInt(child);
        directory.position(begin + 116);
        directory.putInt(start).putInt(size).putInt(0);
    }

    private void allocation() throws IOException {
        int used = stream + 1 + table + index;
        ByteBuffer sector = sector();
        for (int i = 0; i < table * ENTRIES; i++) {
            sector.putInt(next(i, used));
            if (!sector.hasRemaining()) {
                out.write(sector.array());
                sector.clear();
            }
        }
    }

    private int next(int sector, int used) {
        if (sector >= used) {
            return FREE;
        }
        if (sector < stream) {
            return sector == stream - 1 ? END : sector + 1;
        }
        return sector == stream ? END : sector <= stream + table ? TABLE : INDEX;
    }

    private void index() throws IOException {
        int next = IN_HEADER;
        for (int i = 0; i < index; i++) {
            ByteBuffer sector = sector();
            for (int entry = 0; entry < ENTRIES - 1; entry++, next++) {
                sector.putInt(next < table ? stream + 1 + next : FREE);
            }
            sector.putInt(i == index - 1 ? END : stream + 1 + table + i + 1);
            out.write(sector.array());
        }
    }
}
