package vn.sohotich.platform.identity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What an account is to be: its username (lower case), the name shown, its roles and its units. */
public record NewAccount(String username, String displayName, Set<Role> roles, Set<String> units) {
    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,39}");
    private static final int LONGEST_NAME = 80;

    public NewAccount {
        username = username.strip().toLowerCase(Locale.ROOT);
        displayName = displayName.strip();
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
    }

    boolean hasUsableUsername() {
        return USERNAME.matcher(username).matches();
    }

    boolean hasUsableName() {
        return !displayName.isEmpty() && displayName.length() <= LONGEST_NAME;
    }
}
