package vn.sohotich.platform.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Browser;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

@PlatformTest
class DeskModuleTests {
    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @ParameterizedTest
    @EnumSource(Role.class)
    void showsEveryRoleItsWork(Role role) {
        HttpResponse<String> desk = signedIn(role, "99001").get("/");

        assertThat(desk.statusCode()).isEqualTo(200);
        assertThat(desk.body()).contains("Việc của tôi").doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "JUSTICE_CLERK, /books /records /imports /lookups /transfers, /approvals /accounts /audit",
        "APPROVER, /books /deliveries /approvals /lookups /transfers, /imports /accounts /audit",
        "DIGITISATION_MEMBER, /books /records /scans, /imports /approvals /lookups /transfers",
        "POLICE_OFFICER, /books /lookups, /imports /approvals /transfers",
        "AUDITOR, /books /audit, /imports /approvals /accounts",
        "SYSTEM_ADMINISTRATOR, /accounts, /books /records /imports /approvals /audit",
    })
    void opensOnlyThePlacesOfTheRole(Role role, String open, String shut) {
        String desk = signedIn(role, "99001").get("/").body();

        for (String place : open.split(" ")) {
            assertThat(desk).contains("class=\"place\" href=\"" + place + "\"");
        }
        for (String place : shut.split(" ")) {
            assertThat(desk).doesNotContain("class=\"place\" href=\"" + place + "\"");
        }
    }

    @Test
    void showsTheAuditorTheEntriesOfTheirOwnUnitsOnly() {
        String here = Codes.fresh("x");
        String inside = TestAccounts.open(accounts, Set.of(Role.APPROVER), here);
        String outside = TestAccounts.open(accounts, Set.of(Role.APPROVER), Codes.fresh("x"));
        Browser auditor = signedIn(Role.AUDITOR, here);

        assertThat(auditor.get("/audit").body()).contains(inside).doesNotContain(outside);
        assertThat(auditor.get("/audit?subject=" + outside + "&kind=account").body())
                .contains("Không có mục nhật ký nào khớp");
        assertThat(auditor.get("/audit?action=account-opened&from=2026-01-01&to=2099-01-01")
                        .body())
                .contains(inside);
        assertThat(auditor.get("/audit?from=2099-01-01").body()).doesNotContain(inside);
    }

    @Test
    void refusesTheAuditLogToEverybodyElse() {
        assertThat(signedIn(Role.APPROVER, "99001").get("/audit").statusCode()).isEqualTo(403);
    }

    @Test
    void tellsAdministratorsWhoStandsBeforeALockedDoor() {
        String unit = Codes.fresh("x");
        String clerk = TestAccounts.open(accounts, Set.of(Role.JUSTICE_CLERK), unit);
        for (int failure = 0; failure < 5; failure++) {
            new Browser(port).signIn(clerk, "sai mật khẩu rồi");
        }

        assertThat(signedIn(Role.UNIT_ADMINISTRATOR, unit).get("/").body())
                .contains("Tài khoản đang bị khóa")
                .contains("href=\"/accounts\"");
    }

    @Test
    void describesTheInterfaceForPrograms() {
        Browser browser = signedIn(Role.JUSTICE_CLERK, "99001");

        String description = browser.json("GET", "/v3/api-docs/v1", "", "Accept", "application/json")
                .body();

        assertThat(description).contains("/api/v1/tokens").contains("\"bearer\"");
        assertThat(Browser.next(browser.get("/api/docs"))).endsWith("swagger-ui/index.html");
        assertThat(Browser.next(new Browser(port).get("/api/docs"))).isEqualTo("/sign-in");
    }

    @Test
    void answersProgramsWithProblemsWhereNothingIs() {
        HttpResponse<String> answer =
                signedIn(Role.JUSTICE_CLERK, "99001").json("GET", "/api/v1/nothing", "", "Accept", "*/*");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("\"code\":\"http.404\"");
    }

    @Test
    void readsAFormOfAccountsWithUnits() {
        Browser browser = signedIn(Role.SYSTEM_ADMINISTRATOR);
        String username = Codes.fresh("moi");
        browser.get("/accounts/new");

        HttpResponse<String> opened = browser.post(
                "/accounts",
                Map.of("username", username, "displayName", "Lê Thị Mới", "roles", "APPROVER", "units", "99001"));

        assertThat(Browser.next(opened)).isEqualTo("/accounts/" + username);
        assertThat(browser.get("/accounts/" + username).body()).contains("id=\"one-time\"");
        assertThat(browser.get("/accounts/" + username).body()).doesNotContain("id=\"one-time\"");
        assertThat(browser.get("/accounts?q=" + username).body()).contains("Lê Thị Mới");
        assertThat(browser.get("/accounts/units?like=hue", "HX-Request", "true").body())
                .contains("Huế");
    }

    private Browser signedIn(Role role, String... units) {
        return Browser.signedIn(port, TestAccounts.open(accounts, Set.of(role), units), TestAccounts.PASSWORD);
    }
}
