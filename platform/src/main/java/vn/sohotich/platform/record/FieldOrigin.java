package vn.sohotich.platform.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where the present value of a field came from: a cell of an imported file, or the person who typed it.
 * {@code cell} is a reference such as {@code M12} when the column is known.
 */
public record FieldOrigin(
        int version,
        String actor,
        Instant at,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable Integer row,
        @Nullable String cell) {

    public boolean fromFile() {
        return file != null;
    }
}
