package vn.sohotich.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohotich.platform.testing.Browser;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** Signing in, staying in and being put out, as a browser meets it. */
@PlatformTest
class SessionModuleTests {
    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void leadsAVisitorToTheSignInPage() {
        HttpResponse<String> answer = new Browser(port).get("/accounts");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Browser.next(answer)).isEqualTo("/sign-in");
    }

    @Test
    void goesOnWhereTheVisitorWanted() {
        String username = clerk();
        Browser browser = new Browser(port);
        browser.get("/help/keys");

        assertThat(Browser.next(browser.signIn(username, TestAccounts.PASSWORD)))
                .isEqualTo("/help/keys");
    }

    @Test
    void changesTheSessionAtSignIn() {
        String username = clerk();
        Browser browser = new Browser(port);
        browser.get("/sign-in");
        String before = browser.session();
        browser.signIn(username, TestAccounts.PASSWORD);

        assertThat(before).isNotEmpty();
        assertThat(browser.session()).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void refusesAForgedForm() {
        Browser browser = Browser.signedIn(port, clerk(), TestAccounts.PASSWORD);

        HttpResponse<String> forged =
                browser.postWithoutForgeryToken("/tokens", Map.of("name", "x", "scopes", "IMPORT"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(browser.get("/tokens").body()).doesNotContain("<table");
    }

    @Test
    void hardensEveryAnswer() {
        for (String path : new String[] {"/sign-in", "/assets/sohotich.css", "/api/v1/me", "/nowhere"}) {
            HttpResponse<String> answer = new Browser(port).get(path);

            assertThat(header(answer, "Content-Security-Policy"))
                    .contains("script-src 'self'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        }
    }

    @Test
    void keepsTheSessionCookieFromScripts() {
        HttpResponse<String> answer = new Browser(port).get("/sign-in");

        assertThat(header(answer, "Set-Cookie")).contains("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void leadsAOneTimePasswordToItsChangeAndNowhereElse() {
        Actor system = accounts.actor(TestAccounts.open(accounts, Set.of(Role.SYSTEM_ADMINISTRATOR)))
                .orElseThrow();
        String username = clerk();
        String once = ((AccountOutcome.Opened) accounts.resetPassword(system, username)).oneTimePassword();
        Browser browser = Browser.signedIn(port, username, once);

        assertThat(Browser.next(browser.get("/tokens"))).isEqualTo("/password");
        browser.get("/password");
        HttpResponse<String> changed = browser.post(
                "/password",
                Map.of("current", once, "password", "trời xanh mây trắng", "again", "trời xanh mây trắng"));

        assertThat(Browser.next(changed)).isEqualTo("/");
        assertThat(browser.get("/tokens").statusCode()).isEqualTo(200);
        assertThat(Browser.next(new Browser(port).signIn(username, once))).isEqualTo("/sign-in?turned");
    }

    @Test
    void endsOtherSessionsWhenThePasswordChanges() {
        String username = clerk();
        Browser here = Browser.signedIn(port, username, TestAccounts.PASSWORD);
        Browser there = Browser.signedIn(port, username, TestAccounts.PASSWORD);

        here.get("/password");
        here.post(
                "/password",
                Map.of(
                        "current",
                        TestAccounts.PASSWORD,
                        "password",
                        "trời xanh mây trắng",
                        "again",
                        "trời xanh mây trắng"));

        assertThat(here.get("/").statusCode()).isEqualTo(200);
        assertThat(Browser.next(there.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void putsABlockedAccountOutAtOnce() {
        Actor system = accounts.actor(TestAccounts.open(accounts, Set.of(Role.SYSTEM_ADMINISTRATOR)))
                .orElseThrow();
        String username = clerk();
        Browser browser = Browser.signedIn(port, username, TestAccounts.PASSWORD);

        accounts.block(system, username);

        assertThat(Browser.next(browser.get("/"))).isEqualTo("/sign-in");
    }

    @Test
    void showsPagesOfRefusalInHouseStyle() {
        Browser browser = Browser.signedIn(port, clerk(), TestAccounts.PASSWORD);

        HttpResponse<String> forbidden = browser.get("/accounts");
        HttpResponse<String> missing = browser.get("/nowhere");

        assertThat(forbidden.statusCode()).isEqualTo(403);
        assertThat(forbidden.body()).contains("Bạn chưa có quyền làm việc này");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("Không có trang này").contains("class=\"rail\"");
        assertThat(new Browser(port).get("/first-administrator").statusCode()).isEqualTo(302);
    }

    @Test
    void speaksEnglishWhenAsked() {
        Browser browser = new Browser(port);

        assertThat(Browser.next(browser.get("/language/en", "Referer", "http://elsewhere/sign-in?a=b")))
                .isEqualTo("/sign-in?a=b");
        assertThat(browser.get("/sign-in").body()).contains("<h1>Sign in</h1>");
    }

    private String clerk() {
        return TestAccounts.open(accounts, Set.of(Role.JUSTICE_CLERK), "99001");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
