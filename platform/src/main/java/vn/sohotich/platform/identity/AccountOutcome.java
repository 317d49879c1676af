package vn.sohotich.platform.identity;

import vn.sohotich.platform.shared.Refusal;

/** What came of managing an account. */
public sealed interface AccountOutcome {
    /** The account stands as asked. */
    record Settled(String username) implements AccountOutcome {}

    /** The account stands as asked, with a password that is shown once and must be changed at the first sign-in. */
    record Opened(String username, String oneTimePassword) implements AccountOutcome {}

    /** Nothing changed. */
    record Refused(Refusal refusal) implements AccountOutcome {}

    static AccountOutcome refused(String code, Object... args) {
        return new Refused(Refusal.of(code, args));
    }
}
