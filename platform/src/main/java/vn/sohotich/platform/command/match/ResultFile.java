package vn.sohotich.platform.command.match;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.platform.exchange.workbook.output.Draft;

/** The outcomes as a .csv, one line for each person in a role; takes its name when it is whole. */
final class ResultFile implements AutoCloseable {

    private final Draft draft;
    private final BufferedWriter writer;

    ResultFile(Path file) throws IOException {
        draft = new Draft(file);
        writer = new BufferedWriter(new OutputStreamWriter(draft.stream(), StandardCharsets.UTF_8));
        writer.append(MatchRow.HEADER).append('\n');
    }

    void write(MatchRow row) {
        try {
            writer.append(row.line()).append('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void keep() throws IOException {
        writer.close();
        draft.keep();
    }

    @Override
    public void close() throws IOException {
        writer.close();
        draft.close();
    }
}
