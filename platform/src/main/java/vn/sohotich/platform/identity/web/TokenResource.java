package vn.sohotich.platform.identity.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.CurrentActor;
import vn.sohotich.platform.identity.token.AccessToken;
import vn.sohotich.platform.identity.token.AccessTokens;
import vn.sohotich.platform.identity.token.TokenOutcome;
import vn.sohotich.platform.shared.Refusal;

/** The own access tokens, and whom a request stands for, for programs. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "tokens")
class TokenResource {
    /** What is asked for. */
    record TokenWish(String name, Set<Action> scopes, int days) {}

    private final AccessTokens tokens;
    private final CurrentActor actor;

    TokenResource(AccessTokens tokens, CurrentActor actor) {
        this.tokens = tokens;
        this.actor = actor;
    }

    @GetMapping("/me")
    @Operation(summary = "Whom this request stands for, with which scopes")
    Actor me() {
        return actor.get();
    }

    @GetMapping("/tokens")
    List<AccessToken> list() {
        return tokens.of(actor.get().account());
    }

    @PostMapping("/tokens")
    @Operation(summary = "Issue a token; needs a browser session, and the secret is answered this once")
    Object issue(@RequestBody TokenWish wish) {
        return switch (tokens.issue(actor.get(), wish.name(), wish.scopes(), wish.days())) {
            case TokenOutcome.Issued issued -> issued;
            case TokenOutcome.Refused refused -> refused.refusal();
        };
    }

    @DeleteMapping("/tokens/{id}")
    Object revoke(@PathVariable UUID id) {
        return tokens.revoke(actor.get(), id) ? ResponseEntity.noContent().build() : Refusal.of("token.not-found");
    }
}
