package vn.sohotich.platform.record.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of COPY, gathered in one reused buffer. */
public final class CopyLines {
    private final StringBuilder lines = new StringBuilder(1 << 16);
    private boolean begun;
    private int rows;

    public CopyLines text(@Nullable String value) {
        separate();
        if (value == null) {
            lines.append("\\N");
        } else {
            escape(value);
        }
        return this;
    }

    public CopyLines number(long value) {
        separate();
        lines.append(value);
        return this;
    }

    public CopyLines id(@Nullable UUID value) {
        return text(value == null ? null : value.toString());
    }

    /** A text array; elements never contain a null. */
    public CopyLines array(List<String> values) {
        separate();
        lines.append('{');
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                lines.append(',');
            }
            lines.append('"');
            element(values.get(i));
            lines.append('"');
        }
        lines.append('}');
        return this;
    }

    /** A json object with text values. */
    public CopyLines json(Map<String, String> values) {
        separate();
        JsonText.append(lines, values, true);
        return this;
    }

    public void end() {
        lines.append('\n');
        begun = false;
        rows++;
    }

    public int rows() {
        return rows;
    }

    /** What was gathered; the buffer is empty afterwards. */
    public byte[] take() {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        lines.setLength(0);
        rows = 0;
        return bytes;
    }

    private void separate() {
        if (begun) {
            lines.append('\t');
        }
        begun = true;
    }

    private void element(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> lines.append("\\\\\"");
                case '\\' -> lines.append("\\\\\\\\");
                default -> character(c);
            }
        }
    }

    private void escape(String value) {
        for (int i = 0; i < value.length(); i++) {
            character(value.charAt(i));
        }
    }

    private void character(char c) {
        switch (c) {
            case '\\' -> lines.append("\\\\");
            case '\t' -> lines.append("\\t");
            case '\n' -> lines.append("\\n");
            case '\r' -> lines.append("\\r");
            case '\0' -> lines.append('\uFFFD');
            default -> lines.append(c);
        }
    }
}
