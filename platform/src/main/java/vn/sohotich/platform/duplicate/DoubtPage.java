package vn.sohotich.platform.duplicate;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.RecordRow;

/** A page of the list of doubts: what stops the work first, and how many there are in each state under the filters. */
public record DoubtPage(List<Line> lines, @Nullable UUID next, Map<DoubtState, Long> counts) {
    public DoubtPage {
        lines = List.copyOf(lines);
        counts = Map.copyOf(counts);
    }

    /** One doubt with the two records as far as the reader may see them. */
    public record Line(
            Doubt doubt,
            @Nullable RecordRow first,
            @Nullable RecordRow second) {}
}
