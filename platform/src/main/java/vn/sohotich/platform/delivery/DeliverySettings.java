package vn.sohotich.platform.delivery;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.sohotich.platform.delivery.sampling.InspectionLevel;

/**
 * What a province may decide about acceptance; each delivery may agree on something else. No letter prescribes a level or
 * a limit (INFERRED defaults: level II, 1 wrong record in 100).
 *
 * @param reducedAllowed whether good contractors may come under reduced inspection
 * @param hinder whether a record of a delivery waits with its approval for the acceptance of its lot
 * @param takenFor how long a drawn record stays with the officer who opened it
 */
@ConfigurationProperties("sohotich.delivery")
public record DeliverySettings(
        @DefaultValue("II") InspectionLevel level,
        @DefaultValue("1.0") String limit,
        @DefaultValue("RECORDS") Terms.Counted counted,
        @DefaultValue("DELIVERY") Terms.Parts parts,
        @DefaultValue("false") boolean reducedAllowed,
        @DefaultValue("true") boolean hinder,
        @DefaultValue("20m") Duration takenFor) {

    /** The terms that a new delivery begins with. */
    public Terms terms() {
        return new Terms(level, limit, counted, parts);
    }
}
