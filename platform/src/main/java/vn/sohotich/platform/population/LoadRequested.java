package vn.sohotich.platform.population;

import java.util.UUID;
import vn.sohotich.platform.shared.Refusal;

/** What asking for a load ends in. */
public sealed interface LoadRequested {
    /** The load runs as this work. */
    record Waiting(UUID workId) implements LoadRequested {}

    /** The actor may not load the register. */
    record Refused(Refusal refusal) implements LoadRequested {}
}
