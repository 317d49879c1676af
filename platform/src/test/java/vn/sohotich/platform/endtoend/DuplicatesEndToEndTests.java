package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.duplicate.DoubtState;
import vn.sohotich.platform.duplicate.Scene;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** A clerk finds a birth that stands twice and decides about it without a mouse. */
@PlatformTest
class DuplicatesEndToEndTests {
    private static final String ID = "[0-9a-f-]{36}";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    @Test
    void decidesWhichOfTwoRecordsStandsByKeyboard() {
        Scene scene = new Scene(context);
        UUID one = scene.enter("KS", scene.birth());
        UUID two = scene.enter("KS", scene.birth("nksQueQuan", "Xã Bình Minh"));
        scene.compare();
        String account =
                TestAccounts.open(context.getBean(Accounts.class), Set.of(Role.JUSTICE_CLERK), scene.commune.code);
        try (Chromium chromium = Chromium.start();
                KeyboardOnly clerk = new KeyboardOnly(chromium.browser(), port)) {
            clerk.signsIn(account, TestAccounts.PASSWORD);
            clerk.follows("nav.rail a[href='/lookups']");
            clerk.arrivesAt("/lookups");
            clerk.follows("nav.rail a[href='/duplicates']");
            clerk.arrivesAt("/duplicates");
            clerk.presses("j");
            clerk.presses("Enter");
            clerk.arrivesAt("/duplicates/" + ID);
            assertThat(clerk.sees("table.pair").innerText()).contains("Xã Bình Minh");
            clerk.presses("2");
            clerk.presses("r");
            clerk.writes("Đã xem hai trang sổ, cùng một trẻ");
            clerk.presses("Control+Enter");
            clerk.sees(".notice-done");
            clerk.takesAPicture("doubt-decided");
            clerk.presses("n");
            clerk.arrivesAt("/duplicates\\?state=OPEN");
            clerk.types("/records/" + one);
            assertThat(clerk.sees(".doubts .notice").innerText()).contains("Đã xác nhận");
            clerk.hasNothingToComplainAbout();
        }
        assertThat(scene.about(two).getFirst().state()).isEqualTo(DoubtState.CONFIRMED);
        assertThat(scene.about(two).getFirst().stands()).isEqualTo(two);
    }
}
