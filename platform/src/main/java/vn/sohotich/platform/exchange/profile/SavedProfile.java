package vn.sohotich.platform.exchange.profile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One version of a profile as the province has it; earlier versions stay, because imports were read by them. */
public record SavedProfile(
        UUID id,
        String provinceCode,
        int version,
        ImportProfile profile,
        String savedBy,
        Instant savedAt,
        @Nullable Instant retiredAt) {

    public boolean isRetired() {
        return retiredAt != null;
    }
}
