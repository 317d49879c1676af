package vn.sohotich.platform.exchange.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohotich.platform.book.PdfFixtures;
import vn.sohotich.platform.book.ScanNameReader;
import vn.sohotich.platform.book.ScanNameReading.Parsed;
import vn.sohotich.platform.book.cut.CutScan;
import vn.sohotich.platform.book.cut.Cuts;
import vn.sohotich.platform.book.picture.Pictures;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class PagesModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext context;

    @Autowired
    Records records;

    @Autowired
    Cuts cuts;

    private Commune commune;
    private Actor clerk;

    @org.junit.jupiter.api.BeforeEach
    void found() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    @Test
    void attachesPhotographsInOrderAndOnePageToOtherNumbers() throws Exception {
        UUID fifth = record("05/2017", "1");
        UUID sixth = record("06/2017", "1");
        add(fifth, "a.jpg", Pictures.photograph(Pictures.quarters(80, 100), 6)).andExpect(status().is3xxRedirection());
        add(fifth, "b.pdf", PdfFixtures.aScan("b")).andExpect(status().is3xxRedirection());
        List<AttachedScan> pages = scans(fifth);
        assertThat(pages).extracting(AttachedScan::fileName).containsExactly("a.jpg", "b.pdf");

        send(post(base(fifth, pages.get(1)) + "/raise")).andExpect(status().is3xxRedirection());
        assertThat(scans(fifth)).extracting(AttachedScan::fileName).containsExactly("b.pdf", "a.jpg");
        send(post(base(fifth, pages.getFirst()) + "/also").param("numbers", "6"))
                .andExpect(status().is3xxRedirection());
        assertThat(scans(sixth))
                .extracting(AttachedScan::scanId)
                .containsExactly(pages.getFirst().scanId());
        send(post(base(fifth, pages.getFirst()) + "/also").param("numbers", "6, 77"))
                .andExpect(content().string(containsString("không có hồ sơ số 77")));
        send(post(base(fifth, pages.getFirst()) + "/off")).andExpect(status().is3xxRedirection());
        assertThat(scans(fifth)).extracting(AttachedScan::fileName).containsExactly("b.pdf");
        assertThat(scans(sixth)).hasSize(1);
        add(fifth, "c.pdf", new byte[] {1, 2}).andExpect(content().string(containsString("không phải là PDF")));
    }

    @Test
    void changesNoPagesOfAConfirmedRecord() throws Exception {
        UUID id = record("05/2017", "1");
        add(id, "a.pdf", PdfFixtures.aScan("a"));
        records.move(id, records.find(id).orElseThrow().version(), RecordStatus.APPROVED, "test");

        add(id, "b.pdf", PdfFixtures.aScan("b"))
                .andExpect(content().string(containsString("đã được xác nhận nên không đổi")));
        send(post(base(id, scans(id).getFirst()) + "/off")).andExpect(status().isOk());
        assertThat(scans(id)).hasSize(1);
    }

    @Test
    void keepsOtherUnitsAndOtherRolesOut() throws Exception {
        UUID id = record("05/2017", "1");
        Actor stranger = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        Actor police = commune.somebody(Role.POLICE_OFFICER);
        UUID book = records.find(id).orElseThrow().bookId();

        mvc.perform(get("/records/" + id + "/scans").with(SignedIn.as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/records/" + id + "/scans").with(SignedIn.as(police))).andExpect(status().isForbidden());
        mvc.perform(get("/books/" + book + "/gaps").with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/books/" + book + "/scans.zip").with(SignedIn.as(stranger)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/books/" + book + "/scans.zip").with(SignedIn.as(police)))
                .andExpect(status().isForbidden());
    }

    @Test
    void exportsTheScansOfABookUnderNamesThatReadBack() throws Exception {
        UUID fifth = record("05/2017", "1");
        UUID lettered = record("12A/2017", "2");
        record("13/2017", "2");
        add(fifth, "a.pdf", PdfFixtures.aScan("a"));
        add(fifth, "b.pdf", PdfFixtures.aScan("b"));
        add(lettered, "c.pdf", PdfFixtures.aScan("c"));

        byte[] bytes = zip(records.find(fifth).orElseThrow().bookId());
        Map<String, byte[]> zip = read(bytes);

        assertThat(zip.keySet())
                .containsExactly(
                        "KS.2017.01.2017-02-03.005.tr1.pdf",
                        "KS.2017.01.2017-02-03.005.tr2.pdf",
                        "KS.2017.01.2017-02-03.012A.pdf",
                        "danh-sach.csv");
        assertThat(zip.get("KS.2017.01.2017-02-03.005.tr2.pdf")).isEqualTo(PdfFixtures.aScan("b"));
        assertThat(new String(zip.get("danh-sach.csv"), "UTF-8")).contains(",13/2017,2,03.02.2017,\r\n");
        for (String name : zip.keySet()) {
            if (name.endsWith(".pdf")) {
                Parsed parsed = (Parsed) new ScanNameReader().read(name);
                assertThat(parsed.name().year()).isEqualTo(2017);
                assertThat(parsed.name().number()).isIn("5", "12A");
            }
        }
        assertThat(zip(records.find(fifth).orElseThrow().bookId())).isEqualTo(bytes);
    }

    @Test
    void listsWhatABookLacks() throws Exception {
        UUID id = record("01/2017", "1");
        record("03/2017", "4");
        add(id, "a.pdf", PdfFixtures.aScan("a"));
        UUID book = records.find(id).orElseThrow().bookId();

        mvc.perform(get("/books/" + book + "/gaps").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Không có cả hồ sơ lẫn bản quét")))
                .andExpect(content().string(containsString("Trang không có hồ sơ")));
        mvc.perform(get("/books/" + book + "/gaps").param("kind", "NO_SCAN").with(SignedIn.as(clerk)))
                .andExpect(status().isOk());
        mvc.perform(get("/api/v1/books/" + book + "/gaps").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.records").value(2))
                .andExpect(jsonPath("$.gaps.length()").value(4));
        String csv = mvc.perform(get("/books/" + book + "/gaps.csv").with(SignedIn.as(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv.lines().skip(1))
                .containsExactlyInAnyOrder(
                        "Trang không có hồ sơ,,2,",
                        "Trang không có hồ sơ,,3,",
                        "Không có cả hồ sơ lẫn bản quét,2,,",
                        "Chưa có bản quét,3,4,");
    }

    @Test
    void splitsADoublePagePutsAPartInItsPlaceAndTakesItBack() throws Exception {
        UUID id = record("05/2017", "1");
        add(id, "a3.pdf", PdfFixtures.aScan("double"));
        UUID whole = scans(id).getFirst().scanId();

        send(post("/scans/" + whole + "/cuts/split").param("page", "1").param("at", "480"))
                .andExpect(status().is3xxRedirection());
        send(post("/scans/" + whole + "/cuts/split").param("page", "1").param("at", "480"))
                .andExpect(status().is3xxRedirection());
        List<CutScan> parts = cuts.of(whole);
        assertThat(parts).extracting(part -> part.cut().left()).containsExactly(0, 480);
        send(use(whole, id, whole, parts.get(1).scanId())).andExpect(status().is3xxRedirection());
        assertThat(scans(id))
                .extracting(AttachedScan::scanId)
                .containsExactly(parts.get(1).scanId());

        mvc.perform(get("/scans/" + parts.get(1).scanId() + "/cuts")
                        .param("record", id.toString())
                        .with(SignedIn.as(clerk)))
                .andExpect(content().string(containsString("Dùng lại trang nguyên")));
        send(use(parts.get(1).scanId(), id, parts.get(1).scanId(), whole)).andExpect(status().is3xxRedirection());
        assertThat(scans(id)).extracting(AttachedScan::scanId).containsExactly(whole);
        send(post("/scans/" + whole + "/cuts/" + parts.get(0).scanId() + "/withdraw"))
                .andExpect(status().is3xxRedirection());
        assertThat(cuts.of(whole)).hasSize(1);
        send(post("/scans/" + whole + "/cuts")
                        .param("page", "1")
                        .param("left", "900")
                        .param("top", "0")
                        .param("width", "500")
                        .param("height", "500")
                        .param("turn", "0"))
                .andExpect(content().string(containsString("Khung cắt nằm ngoài trang")));
    }

    private MockHttpServletRequestBuilder use(UUID screen, UUID record, UUID old, UUID with) {
        return post("/scans/" + screen + "/cuts/use")
                .param("record", record.toString())
                .param("old", old.toString())
                .param("with", with.toString())
                .param("name", "a3.pdf");
    }

    private static String base(UUID record, AttachedScan scan) {
        return "/records/" + record + "/scans/" + scan.scanId();
    }

    private ResultActions add(UUID record, String name, byte[] content) throws Exception {
        var request =
                multipart("/records/" + record + "/scans").file(new MockMultipartFile("file", name, null, content));
        return mvc.perform(request.with(csrf()).with(SignedIn.as(clerk)));
    }

    private ResultActions send(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(csrf()).with(SignedIn.as(clerk)));
    }

    private List<AttachedScan> scans(UUID record) {
        return records.find(record).map(CivilRecord::scans).orElseThrow();
    }

    private byte[] zip(UUID book) throws Exception {
        return mvc.perform(get("/books/" + book + "/scans.zip").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static Map<String, byte[]> read(byte[] zip) throws IOException {
        Map<String, byte[]> files = new java.util.LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private UUID record(String number, String page) {
        Map<String, String> written = new TreeMap<>();
        written.put("so", number);
        written.put("quyenSo", "01/2017");
        written.put("trangSo", page);
        written.put("ngayDangKy", "03.02.2017");
        written.put("loaiDangKy", "1");
        written.put("noiDangKy", "UBND " + commune.name);
        written.put("nksHoTen", "Trần Văn " + number);
        written.put("nksGioiTinh", "1");
        written.put("nksNgaySinh", "20.01.2017");
        written.put("nksLoaiKhaiSinh", "1");
        EntryOutcome kept = records.enter(clerk, "KS", commune.code, written);
        return ((EntryOutcome.Kept) kept).id();
    }
}
