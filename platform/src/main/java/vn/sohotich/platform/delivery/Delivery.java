package vn.sohotich.platform.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A batch of books that a contractor hands over under a contract (đợt giao nộp). {@code unitCode} is the unit that accepts
 * it; its books belong to that unit or lie below it. {@code earlierId} is the delivery whose rejected part comes again.
 */
public record Delivery(
        UUID id,
        UUID contractorId,
        String contractor,
        String contract,
        String title,
        String unitCode,
        LocalDate deliveredOn,
        @Nullable UUID earlierId,
        Terms terms,
        DeliveryState state,
        String createdBy,
        Instant createdAt) {

    public boolean isOpen() {
        return state == DeliveryState.OPEN;
    }
}
