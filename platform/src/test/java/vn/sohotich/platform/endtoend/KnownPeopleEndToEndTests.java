package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

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
import vn.sohotich.platform.record.EntryFixtures;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** A guardianship is copied by keyboard: whoever is known already is filled in, and what is typed is never replaced. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KnownPeopleEndToEndTests {
    private static final String WARD = "[data-panel='ward']";
    private static final String GUARDIAN = "[data-panel='guardian']";

    @Autowired
    ApplicationContext context;

    @Autowired
    Records records;

    @LocalServerPort
    int port;

    private final String child = "Lục " + Codes.place("Thị") + " Nhài";
    private final String guardian = "Khuất " + Codes.place("Văn") + " Đoài";
    private final String childNumber = freshId(2012, true);
    private final String guardianNumber = freshId(1971, false);
    private Commune commune;
    private Chromium chromium;
    private KeyboardOnly clerk;

    @BeforeAll
    void people() {
        LoadedPeople.amongOthers(context)
                .load(new Extracts()
                        .row(
                                guardianNumber,
                                guardian,
                                "20/06/1971",
                                "1",
                                "Kinh",
                                "Việt Nam",
                                "Xã Hiệp Hòa",
                                "",
                                "Thôn Đông, Xã Hiệp Hòa"));
        commune = Commune.founded(context);
        Map<String, String> birth = EntryFixtures.birth("11", child, "27.03.2012");
        birth.put("nksSoDinhDanh", childNumber);
        birth.put("nksDanToc", "Mường");
        assertThat(records.enter(commune.somebody(Role.JUSTICE_CLERK), "KS", commune.code, birth))
                .isInstanceOf(EntryOutcome.Kept.class);
        chromium = Chromium.start();
    }

    @BeforeEach
    void page() {
        String account = TestAccounts.open(context.getBean(Accounts.class), Set.of(Role.JUSTICE_CLERK), commune.code);
        clerk = new KeyboardOnly(chromium.browser(), port);
        clerk.signsIn(account, TestAccounts.PASSWORD);
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

    private String value(String field) {
        return String.valueOf(clerk.reads("() => document.querySelector(\"[name='" + field + "']\").value"));
    }

    private Object focus() {
        return clerk.reads("() => document.activeElement.name || document.activeElement.tagName");
    }

    @Test
    void fillsInWhoIsKnownAndKeepsWhatIsTyped() {
        clerk.types("/records/new?kind=GH&unit=" + commune.code);
        Map<String, String> page = new TreeMap<>(
                Map.of("so", "03/2021", "quyenSo", "01/2021", "trangSo", "3", "ngayDangKy", "05.03.2021"));
        page.put("noiDangKy", "UBND " + commune.name);
        page.forEach(this::fills);

        fills("dghHoTen", child);
        fills("dghNgaySinh", "2012");
        assertThat(clerk.sees(WARD + " .known .person-name").innerText()).isEqualTo(child);
        clerk.presses("F2");
        goesDownTo(".known");
        clerk.presses("F4");
        assertThat(value("dghSoDinhDanh")).isEqualTo(childNumber);
        assertThat(value("dghDanToc")).isEqualTo("Mường");
        assertThat(value("dghGioiTinh")).isEqualTo("2");
        assertThat(value("dghNgaySinh")).isEqualTo("2012");
        assertThat(clerk.sees(WARD + " [data-filled-text]").innerText()).contains("Ngày, tháng, năm sinh");
        clerk.takesAPicture("known-ward");

        fills("ghHoTen", guardian);
        fills("ghNgaySinh", "20.06.1971");
        fills("ghDanToc", "Tày");
        assertThat(clerk.sees(GUARDIAN + " .likely .person-name").first().innerText())
                .isEqualTo(guardian);
        clerk.presses("F2");
        clerk.presses("F4");
        assertThat(value("ghSoDinhDanh")).isEqualTo(guardianNumber);
        assertThat(value("ghDanToc")).isEqualTo("Tày");
        assertThat(clerk.sees(GUARDIAN + " [data-filled-text]").innerText()).contains("Dân tộc người giám hộ");
        clerk.takesAPicture("known-guardian");

        clerk.presses("Control+s");
        clerk.arrivesAt("/records/[0-9a-f-]{36}");
        clerk.hasNothingToComplainAbout();
        UUID kept = UUID.fromString(clerk.address().substring(clerk.address().lastIndexOf('/') + 1));
        assertThat(records.find(kept).orElseThrow().written())
                .containsAllEntriesOf(page)
                .containsEntry("dghSoDinhDanh", childNumber)
                .containsEntry("dghNgaySinh", "2012")
                .containsEntry("ghSoDinhDanh", guardianNumber)
                .containsEntry("ghNoiCuTru", "Thôn Đông, Xã Hiệp Hòa")
                .containsEntry("ghDanToc", "Tày");
    }

    private void goesDownTo(String people) {
        for (int step = 0; step < 10; step++) {
            if (Boolean.TRUE.equals(clerk.reads("() => document.activeElement.closest('" + people + "') !== null"))) {
                return;
            }
            clerk.presses("ArrowDown");
        }
        throw new AssertionError("no way down to " + people);
    }

    @Test
    void replacesWhatIsTypedOnlyWhenAskedAndTakesItBack() {
        clerk.types("/records/new?kind=GH&unit=" + commune.code);
        fills("dghHoTen", child);
        fills("dghNgaySinh", "2012");
        fills("dghDanToc", "Tày");
        clerk.sees(WARD + " .known .person-name");
        clerk.presses("F2");
        goesDownTo(".known");
        clerk.presses("F4");
        assertThat(value("dghDanToc")).isEqualTo("Tày");

        clerk.presses("Enter");
        assertThat(value("dghDanToc")).isEqualTo("Mường");
        assertThat(value("dghNgaySinh")).isEqualTo("27.03.2012");
        clerk.tabsTo(WARD + " [data-fill-undo]");
        clerk.presses("Enter");
        assertThat(value("dghDanToc")).isEqualTo("Tày");
        assertThat(value("dghNgaySinh")).isEqualTo("2012");
        assertThat(value("dghSoDinhDanh")).isEmpty();
        clerk.hasNothingToComplainAbout();
    }

    @Test
    void asksForWhatTheBooksOfTheEraHad() {
        clerk.types("/records/new?kind=CMC&unit=" + commune.code);
        assertThat(clerk.all("#cmSoDinhDanh").isVisible()).isTrue();
        fills("so", "03/1985");
        fills("quyenSo", "01/1985");
        clerk.presses("Tab");
        assertThat(clerk.sees("[data-era]:not([hidden])").innerText()).contains("Sổ 1976–1998");
        assertThat(clerk.all("#cmSoDinhDanh").isVisible()).isFalse();
        assertThat(clerk.all("#cmDanToc").isVisible()).isTrue();
        assertThat(clerk.all("#soDangKyNuocNgoai").isVisible()).isFalse();
        clerk.takesAPicture("era");

        clerk.tabsTo("[data-era-all]");
        clerk.presses("Enter");
        assertThat(clerk.all("#cmSoDinhDanh").isVisible()).isTrue();
        clerk.hasNothingToComplainAbout();
    }

    @Test
    void copiesTheBasicBooksFromThePageAlone() {
        clerk.types("/records/new?kind=KS&unit=" + commune.code);
        fills("nksHoTen", guardian);
        fills("nksNgaySinh", "20.06.1971");
        assertThat(clerk.sees("[data-panel='child'] .likely .person-name").innerText())
                .isEqualTo(guardian);
        assertThat(clerk.shows("[data-panel='child'] [data-fill]")).isFalse();
        clerk.presses("F2");
        clerk.presses("F4");
        assertThat(value("nksSoDinhDanh")).isEmpty();
        assertThat(focus()).isEqualTo("SUMMARY");
    }
}
