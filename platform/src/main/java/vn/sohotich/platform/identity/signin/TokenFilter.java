package vn.sohotich.platform.identity.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.preauth.PreAuthenticatedAuthenticationToken;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.token.AccessTokens;

/** Lets in whoever carries {@code Authorization: Bearer} with a usable access token. */
class TokenFilter extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";

    private final AccessTokens tokens;
    private final Turned turned;

    TokenFilter(AccessTokens tokens, Turned turned) {
        this.tokens = tokens;
        this.turned = turned;
    }

    static @Nullable String tokenOf(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String secret = tokenOf(request);
        Optional<Actor> actor = secret == null ? Optional.empty() : tokens.actorOf(secret);
        if (actor.isEmpty()) {
            turned.commence(request, response, new BadCredentialsException("token"));
            return;
        }
        PreAuthenticatedAuthenticationToken authentication =
                new PreAuthenticatedAuthenticationToken(actor.get(), "", List.of());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }
}
