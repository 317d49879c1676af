package vn.sohotich.platform.record.definition.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.Finding;

/** What reading one cell gave; {@code understood} is false when the text was kept because it means nothing known. */
record Reading(String normal, @Nullable PartialDate date, boolean understood, List<Finding> findings) {
    static final Reading NOTHING = new Reading("", null, true, List.of());
}
