package vn.sohotich.platform.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sohotich.platform.identity.Account;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.SignInSettings;

/**
 * Ends a session whose account was blocked or got another password, or that has lived its day; and leads a one-time
 * password to the page that replaces it before anything else.
 */
class SessionStanding extends OncePerRequestFilter {
    private static final Set<String> WITH_ONE_TIME_PASSWORD = Set.of("/password", "/sign-out", "/error");

    private final Accounts accounts;
    private final SignInSettings settings;
    private final Clock clock;

    SessionStanding(Accounts accounts, SignInSettings settings, Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Visitors.isStatic(request.getServletPath());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof SessionKey key)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Account> account =
                accounts.find(key.username()).filter(Account::active).filter(found -> isCurrent(key, found));
        if (account.isEmpty()) {
            end(request);
        } else if (account.get().mustChangePassword() && !WITH_ONE_TIME_PASSWORD.contains(request.getServletPath())) {
            response.sendRedirect(request.getContextPath() + "/password");
            return;
        }
        chain.doFilter(request, response);
    }

    private boolean isCurrent(SessionKey key, Account account) {
        return !key.since().isBefore(account.credentialsSince())
                && clock.instant().isBefore(key.since().plus(settings.life()));
    }

    private static void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }
}
