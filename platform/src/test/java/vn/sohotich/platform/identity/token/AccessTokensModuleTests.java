package vn.sohotich.platform.identity.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Browser;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

@PlatformTest
class AccessTokensModuleTests {
    @Autowired
    Accounts accounts;

    @Autowired
    AccessTokens tokens;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private Actor clerk;

    @BeforeEach
    void openAccount() {
        clerk = accounts.actor(TestAccounts.open(accounts, Set.of(Role.JUSTICE_CLERK), "99001"))
                .orElseThrow();
    }

    @Test
    void letsAProgramInWithItsScopesOnly() {
        TokenOutcome.Issued issued = issue(Set.of(Action.IMPORT));

        HttpResponse<String> me = call("/api/v1/me", issued.secret());

        assertThat(me.statusCode()).isEqualTo(200);
        assertThat(me.body())
                .contains("\"account\":\"" + clerk.account() + "\"")
                .contains("\"scopes\":[\"IMPORT\"]");
        assertThat(me.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(call("/api/v1/accounts", issued.secret()).statusCode()).isEqualTo(403);
    }

    @Test
    void keepsOnlyTheHashOfTheSecret() {
        TokenOutcome.Issued issued = issue(Set.of(Action.IMPORT));

        byte[] kept = jdbc.sql("SELECT hash FROM identity.access_token WHERE id = ?")
                .param(issued.token().id())
                .query(byte[].class)
                .single();

        assertThat(kept).hasSize(32);
        assertThat(issued.secret()).startsWith("sht_").hasSizeGreaterThan(40);
    }

    @Test
    void issuesNothingBeyondTheAccount() {
        assertRefused(tokens.issue(clerk, "Thử", Set.of(Action.APPROVE), 30), "token.scopes");
        assertRefused(tokens.issue(clerk, "Thử", Set.of(), 30), "token.scopes");
        assertRefused(tokens.issue(clerk, "Thử", Set.of(Action.IMPORT), 367), "token.days");
        assertRefused(tokens.issue(clerk, "  ", Set.of(Action.IMPORT), 30), "token.name");
    }

    @Test
    void letsNoTokenIssueAnother() {
        Actor program = tokens.actorOf(issue(Set.of(Action.IMPORT)).secret()).orElseThrow();

        assertRefused(tokens.issue(program, "Thử", Set.of(Action.IMPORT), 30), "token.by-token");
    }

    @Test
    void shutsTheDoorWhenRevokedExpiredOrBlocked() {
        TokenOutcome.Issued revoked = issue(Set.of(Action.IMPORT));
        TokenOutcome.Issued expired = issue(Set.of(Action.IMPORT));
        tokens.revoke(clerk, revoked.token().id());
        jdbc.sql("UPDATE identity.access_token SET expires_at = created_at WHERE id = ?")
                .param(expired.token().id())
                .update();

        assertThat(tokens.actorOf(revoked.secret())).isEmpty();
        assertThat(tokens.actorOf(expired.secret())).isEmpty();
        assertThat(call("/api/v1/me", revoked.secret()).statusCode()).isEqualTo(401);
    }

    @Test
    void letsNobodyRevokeTheTokensOfOthers() {
        TokenOutcome.Issued issued = issue(Set.of(Action.IMPORT));
        Actor other = accounts.actor(TestAccounts.open(accounts, Set.of(Role.APPROVER), "99001"))
                .orElseThrow();

        assertThat(tokens.revoke(other, issued.token().id())).isFalse();
        assertThat(tokens.actorOf(issued.secret())).isPresent();
    }

    @Test
    void answersWithProblemsInTheLanguageAskedFor() {
        HttpResponse<String> vietnamese = new Browser(port).get("/api/v1/me");
        HttpResponse<String> english = new Browser(port)
                .get("/api/v1/me", "Authorization", "Bearer wrong", "Accept-Language", "en-GB,en;q=0.9");

        assertThat(vietnamese.statusCode()).isEqualTo(401);
        assertThat(vietnamese.headers().firstValue("Content-Type").orElseThrow())
                .contains("application/problem+json");
        assertThat(vietnamese.body()).contains("\"title\":\"Chưa đăng nhập\"").contains("\"code\":\"sign-in.needed\"");
        assertThat(english.body()).contains("\"title\":\"Not signed in\"").contains("\"code\":\"token.unusable\"");
        assertThat(english.headers().firstValue("WWW-Authenticate").orElseThrow())
                .contains("invalid_token");
    }

    @Test
    void turnsRefusalsIntoProblemsWithTheirStatus() {
        String username = TestAccounts.open(accounts, Set.of(Role.SYSTEM_ADMINISTRATOR));
        Browser browser = Browser.signedIn(port, username, TestAccounts.PASSWORD);
        String taken = "{\"username\":\"" + clerk.account()
                + "\",\"displayName\":\"Trần Thử\",\"roles\":[\"APPROVER\"],\"units\":[\"1\"]}";

        assertThat(browser.json("POST", "/api/v1/accounts", taken).statusCode()).isEqualTo(409);
        assertThat(browser.json("POST", "/api/v1/accounts", "{}").statusCode()).isEqualTo(422);
        assertThat(browser.json("POST", "/api/v1/accounts/khong.co/block", "").statusCode())
                .isEqualTo(404);
        assertThat(browser.json("POST", "/api/v1/accounts", "{").statusCode()).isEqualTo(400);
        assertThat(browser.json("POST", "/api/v1/accounts", "{}", "X-Nothing", "0")
                        .statusCode())
                .isEqualTo(403);
    }

    private TokenOutcome.Issued issue(Set<Action> scopes) {
        return (TokenOutcome.Issued) tokens.issue(clerk, "Phần mềm thử", scopes, 30);
    }

    private HttpResponse<String> call(String path, String secret) {
        return new Browser(port).json("GET", path, "", "Authorization", "Bearer " + secret);
    }

    private static void assertRefused(TokenOutcome outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        TokenOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
