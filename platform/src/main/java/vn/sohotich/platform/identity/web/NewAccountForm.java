package vn.sohotich.platform.identity.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;

/** What the account form and REST send. */
record NewAccountForm(
        @Nullable String username,
        @Nullable String displayName,
        @Nullable Set<Role> roles,
        @Nullable Set<String> units) {
    NewAccount wanted() {
        return wanted(username == null ? "" : username);
    }

    NewAccount wanted(String ofUsername) {
        Set<String> codes = units == null
                ? Set.of()
                : units.stream()
                        .map(String::strip)
                        .filter(code -> !code.isEmpty())
                        .collect(Collectors.toSet());
        return new NewAccount(
                ofUsername, displayName == null ? "" : displayName, roles == null ? Set.of() : roles, codes);
    }
}
