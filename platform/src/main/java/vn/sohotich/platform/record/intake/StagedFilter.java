package vn.sohotich.platform.record.intake;

import org.jspecify.annotations.Nullable;

/** Which staged rows somebody wants to see. */
public record StagedFilter(
        @Nullable StagedAction action, @Nullable String finding, int offset, int size) {
    public static final int LARGEST_WINDOW = 500;

    public StagedFilter {
        offset = Math.max(0, offset);
        size = Math.clamp(size, 1, LARGEST_WINDOW);
    }
}
