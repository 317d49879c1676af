package vn.sohotich.platform.record.definition.era;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Label;
import vn.sohotich.platform.record.definition.Layout;

/**
 * The books of one era (thời kỳ sổ) of a kind, by the year in which they were opened; both years belong to it, null has no
 * bound. {@code without} are the fields that their pages did not have: nobody is asked for them, and a value that came all
 * the same is kept.
 */
public record BookVersion(
        String id,
        Label label,
        @Nullable Integer from,
        @Nullable Integer until,
        boolean provisional,
        @Nullable String source,
        Set<String> without) {
    public BookVersion {
        without = Set.copyOf(without);
    }

    public boolean covers(int year) {
        return (from == null || year >= from) && (until == null || year <= until);
    }

    public boolean has(String field) {
        return !without.contains(field);
    }

    /** Id of the layout that is this one without the columns that the era did not have. */
    public String layoutId(Layout whole) {
        return without.isEmpty() ? whole.id() : whole.id() + "-" + id;
    }
}
