package vn.sohotich.platform.command.match;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;

/**
 * The result in the making, in a hidden file beside its place. It outlives a kill: the next run over the same files takes
 * over every record whose rows are whole and goes on behind the last of them. The file takes its name when it is whole.
 */
final class ResultDraft implements AutoCloseable {

    private static final int CELLS = 6;

    private final Path target;
    private final Path rows;
    private final Path mark;
    private final BufferedWriter writer;
    private int lastRecord;
    private long kept;

    private ResultDraft(Path out, String inputs, Consumer<MatchRow> former) throws IOException {
        target = out.toAbsolutePath();
        rows = target.resolveSibling("." + target.getFileName() + ".match");
        mark = target.resolveSibling("." + target.getFileName() + ".match-of");
        Files.createDirectories(rows.resolveSibling(""));
        boolean same = Files.exists(rows)
                && Files.exists(mark)
                && Files.readString(mark).equals(inputs);
        if (same) {
            cutBehind(takeOver(former));
        } else {
            Files.deleteIfExists(rows);
            Files.writeString(mark, inputs);
        }
        boolean begins = !Files.exists(rows) || Files.size(rows) == 0;
        writer = Files.newBufferedWriter(
                rows, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (begins) {
            writer.append(MatchRow.HEADER).append('\n');
        }
    }

    /** Opens the draft of a result; {@code former} hears the rows that an earlier run over the same files has left. */
    static ResultDraft open(Path out, List<Path> inputs, Consumer<MatchRow> former) throws IOException {
        StringBuilder of = new StringBuilder(
                LinkageModel.standard(new RegisterStatistics()).version());
        for (Path input : inputs) {
            of.append('\n').append(input.getFileName()).append(' ').append(Files.size(input));
            of.append(' ').append(Files.getLastModifiedTime(input).toMillis());
        }
        return new ResultDraft(out, of.toString(), former);
    }

    /** Reads the rows that were left; returns the length of those that belong to whole records. */
    private long takeOver(Consumer<MatchRow> former) throws IOException {
        List<MatchRow> record = new ArrayList<>();
        long whole = 0;
        long length = 0;
        try (BufferedReader reader = Files.newBufferedReader(rows, StandardCharsets.ISO_8859_1)) {
            String line = reader.readLine();
            if (!MatchRow.HEADER.equals(line)) {
                return 0;
            }
            whole = line.length() + 1L;
            length = whole;
            for (line = reader.readLine(); line != null; line = reader.readLine()) {
                MatchRow row = row(new String(line.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8));
                if (row == null) {
                    break;
                }
                if (!record.isEmpty() && !record.getFirst().ref().equals(row.ref())) {
                    hand(record, former);
                    whole = length;
                }
                record.add(row);
                length += line.length() + 1L;
            }
        }
        return whole;
    }

    private void hand(List<MatchRow> record, Consumer<MatchRow> former) {
        record.forEach(former);
        kept += record.size();
        lastRecord = Integer.parseInt(record.getFirst().ref());
        record.clear();
    }

    private static @Nullable MatchRow row(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != CELLS || !cells[0].chars().allMatch(c -> c >= '0' && c <= '9') || cells[0].isEmpty()) {
            return null;
        }
        try {
            return new MatchRow(
                    cells[0], cells[1], Outcome.valueOf(cells[2]), cells[3], Double.parseDouble(cells[4]), cells[5]);
        } catch (IllegalArgumentException torn) {
            return null;
        }
    }

    private void cutBehind(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(rows, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }

    /** The number of the last record whose rows were taken over; 0 when the run begins at the beginning. */
    int lastRecord() {
        return lastRecord;
    }

    /** How many rows were taken over. */
    long kept() {
        return kept;
    }

    void write(MatchRow row) {
        try {
            writer.append(row.line()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the result its name; an older file of that name is replaced in one step. */
    void keep() throws IOException {
        writer.close();
        Files.move(rows, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        Files.deleteIfExists(mark);
    }

    /** Removes what cannot become a result. */
    void discard() throws IOException {
        writer.close();
        Files.deleteIfExists(rows);
        Files.deleteIfExists(mark);
    }

    /** Leaves what was neither kept nor discarded for the next run. */
    @Override
    public void close() throws IOException {
        writer.close();
    }
}
