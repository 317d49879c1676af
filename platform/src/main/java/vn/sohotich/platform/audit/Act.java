package vn.sohotich.platform.audit;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something done to a subject, as the trail is told of it. {@code unitCode} is the administrative unit whose data was
 * touched; {@code detail} holds codes and counts, never names or numbers of people.
 */
public record Act(
        String action,
        String subjectKind,
        String subjectId,
        @Nullable String unitCode,
        Map<String, String> detail) {
    public Act {
        detail = Map.copyOf(detail);
    }

    public static Act of(String action, String subjectKind, String subjectId) {
        return new Act(action, subjectKind, subjectId, null, Map.of());
    }

    public Act in(@Nullable String unit) {
        return new Act(action, subjectKind, subjectId, unit, detail);
    }

    public Act with(Map<String, String> more) {
        return new Act(action, subjectKind, subjectId, unitCode, more);
    }
}
