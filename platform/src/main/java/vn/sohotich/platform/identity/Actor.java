package vn.sohotich.platform.identity;

import java.util.EnumSet;
import java.util.Set;

/**
 * Whoever acts: an account with its roles and granted units, narrowed by the scopes of the access token it came with (a
 * browser session carries all of them).
 *
 * @param account the username; the only thing about the actor that audit entries and logs carry
 */
public record Actor(String account, String displayName, Set<Role> roles, Set<String> units, Set<Action> scopes) {
    public Actor {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        scopes = Set.copyOf(scopes);
    }

    /** An actor of a browser session, held back by no token. */
    public static Actor inSession(String account, String displayName, Set<Role> roles, Set<String> units) {
        return new Actor(account, displayName, roles, units, EnumSet.allOf(Action.class));
    }

    /** How far this actor's roles and token together carry the action. */
    public Reach reach(Action action) {
        if (!scopes.contains(action)) {
            return Reach.NONE;
        }
        return roles.stream()
                .map(role -> PermissionTable.reach(role, action))
                .max(Reach::compareTo)
                .orElse(Reach.NONE);
    }

    /** The rank of the highest role held; nobody grants above it. */
    public int rank() {
        return roles.stream().mapToInt(Role::rank).max().orElse(0);
    }

    boolean holds(Role role) {
        return roles.contains(role);
    }
}
