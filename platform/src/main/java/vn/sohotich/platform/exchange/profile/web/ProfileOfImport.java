package vn.sohotich.platform.exchange.profile.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.profile.PinnedProfile;
import vn.sohotich.platform.exchange.profile.Profiles;

/** For the page of an import: the profile by which its file was read. */
@Component("profileOfImport")
public class ProfileOfImport {
    private final Profiles profiles;

    ProfileOfImport(Profiles profiles) {
        this.profiles = profiles;
    }

    public @Nullable PinnedProfile profile(UUID batchId) {
        return profiles.pinned(batchId).orElse(null);
    }
}
