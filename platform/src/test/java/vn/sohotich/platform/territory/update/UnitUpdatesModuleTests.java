package vn.sohotich.platform.territory.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.audit.AuditQuery;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.territory.update.UpdateOutcome.Applied;
import vn.sohotich.platform.territory.update.UpdateOutcome.Previewed;
import vn.sohotich.platform.territory.update.UpdateOutcome.Refused;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class UnitUpdatesModuleTests {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);
    private static final UpdateTerms TERMS = new UpdateTerms(LocalDate.of(2026, 1, 1), false);

    @Autowired
    UnitUpdates updates;

    @Autowired
    Uploads uploads;

    @Autowired
    Territory territory;

    @Autowired
    AuditTrail trail;

    @Autowired
    MockMvc mvc;

    private final String province = Codes.fresh("t");
    private final String first = Codes.fresh("x");
    private final String second = Codes.fresh("x");
    private final Actor administrator = SignedIn.somebody(Role.SYSTEM_ADMINISTRATOR);

    @BeforeEach
    void units() {
        territory.load(List.of(
                new Unit(province, Codes.place("Tỉnh Lam"), UnitLevel.PROVINCE, null, SINCE, null),
                new Unit(first, "Xã Thứ Nhất", UnitLevel.COMMUNE, province, SINCE, null),
                new Unit(second, "Xã Thứ Nhì", UnitLevel.COMMUNE, province, SINCE, null)));
    }

    private UploadedFile file(String name, byte[] content) throws IOException {
        return (UploadedFile) uploads.receive(new ByteArrayInputStream(content), name);
    }

    private byte[] csv() {
        return ("Mã,Tên,Cấp,Mã cấp trên,Mã cũ\n" + first + ",Phường Thứ Nhất,Phường," + province + ",\"" + first + " "
                        + second + "\"\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] xlsx() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "thu", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Danh mục");
            String[][] rows = {
                {"Danh mục đơn vị hành chính"},
                {"Mã", "Tên", "Cấp", "Mã TP", "Mã cũ"},
                {first, "Phường Thứ Nhất", "Phường", province, first + "; " + second}
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
        }
        return out.toByteArray();
    }

    private UpdatePreview preview(UploadedFile file) {
        return ((Previewed) updates.preview(administrator, file, TERMS)).preview();
    }

    @Test
    void appliesACsvAsItWasPreviewedAndTellsTheAuditTrail() throws IOException {
        UploadedFile file = file("danh-muc.csv", csv());
        UpdatePreview seen = preview(file);
        assertThat(territory.find(first)).map(Unit::name).hasValue("Xã Thứ Nhất");

        assertThat(updates.apply(administrator, file, TERMS, seen.digest())).isInstanceOf(Applied.class);

        assertThat(territory.find(first)).map(Unit::name).hasValue("Phường Thứ Nhất");
        assertThat(territory.find(first, LocalDate.of(2025, 12, 31)))
                .map(Unit::name)
                .hasValue("Xã Thứ Nhất");
        assertThat(territory.find(second, LocalDate.of(2026, 1, 1))).isEmpty();
        assertThat(territory.successors(territory.find(second).orElseThrow()))
                .extracting(Unit::name)
                .containsExactly("Phường Thứ Nhất");
        assertThat(trail.search(AuditQuery.all(0, 10).by(administrator.account()))
                        .items())
                .anySatisfy(entry -> {
                    assertThat(entry.action()).isEqualTo("territory.update");
                    assertThat(entry.detail()).containsEntry("changed", "1").containsEntry("ended", "1");
                });
    }

    @Test
    void readsAWorkbookWithATitleAboveTheHeadings() throws IOException {
        UpdatePreview seen = preview(file("danh-muc.xlsx", xlsx()));

        assertThat(seen.refused()).isEmpty();
        assertThat(seen.changes())
                .extracting(change -> change.kind() + " " + change.unit().name())
                .containsExactly("CHANGED Phường Thứ Nhất", "ENDED Xã Thứ Nhì");
        assertThat(seen.changes().getFirst().row()).isEqualTo(3);
    }

    @Test
    void appliesNothingElseThanWhatWasSeen() throws IOException {
        UploadedFile file = file("danh-muc.csv", csv());
        String digest = preview(file).digest();
        territory.load(List.of(new Unit(second, "Xã Đã Đổi", UnitLevel.COMMUNE, province, SINCE, null)));

        assertThat(updates.apply(administrator, file, TERMS, digest))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("units.changed-since"));
        assertThat(territory.find(first)).map(Unit::name).hasValue("Xã Thứ Nhất");
    }

    @Test
    void appliesAFileOnlyOnce() throws IOException {
        UploadedFile file = file("danh-muc.csv", csv());
        String digest = preview(file).digest();
        updates.apply(administrator, file, TERMS, digest);

        assertThat(updates.apply(administrator, file, TERMS, digest)).isInstanceOf(Refused.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM_ADMINISTRATOR")
    void letsNobodyElseLookOrApply(Role role) throws Exception {
        Actor other = SignedIn.somebody(role, province);
        UploadedFile file = file("danh-muc.csv", csv());

        assertThat(updates.preview(other, file, TERMS)).isInstanceOf(Refused.class);
        assertThat(updates.apply(other, file, TERMS, preview(file).digest())).isInstanceOf(Refused.class);
        mvc.perform(get("/units").with(SignedIn.as(other))).andExpect(status().isForbidden());
        mvc.perform(get("/units/updates").with(SignedIn.as(other))).andExpect(status().isForbidden());
        mvc.perform(post("/units/updates/" + file.sha256() + "?from=2026-01-01&digest=x")
                        .with(SignedIn.as(other))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        assertThat(territory.find(first)).map(Unit::name).hasValue("Xã Thứ Nhất");
    }

    @Test
    void refusesHostileFilesWithAReason() throws IOException {
        byte[] broken = xlsx();
        byte[] cut = java.util.Arrays.copyOf(broken, broken.length / 2);
        byte[] binary = new byte[5000];
        new java.util.Random(1).nextBytes(binary);
        for (byte[] content : List.of(
                cut,
                binary,
                "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII),
                "Mã;Họ tên\n1;2\n".getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1},
                "\u0000\u0000".repeat(1000).getBytes(StandardCharsets.UTF_8),
                ("Mã,Tên\n" + "\"".repeat(100_001)).getBytes(StandardCharsets.UTF_8),
                ("Mã,Tên\n" + "1,Xã A\n".repeat(40_002)).getBytes(StandardCharsets.UTF_8))) {
            UpdateOutcome outcome = updates.preview(administrator, file("x.xlsx", content), TERMS);
            assertThat(outcome instanceof Refused
                            || outcome instanceof Previewed seen
                                    && !seen.preview().isApplicable())
                    .as(new String(content, 0, Math.min(20, content.length), StandardCharsets.ISO_8859_1))
                    .isTrue();
        }
    }

    @Test
    void leadsFromTheFormOverThePreviewToTheListInBothLanguages() throws Exception {
        String next = Objects.requireNonNull(mvc.perform(multipart("/units/updates")
                        .file(new MockMultipartFile("file", "danh-muc.csv", "text/csv", csv()))
                        .param("from", "2026-01-01")
                        .with(SignedIn.as(administrator))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
        for (String address : List.of(next, "/units?q=" + first, "/units/" + first, "/units/updates")) {
            for (String language : List.of("vi", "en")) {
                assertThat(page(address, language)).as(address).doesNotContain("??");
            }
        }
        assertThat(page(next, "vi")).contains("Phường Thứ Nhất", "Xã Thứ Nhì", "Kết thúc", "name=\"digest\"");
        assertThat(page("/units/" + first, "vi")).contains("Xã Thứ Nhất");
        mvc.perform(get("/units/nowhere").with(SignedIn.as(administrator))).andExpect(status().isNotFound());
        mvc.perform(get("/units/updates/" + "0".repeat(64) + "?from=2026-01-01").with(SignedIn.as(administrator)))
                .andExpect(status().isNotFound());
    }

    @Test
    void showsAWindowOfTheWholeCountryAndFindsWithoutMarks() throws Exception {
        assertThat(page("/units", "vi")).contains("Thành phố Hà Nội").doesNotContain("Xã Đạ Tẻh");
        assertThat(page("/units?q=da+teh", "vi")).contains("Xã Đạ Tẻh").doesNotContain("30/06/2025");
        assertThat(page("/units?q=da+teh&former=true", "vi")).contains("Huyện Đạ Tẻh", "30/06/2025");
    }

    private String page(String address, String language) throws Exception {
        return mvc.perform(get(address)
                        .with(SignedIn.as(administrator))
                        .cookie(new jakarta.servlet.http.Cookie("lang", language)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
