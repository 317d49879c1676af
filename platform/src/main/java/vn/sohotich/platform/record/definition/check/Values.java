package vn.sohotich.platform.record.definition.check;

import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;

/** The normalised values of one entry, by position of the field in its kind of book. */
public interface Values {
    /** Empty text when the value is missing. */
    String text(int field);

    /** Null when the value is missing or no date. */
    @Nullable
    PartialDate date(int field);
}
