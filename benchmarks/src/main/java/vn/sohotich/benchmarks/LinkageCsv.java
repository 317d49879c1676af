package vn.sohotich.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads the CSV files of linkage fixtures row by row: UTF-8, a header line, quoted cells, no line breaks inside cells. */
final class LinkageCsv {
    private final Map<String, Integer> columns = new HashMap<>();
    private final BufferedReader reader;

    private LinkageCsv(BufferedReader reader) throws IOException {
        this.reader = reader;
        List<String> header = cells(reader.readLine());
        for (int i = 0; i < header.size(); i++) {
            columns.put(header.get(i), i);
        }
    }

    static Stream<Row> rows(Path file) {
        try {
            var csv = new LinkageCsv(Files.newBufferedReader(file));
            return StreamSupport.stream(Spliterators.spliteratorUnknownSize(csv.iterator(), 0), false)
                    .onClose(csv::close);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Iterator<Row> iterator() {
        return new Iterator<>() {
            private @Nullable String line = readLine(reader);

            @Override
            public boolean hasNext() {
                return line != null;
            }

            @Override
            public Row next() {
                String current = line;
                if (current == null) {
                    throw new NoSuchElementException();
                }
                line = readLine(reader);
                return new Row(columns, cells(current));
            }
        };
    }

    private static @Nullable String readLine(BufferedReader reader) {
        try {
            return reader.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(@Nullable String line) {
        var cells = new ArrayList<String>(64);
        if (line == null) {
            return cells;
        }
        int start = 0;
        while (start <= line.length()) {
            if (start < line.length() && line.charAt(start) == '"') {
                start = quoted(line, start + 1, cells);
            } else {
                int comma = line.indexOf(',', start);
                int end = comma < 0 ? line.length() : comma;
                cells.add(line.substring(start, end));
                start = end + 1;
            }
        }
        return cells;
    }

    private static int quoted(String line, int start, List<String> cells) {
        var cell = new StringBuilder();
        int i = start;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c != '"') {
                cell.append(c);
            } else if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else {
                break;
            }
            i++;
        }
        cells.add(cell.toString());
        return i + 2;
    }

    /** One row; a column that the file does not have is empty. */
    record Row(Map<String, Integer> columns, List<String> cells) {
        String get(String column) {
            Integer position = columns.get(column);
            return position == null || position >= cells.size() ? "" : cells.get(position);
        }
    }
}
