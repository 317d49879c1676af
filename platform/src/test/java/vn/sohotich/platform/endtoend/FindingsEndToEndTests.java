package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.EntryFixtures;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** A clerk looks a finding up in the catalogue, dismisses a false alarm and takes that back, all without a mouse. */
@PlatformTest
class FindingsEndToEndTests {
    @Autowired
    Accounts accounts;

    @Autowired
    Records records;

    @LocalServerPort
    int port;

    @Test
    void looksAFindingUpAndDismissesItByKeyboard() {
        String unit = Codes.fresh("x");
        String account = TestAccounts.open(accounts, Set.of(Role.JUSTICE_CLERK), unit);
        Actor clerk = accounts.actor(account).orElseThrow();
        Map<String, String> page = EntryFixtures.birth("05", "Nguyễn Thị Ngân", "01.02.2018");
        page.put("meNgaySinh", "2009");
        UUID record = ((EntryOutcome.Kept) records.enter(clerk, "KS", unit, page)).id();
        try (Chromium chromium = Chromium.start();
                KeyboardOnly hands = new KeyboardOnly(chromium.browser(), port)) {
            hands.signsIn(account, TestAccounts.PASSWORD);
            hands.types("/findings");
            hands.tabsTo("#q");
            hands.writes("kết hôn");
            hands.presses("Enter");
            hands.arrivesAt("/findings\\?q=.*");
            assertThat(hands.sees("#kinds").innerText())
                    .contains("SPOUSE_TOO_YOUNG")
                    .doesNotContain("COLUMN_MISSING");
            hands.takesAPicture("findings-searched");
            hands.follows("a[href='/findings/SPOUSE_TOO_YOUNG']");
            hands.arrivesAt("/findings/SPOUSE_TOO_YOUNG");
            assertThat(hands.sees("ol.steps").innerText()).contains("So ngày sinh");
            hands.takesAPicture("finding-kind");

            hands.types("/records/" + record);
            hands.takesAPicture("record-with-findings");
            hands.follows("a[href^='/records/" + record + "/findings/']");
            hands.arrivesAt("/records/" + record + "/findings/\\d+");
            hands.takesAPicture("finding-dismissing");
            hands.tabsTo("#reason");
            hands.writes("Sổ ghi đúng như vậy");
            hands.presses("Control+Enter");
            hands.arrivesAt("/records/" + record);
            assertThat(hands.sees("form[action$='/take-back']").innerText()).contains("Sổ ghi đúng như vậy");
            hands.takesAPicture("finding-dismissed");
            hands.follows("form[action$='/take-back'] button");
            hands.arrivesAt("/records/" + record);
            hands.sees("a[href^='/records/" + record + "/findings/']");
            hands.hasNothingToComplainAbout();
        }
    }
}
