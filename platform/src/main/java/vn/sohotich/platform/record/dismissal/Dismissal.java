package vn.sohotich.platform.record.dismissal;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A finding that a person dismissed as a false alarm, with the reason. It falls when the values change. */
public record Dismissal(UUID id, String code, @Nullable String field, String reason, String actor, Instant at) {}
