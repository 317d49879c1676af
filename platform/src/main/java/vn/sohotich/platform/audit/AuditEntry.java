package vn.sohotich.platform.audit;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of the audit trail, written once and for ever. */
public record AuditEntry(
        long id,
        Instant at,
        String actor,
        String action,
        String subjectKind,
        String subjectId,
        @Nullable String unitCode,
        Map<String, String> detail) {}
