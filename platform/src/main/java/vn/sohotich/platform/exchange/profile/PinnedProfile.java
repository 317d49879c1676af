package vn.sohotich.platform.exchange.profile;

import java.util.Map;

/** The version by which an import is read, with the values that hold for its file only. */
public record PinnedProfile(SavedProfile saved, Map<String, String> constants) {
    public PinnedProfile {
        constants = Map.copyOf(constants);
    }

    /** The profile filled in for this file. */
    public ImportProfile profile() {
        return saved.profile().with(constants);
    }
}
