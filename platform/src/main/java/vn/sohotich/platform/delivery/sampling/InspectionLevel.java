package vn.sohotich.platform.delivery.sampling;

import java.util.Arrays;
import java.util.Optional;

/** How much is inspected for the size of a lot (bậc kiểm tra): special levels S-1 to S-4, general levels I to III. */
public enum InspectionLevel {
    S1("S-1"),
    S2("S-2"),
    S3("S-3"),
    S4("S-4"),
    I("I"),
    II("II"),
    III("III");

    private final String sign;

    InspectionLevel(String sign) {
        this.sign = sign;
    }

    /** The level as the standard writes it, such as {@code S-1} or {@code II}. */
    public String sign() {
        return sign;
    }

    /** The level of this sign, if there is one. */
    public static Optional<InspectionLevel> of(String sign) {
        return Arrays.stream(values()).filter(level -> level.sign.equals(sign)).findFirst();
    }
}
