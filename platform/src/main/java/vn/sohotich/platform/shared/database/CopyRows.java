package vn.sohotich.platform.shared.database;

import java.util.Collection;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Rows on their way into one table; they arrive when the buffer is full and when this is closed. Values are written by
 * their {@code toString}, collections and arrays of text as PostgreSQL arrays, null as NULL.
 */
public final class CopyRows implements AutoCloseable {
    private static final int FULL = 1 << 20;

    private final int columns;
    private final Consumer<CopyText> sink;
    private final CopyText buffer = new CopyText(FULL + (FULL >> 3));
    private long rows;

    CopyRows(int columns, Consumer<CopyText> sink) {
        this.columns = columns;
        this.sink = sink;
    }

    public CopyRows row(@Nullable Object... values) {
        if (values.length != columns) {
            throw new IllegalArgumentException(values.length + " values for " + columns + " columns");
        }
        for (int i = 0; i < columns; i++) {
            if (i > 0) {
                buffer.tab();
            }
            put(values[i]);
        }
        buffer.endRow();
        rows++;
        if (buffer.length() >= FULL) {
            flush();
        }
        return this;
    }

    private void put(@Nullable Object value) {
        if (value == null) {
            buffer.putNull();
        } else if (value instanceof Collection<?> elements) {
            buffer.put(arrayLiteral(elements.toArray()));
        } else if (value instanceof Object[] elements) {
            buffer.put(arrayLiteral(elements));
        } else {
            buffer.put(value.toString());
        }
    }

    private static String arrayLiteral(@Nullable Object[] elements) {
        var literal = new StringBuilder("{");
        for (@Nullable Object element : elements) {
            if (literal.length() > 1) {
                literal.append(',');
            }
            if (element == null) {
                literal.append("NULL");
            } else {
                literal.append('"')
                        .append(element.toString().replace("\\", "\\\\").replace("\"", "\\\""))
                        .append('"');
            }
        }
        return literal.append('}').toString();
    }

    /** How many rows were given so far. */
    public long rows() {
        return rows;
    }

    /** Sends what is buffered. */
    public void flush() {
        if (buffer.length() > 0) {
            sink.accept(buffer);
            buffer.clear();
        }
    }

    @Override
    public void close() {
        flush();
    }
}
