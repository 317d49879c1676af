package vn.sohotich.platform.exchange.workbook.marking;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.Severity;

/**
 * The findings of a sheet on their way into its error workbook, row by row in ascending order; kept in a temporary file,
 * so that they cost no memory. Notes, which ask for nothing, are left out.
 */
public final class MarkSpool implements AutoCloseable {
    private final Map<String, Integer> columns = new HashMap<>();
    private final Map<Kind, Long> tally = new HashMap<>();
    private final Path file;
    private final DataOutputStream out;
    private long cells;
    private int lastRow;

    public MarkSpool(LayoutMatch match) throws IOException {
        List<Column> all = match.columns();
        for (int i = 0; i < all.size(); i++) {
            String field = all.get(i).field();
            if (field != null) {
                columns.putIfAbsent(field, i);
            }
            columns.putIfAbsent(all.get(i).name(), i);
        }
        file = Files.createTempFile("sohotich-", ".marks");
        out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
    }

    /** A kind of finding. */
    record Kind(String code, Severity severity) {}

    /** Adds a row with what was found in it; {@code ordinal} names the row in its import, below zero in none. */
    public void add(int row, int ordinal, List<Finding> findings) throws IOException {
        if (row <= lastRow) {
            throw new IllegalArgumentException("rows come in ascending order");
        }
        lastRow = row;
        List<Finding> marked = findings.stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .toList();
        out.writeInt(row);
        out.writeInt(ordinal);
        out.writeShort(marked.size());
        for (Finding finding : marked) {
            write(finding);
        }
    }

    private void write(Finding finding) throws IOException {
        tally.merge(new Kind(finding.code(), finding.severity()), 1L, Long::sum);
        cells++;
        String field = finding.field();
        out.writeShort(field == null ? -1 : columns.getOrDefault(field, -1));
        out.writeUTF(finding.code());
        out.writeByte(finding.severity().ordinal());
        out.writeUTF(field == null ? "" : field);
        out.writeByte(finding.args().size());
        for (String arg : finding.args()) {
            out.writeUTF(arg.length() > 2_000 ? arg.substring(0, 2_000) : arg);
        }
    }

    /** How many findings are to be marked. */
    public long findings() {
        return cells;
    }

    int lastRow() {
        return lastRow;
    }

    /** How often each kind was found, heaviest first. */
    List<Map.Entry<Kind, Long>> tally() {
        return tally.entrySet().stream()
                .sorted(Comparator.<Map.Entry<Kind, Long>, Severity>comparing(
                                entry -> entry.getKey().severity())
                        .thenComparing(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                        .thenComparing(entry -> entry.getKey().code()))
                .toList();
    }

    /** Reads the rows from the first one on; may be asked for more than once. */
    Reader read() throws IOException {
        out.flush();
        return new Reader(new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16)));
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(file);
    }

    /** The rows one after the other. */
    static final class Reader implements AutoCloseable {
        private static final Severity[] SEVERITIES = Severity.values();
        private final DataInputStream in;
        private @Nullable RowMarks ahead;

        Reader(DataInputStream in) {
            this.in = in;
        }

        /** The marks of a row, without ordinal and marks when nothing is known of it; rows are asked for in ascending order. */
        RowMarks of(int row) throws IOException {
            RowMarks next = ahead == null ? readOne() : ahead;
            while (next.row() < row) {
                next = readOne();
            }
            ahead = next;
            return next.row() == row ? next : new RowMarks(row, -1, List.of());
        }

        private RowMarks readOne() throws IOException {
            int row;
            try {
                row = in.readInt();
            } catch (EOFException end) {
                return RowMarks.END;
            }
            int ordinal = in.readInt();
            int count = in.readShort();
            List<Mark> marks = new ArrayList<>(count);
            for (int i = 0; i < count; i++) {
                marks.add(mark());
            }
            return new RowMarks(row, ordinal, marks);
        }

        private Mark mark() throws IOException {
            int column = in.readShort();
            String code = in.readUTF();
            Severity severity = SEVERITIES[in.readByte()];
            String field = in.readUTF();
            List<String> args = new ArrayList<>();
            for (int i = in.readByte(); i > 0; i--) {
                args.add(in.readUTF());
            }
            return new Mark(column, new Finding(code, severity, field.isEmpty() ? null : field, args));
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
