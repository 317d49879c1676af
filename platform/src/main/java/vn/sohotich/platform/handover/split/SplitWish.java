package vn.sohotich.platform.handover.split;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to split and into which folder. {@code asOf} is the day as of which offices are recognised, the record's own day
 * when it is null; {@code declared} is the sender's list of files.
 */
public record SplitWish(
        List<Path> inputs,
        Path out,
        Target target,
        @Nullable LocalDate asOf,
        @Nullable Path declared) {
    public SplitWish {
        inputs = List.copyOf(inputs);
    }
}
