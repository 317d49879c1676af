package vn.sohotich.platform.identity;

import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Reads roles and units anew for every request, so that a grant or a block takes effect at once. */
@Component("currentActor")
class SessionActor implements CurrentActor {
    private static final String KNOWN = SessionActor.class.getName();

    private final AccountRows rows;

    SessionActor(AccountRows rows) {
        this.rows = rows;
    }

    @Override
    public Actor get() {
        return find().orElseThrow(() -> new IllegalStateException("nobody is signed in"));
    }

    @Override
    public Optional<Actor> find() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null
                || authentication instanceof AnonymousAuthenticationToken
                || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        return authentication.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : ofAccount(authentication.getName());
    }

    private Optional<Actor> ofAccount(String username) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(KNOWN, RequestAttributes.SCOPE_REQUEST) instanceof Actor actor
                && actor.account().equals(username)) {
            return Optional.of(actor);
        }
        Optional<Actor> actor = rows.find(username).filter(Account::active).map(Account::actor);
        if (request != null && actor.isPresent()) {
            request.setAttribute(KNOWN, actor.get(), RequestAttributes.SCOPE_REQUEST);
        }
        return actor;
    }
}
