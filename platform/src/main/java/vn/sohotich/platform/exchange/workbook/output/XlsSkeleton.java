package vn.sohotich.platform.exchange.workbook.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.RecordFactory;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/**
 * The form of a layout as HSSF writes it, cut where rows and their texts are to be put in: everything but the rows comes
 * from the library once, and is copied into each file.
 */
final class XlsSkeleton {

    private static final int DIMENSIONS = 0x0200;
    private static final int INDEX = 0x020B;
    private static final int BLOCK_INDEX = 0x00D7;
    private static final int ROW = 0x0208;
    private static final int LABEL_SHARED = 0x00FD;
    private static final int SHARED_STRINGS = 0x00FC;
    private static final int STRINGS_INDEX = 0x00FF;
    private static final int CONTINUATION = 0x003C;
    private static final int BOUND_SHEET = 0x0085;
    private static final int BEGIN = 0x0809;
    private static final int END = 0x000A;

    /** One record with its head; {@code sid} is its number. */
    record Piece(int sid, byte[] bytes) {

        int u2(int offset) {
            return bytes[offset] & 0xFF | (bytes[offset + 1] & 0xFF) << 8;
        }
    }

    private final List<String> texts;
    private final List<List<Piece>> streams;
    private final int style;

    private XlsSkeleton(List<String> texts, List<List<Piece>> streams, int style) {
        this.texts = texts;
        this.streams = streams;
        this.style = style;
    }

    static XlsSkeleton of(SheetForm form) throws IOException {
        XlsForm source = new XlsForm(form);
        source.put(1, 0, form.headers().getFirst());
        HSSFWorkbook workbook = source.workbook();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        workbook.write(file);
        byte[] stream;
        try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(file.toByteArray()))) {
            stream = container.createDocumentInputStream("Workbook").readAllBytes();
        }
        List<List<Piece>> streams = cut(stream);
        int style = streams.get(1).stream()
                .filter(piece -> piece.sid() == LABEL_SHARED && piece.u2(4) == 1)
                .findFirst()
                .orElseThrow()
                .u2(8);
        return new XlsSkeleton(texts(stream), streams, style);
    }

    private static List<String> texts(byte[] stream) {
        List<String> texts = new ArrayList<>();
        for (org.apache.poi.hssf.record.Record found : RecordFactory.createRecords(new ByteArrayInputStream(stream))) {
            if (found instanceof SSTRecord strings) {
                for (int i = 0; i < strings.getNumUniqueStrings(); i++) {
                    texts.add(strings.getString(i).getString());
                }
            }
        }
        return texts;
    }

    private static List<List<Piece>> cut(byte[] stream) {
        List<List<Piece>> streams = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        int depth = 0;
        boolean inTexts = false;
        int at = 0;
        while (at + 4 <= stream.length) {
            int sid = stream[at] & 0xFF | (stream[at + 1] & 0xFF) << 8;
            int length = 4 + (stream[at + 2] & 0xFF | (stream[at + 3] & 0xFF) << 8);
            byte[] bytes = new byte[length];
            System.arraycopy(stream, at, bytes, 0, length);
            at += length;
            depth += sid == BEGIN ? 1 : sid == END ? -1 : 0;
            inTexts = sid == SHARED_STRINGS || inTexts && sid == CONTINUATION;
            boolean goesOnOfTexts = inTexts && sid == CONTINUATION;
            if (!goesOnOfTexts && sid != STRINGS_INDEX && sid != INDEX && sid != BLOCK_INDEX) {
                current.add(new Piece(sid, bytes));
            }
            if (sid == END && depth == 0) {
                streams.add(current);
                current = new ArrayList<>();
            }
            if (sid == END && depth == 0 && streams.size() == 3) {
                break;
            }
        }
        return streams;
    }

    /** The texts of header and code lists in the order of their numbers. */
    List<String> texts() {
        return texts;
    }

    /** The cell format of text in data rows. */
    int style() {
        return style;
    }

    /** The whole stream of a workbook: {@code cells} are the records of the rows below the header. */
    List<RecordBuffer> parts(RecordBuffer cells, int rows, SharedTexts shared) {
        RecordBuffer before = new RecordBuffer();
        RecordBuffer after = new RecordBuffer();
        sheet(before, after, rows);
        RecordBuffer strings = shared.records();
        int globals = strings.size();
        for (Piece piece : streams.getFirst()) {
            globals += piece.sid() == SHARED_STRINGS ? 0 : piece.bytes().length;
        }
        int notes = globals + before.size() + cells.size() + after.size();
        RecordBuffer head = new RecordBuffer();
        int sheet = 0;
        for (Piece piece : streams.getFirst()) {
            if (piece.sid() == SHARED_STRINGS) {
                head.append(strings);
            } else if (piece.sid() == BOUND_SHEET) {
                head.bytes(piece.bytes(), 0, 4);
                head.u4(sheet++ == 0 ? globals : notes);
                head.bytes(piece.bytes(), 8, piece.bytes().length - 8);
            } else {
                head.bytes(piece.bytes(), 0, piece.bytes().length);
            }
        }
        RecordBuffer last = new RecordBuffer();
        streams.get(2).forEach(piece -> last.bytes(piece.bytes(), 0, piece.bytes().length));
        return List.of(head, before, cells, after, last);
    }

    private void sheet(RecordBuffer before, RecordBuffer after, int rows) {
        boolean begun = false;
        for (Piece piece : streams.get(1)) {
            boolean ofRows = piece.sid() == ROW || piece.sid() == LABEL_SHARED;
            begun |= ofRows;
            if (ofRows && piece.u2(4) == 1) {
                continue;
            }
            RecordBuffer side = begun && !ofRows ? after : before;
            if (piece.sid() == DIMENSIONS) {
                side.bytes(piece.bytes(), 0, 8);
                side.u4(1 + rows);
                side.bytes(piece.bytes(), 12, piece.bytes().length - 12);
            } else {
                side.bytes(piece.bytes(), 0, piece.bytes().length);
            }
        }
    }
}
