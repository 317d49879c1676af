package vn.sohotich.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** Who may manage which account: own units, own rank, never one's own. */
@PlatformTest
class AccountsModuleTests {
    @Autowired
    Accounts accounts;

    @Autowired
    AuditTrail trail;

    @Autowired
    Territory territory;

    private final String province = Codes.fresh("t");
    private final String commune = Codes.fresh("x");
    private final String other = Codes.fresh("x");
    private Actor unitAdministrator;
    private Actor system;

    @BeforeEach
    void loadUnits() {
        LocalDate since = LocalDate.of(2020, 1, 1);
        territory.load(List.of(
                new Unit(province, Codes.place("Tỉnh"), UnitLevel.PROVINCE, null, since, null),
                new Unit(commune, Codes.place("Xã"), UnitLevel.COMMUNE, province, since, null),
                new Unit(other, Codes.place("Xã"), UnitLevel.COMMUNE, province, since, null)));
        unitAdministrator = actor(Set.of(Role.UNIT_ADMINISTRATOR), commune);
        system = actor(Set.of(Role.SYSTEM_ADMINISTRATOR));
    }

    @Test
    void opensAnAccountWithAOneTimePassword() {
        AccountOutcome outcome = accounts.open(unitAdministrator, wanted(Set.of(Role.APPROVER), commune));

        assertThat(outcome).isInstanceOf(AccountOutcome.Opened.class);
        String username = ((AccountOutcome.Opened) outcome).username();
        assertThat(accounts.find(username).orElseThrow().mustChangePassword()).isTrue();
        AuditEntry entry = trail.of("account", username).getFirst();
        assertThat(entry.actor()).isEqualTo(unitAdministrator.account());
        assertThat(entry.detail()).containsEntry("roles", "APPROVER").containsEntry("units", commune);
        assertThat(entry.detail().toString()).doesNotContain("Trần");
    }

    @Test
    void keepsAUnitAdministratorInsideTheOwnUnits() {
        assertRefused(accounts.open(unitAdministrator, wanted(Set.of(Role.APPROVER), other)), "access.unit");
        assertRefused(accounts.open(unitAdministrator, wanted(Set.of(Role.APPROVER), province)), "access.unit");
        assertRefused(accounts.open(unitAdministrator, wanted(Set.of(Role.APPROVER), commune, other)), "access.unit");
    }

    @Test
    void grantsNothingAboveTheOwnRank() {
        for (Role role : List.of(Role.PROVINCIAL_OFFICER, Role.AUDITOR)) {
            assertRefused(accounts.open(unitAdministrator, wanted(Set.of(role), commune)), "access.rank");
        }
        assertRefused(accounts.open(unitAdministrator, wanted(Set.of(Role.SYSTEM_ADMINISTRATOR))), "access.rank");
        assertThat(accounts.open(unitAdministrator, wanted(Set.of(Role.UNIT_ADMINISTRATOR), commune)))
                .isInstanceOf(AccountOutcome.Opened.class);
    }

    @Test
    void touchesNoAccountOutsideTheOwnUnitsOrAboveTheOwnRank() {
        String elsewhere = TestAccounts.open(accounts, Set.of(Role.APPROVER), other);
        String above = TestAccounts.open(accounts, Set.of(Role.PROVINCIAL_OFFICER), commune);

        assertRefused(accounts.block(unitAdministrator, elsewhere), "access.unit");
        assertRefused(accounts.resetPassword(unitAdministrator, elsewhere), "access.unit");
        assertRefused(accounts.resetPassword(unitAdministrator, above), "access.rank");
        assertThat(accounts.visible(unitAdministrator, elsewhere)).isEmpty();
        assertThat(accounts.block(system, elsewhere)).isInstanceOf(AccountOutcome.Settled.class);
    }

    @Test
    void letsNobodyChangeTheirOwnAccount() {
        NewAccount more = new NewAccount(
                unitAdministrator.account(),
                "Trần Thử",
                Set.of(Role.UNIT_ADMINISTRATOR, Role.APPROVER),
                Set.of(commune));

        assertRefused(accounts.change(unitAdministrator, more), "account.own");
        assertRefused(accounts.block(unitAdministrator, unitAdministrator.account()), "account.own");
    }

    @Test
    void keepsAdministrationAndAuditApartFromTheWork() {
        assertRefused(
                accounts.open(system, wanted(Set.of(Role.SYSTEM_ADMINISTRATOR, Role.APPROVER), commune)),
                "account.roles-apart");
        assertRefused(
                accounts.open(system, wanted(Set.of(Role.AUDITOR, Role.JUSTICE_CLERK), commune)),
                "account.roles-apart");
    }

    @Test
    void letsNobodyWithoutTheTaskManageAccounts() {
        for (Role role : Role.values()) {
            if (!PermissionTable.allows(role, Action.MANAGE_ACCOUNTS)) {
                Actor actor = actor(Set.of(role), commune);
                assertRefused(accounts.open(actor, wanted(Set.of(Role.APPROVER), commune)), "access.action");
            }
        }
    }

    @Test
    void listsOnlyTheAccountsOfTheOwnUnits() {
        String inside = TestAccounts.open(accounts, Set.of(Role.APPROVER), commune);
        String outside = TestAccounts.open(accounts, Set.of(Role.APPROVER), other);
        String both = TestAccounts.open(accounts, Set.of(Role.APPROVER), commune, other);

        assertThat(accounts.list(unitAdministrator, "", 0, 500).items())
                .extracting(Account::username)
                .contains(inside)
                .doesNotContain(outside, both);
        assertThat(accounts.list(system, inside, 0, 10).items())
                .extracting(Account::username)
                .containsExactly(inside);
    }

    @Test
    void refusesATakenOrUnreadableUsername() {
        String taken = TestAccounts.open(accounts, Set.of(Role.APPROVER), commune);

        assertRefused(
                accounts.open(system, new NewAccount(taken, "Trần Thử", Set.of(Role.APPROVER), Set.of(commune))),
                "account.taken");
        assertRefused(
                accounts.open(system, new NewAccount("lần đầu", "Trần Thử", Set.of(Role.APPROVER), Set.of(commune))),
                "account.username");
    }

    private Actor actor(Set<Role> roles, String... units) {
        return accounts.actor(TestAccounts.open(accounts, roles, units)).orElseThrow();
    }

    private static NewAccount wanted(Set<Role> roles, String... units) {
        return new NewAccount(Codes.fresh("moi"), "Trần Thị Mới", roles, Set.of(units));
    }

    private static void assertRefused(AccountOutcome outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        AccountOutcome.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
