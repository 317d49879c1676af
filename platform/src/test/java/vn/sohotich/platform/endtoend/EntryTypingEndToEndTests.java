package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** A page is copied by keyboard while the panel beside it shows whom the register has. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EntryTypingEndToEndTests {
    private static final String CHILD = "[data-panel='child']";
    private static final String FOUND = CHILD + " .likely .person-name";

    @Autowired
    ApplicationContext context;

    @Autowired
    Records records;

    @LocalServerPort
    int port;

    private final String name = "Lục " + Codes.place("Thị") + " Xoan";
    private final String other = "Mạc " + Codes.place("Văn") + " Thước";
    private Commune commune;
    private Chromium chromium;
    private KeyboardOnly clerk;

    @BeforeAll
    void people() {
        LoadedPeople.amongOthers(context)
                .load(new Extracts()
                        .row(freshId(1983, true), name, "12/04/1983", "2", "Kinh", "Việt Nam")
                        .row(freshId(1983, false), other, "13/04/1983", "1", "Kinh", "Việt Nam"));
        commune = Commune.founded(context);
        chromium = Chromium.start();
    }

    @BeforeEach
    void page() {
        String account = TestAccounts.open(context.getBean(Accounts.class), Set.of(Role.JUSTICE_CLERK), commune.code);
        clerk = new KeyboardOnly(chromium.browser(), port);
        clerk.signsIn(account, TestAccounts.PASSWORD);
        clerk.types("/records/new?kind=KS&unit=" + commune.code);
    }

    @AfterAll
    void leave() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private void fills(String field, String value) {
        clerk.tabsTo("[name='" + field + "']");
        clerk.presses("Control+a");
        clerk.writes(value);
    }

    private Object focus() {
        return clerk.reads("() => document.activeElement.name ?? document.activeElement.tagName");
    }

    private Object typed() {
        return clerk.reads("() => [...new FormData(document.querySelector('form[data-typing]')).entries()]"
                + ".filter(([name]) => name !== '_csrf').map(([name, value]) => name + '=' + value).join('\\n')");
    }

    @Test
    void showsWhoItMayBeAndKeepsThePageAsItIsInTheBook() {
        Map<String, String> page = new TreeMap<>(
                Map.of("so", "07/2018", "quyenSo", "01/2018", "trangSo", "7", "ngayDangKy", "05.03.2018"));
        page.put("noiDangKy", "UBND " + commune.name);
        page.forEach(this::fills);
        fills("nksHoTen", name.toUpperCase(Locale.ROOT));
        fills("nksNgaySinh", "12.04.1983");
        Object before = typed();

        assertThat(clerk.sees(FOUND).innerText()).isEqualTo(name);
        assertThat(clerk.sees(CHILD).innerText()).contains("Thống nhất", "12/04/1983", "họ tên, ngày sinh");
        assertThat(focus()).isEqualTo("nksNgaySinh");
        fills("nksDanToc", "Tày");
        assertThat(clerk.sees(CHILD + " .badge-inconsistent >> nth=1").innerText())
                .contains("dân cư ghi Kinh");
        clerk.takesAPicture("typing");

        clerk.presses("F2");
        assertThat(focus()).isEqualTo("SUMMARY");
        clerk.presses("Enter");
        assertThat(clerk.sees(CHILD + " .likely[open] .verdict-different").innerText())
                .contains("Tày", "Kinh");
        clerk.presses("F2");
        assertThat(focus()).isEqualTo("nksDanToc");
        fills("nksDanToc", "");
        assertThat(typed()).isEqualTo(before);

        clerk.presses("Control+s");
        clerk.arrivesAt("/records/[0-9a-f-]{36}");
        clerk.hasNothingToComplainAbout();
        UUID kept = UUID.fromString(clerk.address().substring(clerk.address().lastIndexOf('/') + 1));
        page.put("nksHoTen", name.toUpperCase(Locale.ROOT));
        page.put("nksNgaySinh", "12.04.1983");
        assertThat(records.find(kept).orElseThrow().written()).containsExactlyInAnyOrderEntriesOf(page);
    }

    @Test
    void neverPutsAnOlderAnswerOverANewerOne() {
        clerk.waitsLongFor("/lookups/typing", "Xoan", Duration.ofSeconds(2));
        fills("nksHoTen", name);
        fills("nksNgaySinh", "12.04.1983");
        clerk.presses("Tab");
        fillsBackwards("nksHoTen", other);
        fills("nksNgaySinh", "13.04.1983");

        assertThat(clerk.sees(FOUND).innerText()).isEqualTo(other);
        clerk.reads("() => new Promise(done => setTimeout(done, 3000))");
        assertThat(clerk.sees(FOUND).innerText()).isEqualTo(other);
    }

    private void fillsBackwards(String field, String value) {
        while (!field.equals(focus())) {
            clerk.presses("Shift+Tab");
        }
        fills(field, value);
    }

    @Test
    void saysQuietlyThatTheLineIsBrokenAndFindsThePersonLater() {
        clerk.losesTheLine(true);
        fills("nksHoTen", name);
        fills("nksNgaySinh", "12.04.1983");

        assertThat(clerk.sees(CHILD + " [data-note]:not([hidden])").innerText()).contains("Cứ nhập tiếp");
        assertThat(clerk.shows(".toasts .notice")).isFalse();
        fills("nksNoiSinh", "Trạm y tế");
        clerk.losesTheLine(false);
        fills("nksQueQuan", "Xã Kha");

        assertThat(clerk.sees(FOUND).innerText()).isEqualTo(name);
        assertThat(clerk.shows(CHILD + " [data-note]:not([hidden])")).isFalse();
        assertThat(focus()).isEqualTo("nksQueQuan");
    }
}
