package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.handover.SplitWords;
import vn.sohotich.platform.handover.office.Apart;
import vn.sohotich.platform.handover.proof.Manifest;

/** Writes rows that no workbook of the target holds as .csv, cells as they were read, with the reason before them. */
final class RawOutput implements Spool.PieceVisitor {

    private static final int BEFORE = 2;

    private final SpoolKey key;
    private final Sources sources;
    private final DraftFolder folder;
    private final String name;
    private final String reason;
    private final OutputProof proof;
    private @Nullable HashingStream out;
    private int row = 1;

    RawOutput(SpoolKey key, Sources sources, DraftFolder folder) {
        this.key = key;
        this.sources = sources;
        this.folder = folder;
        this.name = key.path() + ".csv";
        this.proof = new OutputProof(key, name, sources);
        Apart apart = key.apart();
        this.reason = apart == null ? "" : apart.words();
    }

    @Override
    public void piece(byte[] bytes, int length) throws IOException {
        int at = 0;
        while (at < length) {
            int input = SpoolRow.int4(bytes, at + 4);
            int sheet = SpoolRow.int4(bytes, at + 8);
            HashingStream open = out;
            if (open == null) {
                open = begin(sources.header(input, sheet));
                out = open;
            }
            row++;
            List<String> cells = cells(bytes, at);
            cells.set(0, reason);
            cells.set(1, sources.origin(input, sheet, SpoolRow.int4(bytes, at + 12)));
            for (int column = 0; column < cells.size(); column++) {
                proof.hash().cell(column, cells.get(column));
            }
            proof.endRow(row, bytes, at);
            write(open, cells);
            at += SpoolRow.int4(bytes, at);
        }
    }

    private HashingStream begin(List<String> header) throws IOException {
        HashingStream open = new HashingStream(folder.create(name));
        open.write("\uFEFF".getBytes(StandardCharsets.UTF_8));
        List<String> cells = new ArrayList<>();
        cells.add(SplitWords.text("handover.column.reason"));
        cells.add(SplitWords.text("handover.column.source"));
        cells.addAll(header);
        write(open, cells);
        return open;
    }

    private static List<String> cells(byte[] bytes, int at) {
        List<String> cells = new ArrayList<>(List.of("", ""));
        int end = at + SpoolRow.int4(bytes, at);
        int cell = at + SpoolRow.HEAD;
        while (cell < end) {
            int column = SpoolRow.int4(bytes, cell);
            int length = SpoolRow.int4(bytes, cell + 4);
            while (cells.size() < BEFORE + column) {
                cells.add("");
            }
            cells.add(new String(bytes, cell + 8, length, StandardCharsets.UTF_8));
            cell += 8 + length;
        }
        return cells;
    }

    private static void write(HashingStream open, List<String> cells) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(i == 0 ? "" : ",").append(SideList.quoted(cells.get(i)));
        }
        open.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    List<Manifest.Output> finish() throws IOException {
        HashingStream open = out;
        if (open == null) {
            return List.of();
        }
        open.close();
        return List.of(proof.write(folder, open.bytes(), open.sha256()));
    }
}
