package vn.sohotich.platform.reconciliation.listing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.Outcome;

/**
 * Which outcomes somebody wants to see. The watch list (danh sách theo dõi riêng) is whoever is inconsistent or not found
 * in the register.
 */
public record OutcomeQuery(
        @Nullable Outcome outcome,
        boolean watch,
        @Nullable String unit,
        @Nullable String kind,
        @Nullable String role,
        int offset,
        int size) {
    private static final int LARGEST_WINDOW = 200;
    private static final List<String> WATCHED = List.of(Outcome.INCONSISTENT.name(), Outcome.NOT_FOUND.name());

    public OutcomeQuery {
        offset = Math.max(0, offset);
        size = Math.clamp(size, 1, LARGEST_WINDOW);
    }

    /** The outcomes asked for. */
    public List<String> outcomes() {
        if (outcome != null) {
            return List.of(outcome.name());
        }
        return watch
                ? WATCHED
                : Arrays.stream(Outcome.values()).map(Outcome::name).toList();
    }
}
