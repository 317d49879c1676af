package vn.sohotich.platform.identity;

import java.util.Optional;

/** Who is acting in the request at hand. */
public interface CurrentActor {
    /** The signed-in actor; a fault when nobody is signed in, since such requests never reach a screen. */
    Actor get();

    /** The signed-in actor, or nothing for a visitor. */
    Optional<Actor> find();
}
