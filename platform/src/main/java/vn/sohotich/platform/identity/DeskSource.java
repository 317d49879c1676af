package vn.sohotich.platform.identity;

import java.util.List;

/** A module that contributes lines of today's work to the first screen; implemented as a bean by any floor above. */
public interface DeskSource {
    /** What waits for this actor in this module; quick to answer, and empty when the actor may not act here. */
    List<DeskItem> items(Actor actor);
}
