package vn.sohotich.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.shared.Refusal;

/**
 * Decides whether an actor may act, and inside which units, from {@link PermissionTable} and {@link Jurisdictions}.
 * Templates and method rules call it as the bean {@code access}.
 */
@Component("access")
public class Access {
    private final Jurisdictions jurisdictions;
    private final CurrentActor current;

    Access(Jurisdictions jurisdictions, CurrentActor current) {
        this.jurisdictions = jurisdictions;
        this.current = current;
    }

    /** Whether the actor may do this anywhere at all. */
    public boolean may(Actor actor, Action action) {
        return switch (actor.reach(action)) {
            case NONE -> false;
            case OWN_UNITS -> !actor.units().isEmpty();
            case EVERYWHERE -> true;
        };
    }

    /** Whether the actor may do this in the given unit: one of theirs, or below one of theirs. */
    public boolean may(Actor actor, Action action, String unitCode) {
        return switch (actor.reach(action)) {
            case NONE -> false;
            case OWN_UNITS ->
                actor.units().contains(unitCode)
                        || jurisdictions.withDescendants(actor.units()).contains(unitCode);
            case EVERYWHERE -> true;
        };
    }

    /** For templates and method rules: whether the current actor may do the named action anywhere. */
    public boolean may(String action) {
        return current.find().map(actor -> may(actor, Action.valueOf(action))).orElse(false);
    }

    /** For templates and method rules: whether the current actor may do the named action in the unit. */
    public boolean may(String action, String unitCode) {
        return current.find()
                .map(actor -> may(actor, Action.valueOf(action), unitCode))
                .orElse(false);
    }

    /**
     * The codes of all units in which the actor may do this, descendants included; empty when none. An action that
     * reaches everywhere answers with the granted units only: ask {@link #may(Actor, Action, String)} there.
     */
    public Set<String> unitsFor(Actor actor, Action action) {
        return actor.reach(action) == Reach.NONE || actor.units().isEmpty()
                ? Set.of()
                : jurisdictions.withDescendants(actor.units());
    }

    /** Why the actor may not do this in the unit, if so. */
    public Optional<Refusal> refusal(Actor actor, Action action, String unitCode) {
        if (may(actor, action, unitCode)) {
            return Optional.empty();
        }
        return may(actor, action) ? Optional.of(new Refusal("access.unit", List.of(unitCode))) : refusal(actor, action);
    }

    /** Why the actor may not do this anywhere, if so. */
    public Optional<Refusal> refusal(Actor actor, Action action) {
        return may(actor, action)
                ? Optional.empty()
                : Optional.of(new Refusal("access.action", List.of(action.name())));
    }

    /** Lets the current actor pass or answers the request with 403. */
    public Actor demand(Action action) {
        Actor actor = current.get();
        if (!may(actor, action)) {
            throw new AccessDeniedException(action.name());
        }
        return actor;
    }

    /** Lets the current actor pass for this unit or answers the request with 403. */
    public Actor demand(Action action, String unitCode) {
        Actor actor = current.get();
        if (!may(actor, action, unitCode)) {
            throw new AccessDeniedException(action.name());
        }
        return actor;
    }
}
