package vn.sohotich.platform.delivery.sampling;

import java.util.Locale;

/** Whether a lot is inspected normally, more strictly or less (kiểm tra thường, ngặt, giảm). */
public enum Strictness {
    NORMAL,
    TIGHTENED,
    REDUCED;

    /** The message key of its word. */
    public String titleKey() {
        return "delivery.strictness." + name();
    }

    String table() {
        return name().toLowerCase(Locale.ROOT);
    }
}
