package vn.sohotich.platform.testing;

import java.util.Set;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;

/** Requests of invented people, signed in without a password: {@code get("/").with(SignedIn.as(clerk))}. */
public final class SignedIn {
    private SignedIn() {}

    /** Somebody new with one role in these units. */
    public static Actor somebody(Role role, String... units) {
        return Actor.inSession(Codes.fresh("user"), "Người Thử", Set.of(role), Set.of(units));
    }

    public static RequestPostProcessor as(Actor actor) {
        return SecurityMockMvcRequestPostProcessors.authentication(
                new TestingAuthenticationToken(actor, null, "ROLE_USER"));
    }
}
