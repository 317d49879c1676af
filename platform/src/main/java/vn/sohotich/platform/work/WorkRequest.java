package vn.sohotich.platform.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A wish for long-running work. The title is the message {@code work.<kind>} with {@code titleArgs}; parameters and
 * title arguments hold codes, ids and file names, never names of people.
 */
public record WorkRequest(
        String kind, String actor, @Nullable String unitCode, Map<String, String> parameters, List<String> titleArgs) {
    public WorkRequest {
        parameters = Map.copyOf(parameters);
        titleArgs = List.copyOf(titleArgs);
    }
}
