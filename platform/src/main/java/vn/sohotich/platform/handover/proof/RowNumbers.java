package vn.sohotich.platform.handover.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Numbers of rows in rising order, written as stretches: {@code 2-601,605}. */
public final class RowNumbers {

    private record Stretch(int from, int to) {
        private String text() {
            return from == to ? String.valueOf(from) : from + "-" + to;
        }
    }

    private final List<Stretch> stretches = new ArrayList<>();
    private int from = -1;
    private int to = -1;

    public void add(int row) {
        if (row == to + 1 && from >= 0) {
            to = row;
            return;
        }
        end();
        from = row;
        to = row;
    }

    private void end() {
        if (from >= 0) {
            stretches.add(new Stretch(from, to));
            from = -1;
        }
    }

    public String text() {
        end();
        return stretches.stream().map(Stretch::text).collect(Collectors.joining(","));
    }

    /** Hands on every number of a text; a text of another form is a fault of the caller. */
    static void each(String text, IntConsumer rows) {
        if (text.isEmpty()) {
            return;
        }
        for (String stretch : text.split(",", -1)) {
            int dash = stretch.indexOf('-');
            int first = Integer.parseInt(dash < 0 ? stretch : stretch.substring(0, dash));
            int last = dash < 0 ? first : Integer.parseInt(stretch.substring(dash + 1));
            if (first < 1 || last < first || last > Manifest.LAST_ROW) {
                throw new NumberFormatException("no rows");
            }
            for (int row = first; row <= last; row++) {
                rows.accept(row);
            }
        }
    }
}
