package vn.sohotich.platform.delivery.web;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.delivery.NewDelivery;
import vn.sohotich.platform.delivery.Terms;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;

/** What the form of a new delivery holds, as it was typed. */
record DeliveryForm(
        @Nullable String contractor,
        @Nullable String contract,
        @Nullable String title,
        @Nullable String unit,
        @Nullable LocalDate on,
        @Nullable UUID earlier,
        @Nullable String level,
        @Nullable String limit,
        Terms.@Nullable Counted counted,
        Terms.@Nullable Parts parts) {

    /** The declaration that was meant; what was left out is what the province agreed on. */
    NewDelivery declared(Terms usual, LocalDate today) {
        return new NewDelivery(
                text(contractor),
                text(contract),
                text(title),
                text(unit),
                on == null ? today : on,
                earlier,
                new Terms(
                        InspectionLevel.of(text(level).toUpperCase(Locale.ROOT)).orElse(usual.level()),
                        text(limit).isEmpty() ? usual.limit() : text(limit),
                        counted == null ? usual.counted() : counted,
                        parts == null ? usual.parts() : parts));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
