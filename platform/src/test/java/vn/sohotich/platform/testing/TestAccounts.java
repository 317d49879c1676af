package vn.sohotich.platform.testing;

import java.util.Set;
import vn.sohotich.platform.identity.AccountOutcome;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.NewAccount;
import vn.sohotich.platform.identity.Role;

/** Accounts for tests: fresh usernames, one known password, no forced change. */
public final class TestAccounts {
    public static final String PASSWORD = "con cò bay lả";

    private TestAccounts() {}

    /** Opens an account and answers its username. */
    public static String open(Accounts accounts, Set<Role> roles, String... units) {
        NewAccount wanted = new NewAccount(Codes.fresh("nguoi"), "Nguyễn Thị Thử", roles, Set.of(units));
        AccountOutcome outcome = accounts.enroll("system", wanted, PASSWORD);
        if (outcome instanceof AccountOutcome.Refused refused) {
            throw new AssertionError(refused.refusal().code());
        }
        return wanted.username();
    }
}
