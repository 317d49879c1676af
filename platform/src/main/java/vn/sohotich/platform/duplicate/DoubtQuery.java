package vn.sohotich.platform.duplicate;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which doubts somebody wants to see; {@code after} is the last one of the page before. */
public record DoubtQuery(
        @Nullable DoubtState state,
        @Nullable DoubtCode code,
        @Nullable String kind,
        @Nullable String unit,
        @Nullable UUID after,
        int size) {
    private static final int LARGEST_PAGE = 200;

    public DoubtQuery {
        size = Math.clamp(size, 1, LARGEST_PAGE);
    }
}
