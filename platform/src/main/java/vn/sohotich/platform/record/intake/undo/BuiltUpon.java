package vn.sohotich.platform.record.intake.undo;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Says which records something was built upon, so that the import that brought them cannot be undone; implemented above. */
public interface BuiltUpon {
    /** What was built, as the message {@code undo.obstacle.<reason>} calls it. */
    String reason();

    /** Those of the records upon which something was built since then; asked for a few thousand at a time. */
    Set<UUID> among(Collection<UUID> recordIds, Instant since);
}
