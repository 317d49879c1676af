package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Chromium;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.TestAccounts;

/** An administrator updates the list of units from a file without a mouse. */
@PlatformTest
class UnitListEndToEndTests {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    @Autowired
    Territory territory;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    @Test
    void previewsAndAppliesAnOfficialFileByKeyboard() throws Exception {
        String province = Codes.fresh("t");
        String stays = Codes.fresh("x");
        String joins = Codes.fresh("x");
        territory.load(List.of(
                new Unit(province, Codes.place("Tỉnh Lam"), UnitLevel.PROVINCE, null, SINCE, null),
                new Unit(stays, "Xã Thử Ở", UnitLevel.COMMUNE, province, SINCE, null),
                new Unit(joins, "Xã Thử Nhập", UnitLevel.COMMUNE, province, SINCE, null)));
        Path file = folder.resolve("danh-muc.csv");
        Files.writeString(
                file,
                "Mã;Tên;Cấp;Mã TP;Mã cũ\n" + stays + ";Phường Thử Ở;Phường;" + province + ";" + stays + " " + joins
                        + "\n",
                StandardCharsets.UTF_8);
        String administrator = TestAccounts.open(accounts, Set.of(Role.SYSTEM_ADMINISTRATOR));
        try (Chromium chromium = Chromium.start();
                KeyboardOnly keys = new KeyboardOnly(chromium.browser(), port)) {
            keys.signsIn(administrator, TestAccounts.PASSWORD);
            keys.follows("nav.rail a[href='/units']");
            keys.arrivesAt("/units");
            assertThat(keys.sees("#units").innerText()).contains("Thành phố Hà Nội");
            keys.takesAPicture("units");
            keys.follows("a[href='/units/updates']");
            keys.arrivesAt("/units/updates");
            keys.takesAPicture("unit-update");
            keys.attaches("#file", file);
            keys.follows("form.sheet button");
            keys.arrivesAt("/units/updates/[0-9a-f]{64}.*");
            assertThat(keys.sees("#changes").innerText()).contains("Phường Thử Ở", "Xã Thử Nhập", "Kết thúc");
            keys.takesAPicture("unit-preview");
            keys.follows("main form button");
            keys.arrivesAt("/units");
            assertThat(keys.sees(".notice-done").innerText()).contains("đổi 1", "kết thúc 1");
            keys.types("/units/" + joins);
            assertThat(keys.sees("main").innerText()).contains("Xã Thử Nhập", "Phường Thử Ở");
            keys.takesAPicture("unit");
            keys.hasNothingToComplainAbout();
        }
        assertThat(territory.find(stays)).map(Unit::name).hasValue("Phường Thử Ở");
    }
}
