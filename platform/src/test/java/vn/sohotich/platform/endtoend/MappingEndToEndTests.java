package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.exchange.profile.UnknownBooks;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** A delivery in TCVN3 with combined cells is mapped by keyboard, saved as a profile, and the next one is recognised. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MappingEndToEndTests {
    private static final String UUID = "[0-9a-f-]{36}";
    private static final String YEAR = "[name='constant.year']";

    @Autowired
    ApplicationContext context;

    @LocalServerPort
    int port;

    private Commune commune;
    private Chromium chromium;
    private KeyboardOnly clerk;

    @BeforeAll
    void office() {
        commune = Commune.founded(context);
        chromium = Chromium.start();
        clerk = new KeyboardOnly(chromium.browser(), port);
    }

    @AfterAll
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private void sends(int firstNumber) {
        clerk.types("/imports");
        clerk.attaches("#file", UnknownBooks.contractorLike(firstNumber, "UBND " + commune.name, ""));
        clerk.follows("form[data-upload] button");
        clerk.arrivesAt("/imports/" + UUID);
        clerk.waitsUntilGone("[hx-get$='/progress']");
    }

    @Test
    void mapsAnUnknownDeliveryByKeyboardAndRecognisesTheNext() {
        String account = TestAccounts.open(context.getBean(Accounts.class), Set.of(Role.JUSTICE_CLERK), commune.code);
        clerk.signsIn(account, TestAccounts.PASSWORD);
        sends(1);
        clerk.takesAPicture("unmapped");
        clerk.follows("#map");
        clerk.arrivesAt("/imports/" + UUID + "/mapping");
        assertThat(clerk.sees("#columns").innerText())
                .contains("Họ tên con", "Nguyễn Văn Tùng", "TCVN3", "Nguyễn Văn A (1957, Kinh)");
        assertThat(clerk.sees("#preview tbody tr").count()).isEqualTo(6);
        clerk.takesAPicture("mapping");

        clerk.chooses("[name='use.9']", "keep");
        clerk.tabsTo(YEAR);
        clerk.writes("2016");
        clerk.tabsTo("[name='every.year']");
        clerk.presses("Space");
        clerk.leavesBy("Control+s");
        assertThat(clerk.sees("#preview").innerText())
                .contains("1/2016", "Trần Thị Bưởi", "Bệnh viện huyện", "12.03.2016", "viết: NguyÔn V¨n Tïng");
        assertThat(clerk.reads("() => document.querySelector(\"[name='use.9']\").value"))
                .isEqualTo("keep");
        clerk.takesAPicture("mapping-tried");

        clerk.tabsTo("#name");
        clerk.writes("Nhà thầu A, đợt 1");
        clerk.leavesBy("Control+Enter");
        clerk.arrivesAt("/imports/" + UUID);
        clerk.waitsUntilGone("[hx-get$='/progress']");
        assertThat(clerk.sees("#rows").innerText()).contains("Nguyễn Văn Tùng", "1/2016", commune.name);
        assertThat(clerk.sees("#profile").innerText()).contains("Nhà thầu A, đợt 1, bản 1");
        assertThat(clerk.sees("#file-findings").innerText()).contains("TCVN3");
        clerk.takesAPicture("mapped");

        sends(11);
        assertThat(clerk.sees("#rows").innerText()).contains("Nguyễn Văn Tùng", "11/2016");
        assertThat(clerk.sees("#profile").innerText()).contains("Nhà thầu A, đợt 1, bản 1");
        clerk.follows("nav.rail a[href='/profiles']");
        clerk.arrivesAt("/profiles");
        assertThat(clerk.sees("#profiles").innerText()).contains("Nhà thầu A, đợt 1");
        clerk.takesAPicture("profiles");
        clerk.hasNothingToComplainAbout();
    }
}
