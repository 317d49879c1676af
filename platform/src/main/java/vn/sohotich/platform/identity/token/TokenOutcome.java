package vn.sohotich.platform.identity.token;

import vn.sohotich.platform.shared.Refusal;

/** What came of asking for a token. */
public sealed interface TokenOutcome {
    /** The secret is shown this once. */
    record Issued(AccessToken token, String secret) implements TokenOutcome {}

    /** No token was made. */
    record Refused(Refusal refusal) implements TokenOutcome {}
}
