package vn.sohotich.platform.registry;

import java.util.UUID;
import vn.sohotich.platform.shared.Refusal;

/** What came of asking for a transfer. */
public sealed interface TransferRequest {
    /** The transfer runs as long work. */
    record Accepted(UUID transferId, UUID workId, int records) implements TransferRequest {}

    /** Nothing was started. */
    record Declined(Refusal refusal) implements TransferRequest {}
}
