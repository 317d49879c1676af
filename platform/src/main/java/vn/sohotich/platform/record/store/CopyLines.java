package vn.sohotich.platform.record.store;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Rows in the text form of COPY, gathered in one reused buffer. */
public final class CopyLines {
    private final Utf8Buffer lines = new Utf8Buffer(1 << 16);
    private final StringBuilder scratch = new StringBuilder();
    private boolean begun;
    private int rows;

    public CopyLines text(@Nullable String value) {
        separate();
        if (value == null) {
            lines.put("\\N");
        } else {
            lines.putEscaped(value);
        }
        return this;
    }

    public CopyLines number(long value) {
        separate();
        lines.put(Long.toString(value));
        return this;
    }

    public CopyLines id(@Nullable UUID value) {
        separate();
        lines.put(value == null ? "\\N" : value.toString());
        return this;
    }

    /** A text array; elements never contain a null. */
    public CopyLines array(List<String> values) {
        scratch.setLength(0);
        scratch.append('{');
        for (int i = 0; i < values.size(); i++) {
            scratch.append(i > 0 ? ",\"" : "\"");
            element(values.get(i));
            scratch.append('"');
        }
        return text(scratch.append('}').toString());
    }

    /** A json object with text values. */
    public CopyLines json(Map<String, String> values) {
        return text(values.isEmpty() ? "{}" : JsonText.write(values));
    }

    /** The values of these names side by side, as {@link PackedCells} reads them. */
    public CopyLines packed(List<String> names, Map<String, String> values) {
        separate();
        for (int i = 0; i < names.size(); i++) {
            if (i > 0) {
                lines.ascii(PackedCells.SEPARATOR);
            }
            String value = values.get(names.get(i));
            if (value != null) {
                lines.putEscaped(PackedCells.guarded(value));
            }
        }
        return this;
    }

    public void end() {
        lines.ascii('\n');
        begun = false;
        rows++;
    }

    public int rows() {
        return rows;
    }

    /** What was gathered; the buffer is empty afterwards. */
    public byte[] take() {
        rows = 0;
        return lines.take();
    }

    private void separate() {
        if (begun) {
            lines.ascii('\t');
        }
        begun = true;
    }

    private void element(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                scratch.append('\\');
            }
            scratch.append(c);
        }
    }
}
