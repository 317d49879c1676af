package vn.sohotich.linkage.lines;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/** Puts fields behind each other into one line; tabs, line ends and backslashes within a field are escaped. */
final class LineWriter {
    private final StringBuilder line = new StringBuilder(256);

    LineWriter number(long number) {
        separate();
        line.append(number);
        return this;
    }

    LineWriter text(@Nullable String field) {
        separate();
        if (field == null) {
            line.append("\\N");
            return this;
        }
        for (int i = 0; i < field.length(); i++) {
            append(field.charAt(i));
        }
        return this;
    }

    LineWriter date(@Nullable PartialDate date) {
        return text(date == null ? null : "%08d".formatted(date.packed()));
    }

    private void separate() {
        if (!line.isEmpty()) {
            line.append('\t');
        }
    }

    private void append(char letter) {
        switch (letter) {
            case '\t' -> line.append("\\t");
            case '\n' -> line.append("\\n");
            case '\r' -> line.append("\\r");
            case '\\' -> line.append("\\\\");
            default -> line.append(letter);
        }
    }

    String line() {
        return line.toString();
    }
}
