package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.output.XlsStream;
import vn.sohotich.platform.handover.office.Apart;
import vn.sohotich.platform.handover.proof.Manifest;

/** Writes the rows of one office and kind into as many .xls as they fill. */
final class XlsOutput implements Spool.PieceVisitor {

    private final SpoolKey key;
    private final OutputForm form;
    private final Sources sources;
    private final DraftFolder folder;
    private final List<Manifest.Output> written = new ArrayList<>();
    private final byte @Nullable [] reason;
    private @Nullable XlsStream stream;
    private OutputProof proof;

    XlsOutput(SpoolKey key, OutputForm form, Sources sources, DraftFolder folder) {
        this.key = key;
        this.form = form;
        this.sources = sources;
        this.folder = folder;
        this.proof = new OutputProof(key, name(), sources);
        Apart apart = key.apart();
        this.reason = apart == null ? null : apart.words().getBytes(StandardCharsets.UTF_8);
    }

    private String name() {
        return key.path() + (written.isEmpty() ? "" : "-" + (written.size() + 1)) + ".xls";
    }

    @Override
    public void piece(byte[] bytes, int length) throws IOException {
        int at = 0;
        while (at < length) {
            XlsStream open = stream;
            if (open == null || open.rows() == form.rowsPerFile()) {
                finishFile();
                open = new XlsStream(form.form());
                stream = open;
                proof = new OutputProof(key, name(), sources);
            }
            row(open, bytes, at);
            at += SpoolRow.int4(bytes, at);
        }
    }

    private void row(XlsStream open, byte[] bytes, int at) {
        open.startRow();
        int row = open.rows() + 1;
        int end = at + SpoolRow.int4(bytes, at);
        boolean numbered = form.runningNumber() < 0;
        int cell = at + SpoolRow.HEAD;
        while (cell < end) {
            int column = SpoolRow.int4(bytes, cell);
            int length = SpoolRow.int4(bytes, cell + 4);
            if (column < 0) {
                proof.aside(row, bytes, at, column, cell + 8, length);
            } else {
                if (!numbered && column > form.runningNumber()) {
                    number(open);
                    numbered = true;
                }
                put(open, column, bytes, cell + 8, length);
            }
            cell += 8 + length;
        }
        if (!numbered) {
            number(open);
        }
        if (reason != null) {
            String origin = sources.origin(
                    SpoolRow.int4(bytes, at + 4), SpoolRow.int4(bytes, at + 8), SpoolRow.int4(bytes, at + 12));
            byte[] source = origin.getBytes(StandardCharsets.UTF_8);
            put(open, form.width(), reason, 0, reason.length);
            put(open, form.width() + 1, source, 0, source.length);
        }
        proof.endRow(row, bytes, at);
    }

    private void number(XlsStream open) {
        byte[] number = Integer.toString(open.rows()).getBytes(StandardCharsets.US_ASCII);
        put(open, form.runningNumber(), number, 0, number.length);
    }

    private void put(XlsStream open, int column, byte[] text, int from, int length) {
        open.put(column, text, from, length);
        proof.hash().cell(column, text, from, length);
    }

    private void finishFile() throws IOException {
        XlsStream open = stream;
        if (open == null) {
            return;
        }
        String name = name();
        try (HashingStream out = new HashingStream(folder.create(name))) {
            open.finish(out);
            out.flush();
            written.add(proof.write(folder, out.bytes(), out.sha256()));
        }
        stream = null;
    }

    List<Manifest.Output> finish() throws IOException {
        finishFile();
        return written;
    }
}
