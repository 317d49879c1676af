package vn.sohotich.platform.audit;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor asks the trail for; a null member does not narrow. {@code units} limits to entries of these units,
 * from {@code from} on and before {@code until}.
 */
public record AuditQuery(
        @Nullable String actor,
        @Nullable String action,
        @Nullable String subjectKind,
        @Nullable String subjectId,
        @Nullable Set<String> units,
        @Nullable Instant from,
        @Nullable Instant until,
        int offset,
        int size) {
    public static AuditQuery all(int offset, int size) {
        return new AuditQuery(null, null, null, null, null, null, null, offset, size);
    }

    public AuditQuery by(@Nullable String someone) {
        return new AuditQuery(someone, action, subjectKind, subjectId, units, from, until, offset, size);
    }

    public AuditQuery within(@Nullable Set<String> codes) {
        return new AuditQuery(actor, action, subjectKind, subjectId, codes, from, until, offset, size);
    }
}
