package vn.sohotich.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.SignIn.Attempt;
import vn.sohotich.platform.identity.password.Passwords;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

@PlatformTest
class SignInModuleTests {
    @Autowired
    Accounts accounts;

    @Autowired
    AccountRows rows;

    @Autowired
    AuditTrail trail;

    @Autowired
    Passwords passwords;

    @Autowired
    SignInSettings settings;

    @Autowired
    PlatformTransactionManager transactions;

    private final ShiftedClock clock = new ShiftedClock();
    private SignIn signIn;
    private String username;

    @BeforeEach
    void openAccount() {
        signIn = new SignIn(rows, passwords, trail, clock, settings);
        username = TestAccounts.open(accounts, Set.of(Role.JUSTICE_CLERK), "99001");
    }

    @Test
    void welcomesTheRightPassword() {
        assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Welcome.class);
        assertThat(actions()).containsExactly("account-opened", "signed-in");
        assertThat(accounts.find(username).orElseThrow().lastSignIn()).isNotNull();
    }

    @Test
    void locksAfterFiveWrongPasswordsForAQuarterOfAnHour() {
        for (int failure = 1; failure <= 4; failure++) {
            assertThat(attempt("sai mật khẩu rồi")).isInstanceOf(Attempt.Turned.class);
        }

        assertThat(attempt("sai mật khẩu rồi")).isInstanceOf(Attempt.Locked.class);
        assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Locked.class);
        clock.forward(Duration.ofMinutes(14));
        assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Locked.class);
        clock.forward(Duration.ofMinutes(2));
        assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Welcome.class);
        assertThat(actions()).contains("account-locked");
    }

    @Test
    void startsCountingAnewAfterSuccess() {
        for (int round = 0; round < 3; round++) {
            for (int failure = 1; failure <= 4; failure++) {
                attempt("sai mật khẩu rồi");
            }
            assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Welcome.class);
        }
    }

    @Test
    void cannotBeOutrunByTryingAllAtOnce() throws Exception {
        Callable<Attempt> guess = () -> attempt("sai mật khẩu rồi");
        try (ExecutorService crowd = Executors.newFixedThreadPool(6)) {
            List<Attempt> attempts =
                    crowd.invokeAll(List.of(guess, guess, guess, guess, guess, guess, guess, guess)).stream()
                            .map(future -> future.resultNow())
                            .toList();
            assertThat(attempts).filteredOn(Attempt.Turned.class::isInstance).hasSize(4);
        }
        assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Locked.class);
    }

    @Test
    void tellsBlockedAndUnknownAccountsNothing() {
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> rows.setActive(username, false, clock.instant()));

        assertThat(attempt(TestAccounts.PASSWORD)).isInstanceOf(Attempt.Turned.class);
        assertThat(signIn.attempt("khong.co.ai", TestAccounts.PASSWORD)).isInstanceOf(Attempt.Turned.class);
    }

    private Attempt attempt(String password) {
        return new TransactionTemplate(transactions).execute(status -> signIn.attempt(username, password));
    }

    private List<String> actions() {
        return trail.of("account", username).stream().map(AuditEntry::action).toList();
    }

    private static final class ShiftedClock extends Clock {
        private volatile Duration shift = Duration.ZERO;

        void forward(Duration more) {
            shift = shift.plus(more);
        }

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Asia/Ho_Chi_Minh");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(shift);
        }
    }
}
