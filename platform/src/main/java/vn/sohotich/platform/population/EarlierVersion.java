package vn.sohotich.platform.population;

import java.time.Instant;
import java.util.List;

/** A version of a person that a later load replaced, told as what that load changed. */
public record EarlierVersion(long validSince, long validUntil, Instant since, Instant until, List<Change> changes) {
    public EarlierVersion {
        changes = List.copyOf(changes);
    }

    /** One column of the extract before and after. */
    public record Change(String column, String before, String after) {}
}
