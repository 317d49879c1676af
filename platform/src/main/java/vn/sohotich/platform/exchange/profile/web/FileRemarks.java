package vn.sohotich.platform.exchange.profile.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.profile.PinnedProfile;
import vn.sohotich.platform.exchange.profile.Profiles;
import vn.sohotich.platform.record.definition.Finding;

/** For the page of an import: what is to be said about its file, and the profile by which it was read. */
@Component("fileRemarks")
public class FileRemarks {
    private final Profiles profiles;

    FileRemarks(Profiles profiles) {
        this.profiles = profiles;
    }

    public List<Finding> of(UUID batchId) {
        return profiles.remarks(batchId);
    }

    public @Nullable PinnedProfile profile(UUID batchId) {
        return profiles.pinned(batchId).orElse(null);
    }
}
