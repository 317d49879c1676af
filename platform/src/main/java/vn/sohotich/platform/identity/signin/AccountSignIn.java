package vn.sohotich.platform.identity.signin;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.SignIn;
import vn.sohotich.platform.identity.SignIn.Attempt;

/** Carries the sign-in form to {@link SignIn} and its answer back to Spring Security. */
@Component
class AccountSignIn implements AuthenticationProvider {
    private final SignIn signIn;
    private final Clock clock;

    AccountSignIn(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication form) {
        String username = form.getName().strip().toLowerCase(Locale.ROOT);
        String password = form.getCredentials() instanceof String text ? text : "";
        return switch (signIn.attempt(username, password)) {
            case Attempt.Welcome welcome -> welcomed(welcome);
            case Attempt.Turned turned -> throw new BadCredentialsException("turned");
            case Attempt.Locked locked ->
                throw new LockedException(locked.until().toString());
        };
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private Authentication welcomed(Attempt.Welcome welcome) {
        SessionKey key = new SessionKey(welcome.account().username(), clock.instant());
        return UsernamePasswordAuthenticationToken.authenticated(key, null, List.of());
    }
}
