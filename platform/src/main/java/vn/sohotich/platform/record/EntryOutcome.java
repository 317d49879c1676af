package vn.sohotich.platform.record;

import java.util.List;
import java.util.UUID;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.shared.Refusal;

/** What came of entering or correcting a record by keyboard. */
public sealed interface EntryOutcome {
    /** It is kept, with whatever findings stay open. */
    record Kept(UUID id, int version, List<Finding> findings) implements EntryOutcome {}

    /** The checks refuse these values; nothing was kept. */
    record NotKept(List<Finding> findings) implements EntryOutcome {}

    /** Somebody else changed the record meanwhile. */
    record Overtaken(int version) implements EntryOutcome {}

    /** It may not be done at all: unknown, not permitted, or already approved. */
    record Declined(Refusal refusal) implements EntryOutcome {}
}
