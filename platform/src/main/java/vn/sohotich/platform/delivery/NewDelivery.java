package vn.sohotich.platform.delivery;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A delivery as somebody declares it. */
public record NewDelivery(
        String contractor,
        String contract,
        String title,
        String unitCode,
        LocalDate deliveredOn,
        @Nullable UUID earlierId,
        Terms terms) {}
