package vn.sohotich.platform.handover.office;

import java.util.Locale;
import vn.sohotich.platform.handover.SplitWords;

/** Why a row is kept apart instead of being given to an office; nothing is dropped. */
public enum Apart {
    OFFICE_MISSING,
    OFFICE_UNKNOWN,
    OFFICE_SEVERAL,
    OFFICE_UNDATED,
    OFFICE_ENDED,
    NO_VALUES,
    NO_LAYOUT,
    TOO_LONG,
    UNKNOWN_KIND;

    /** Name for folders and for the manifest. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The reason as people read it. */
    public String words() {
        return SplitWords.text("handover.apart." + slug());
    }
}
