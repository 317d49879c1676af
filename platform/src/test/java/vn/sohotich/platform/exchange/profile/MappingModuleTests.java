package vn.sohotich.platform.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohotich.platform.exchange.finding.FileFindings;
import vn.sohotich.platform.exchange.importing.BatchStatus;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.ImportScene;
import vn.sohotich.platform.exchange.importing.ImportScene.Commune;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** A file of an unknown form is mapped once; files of that form are recognised from then on. */
@PlatformTest
class MappingModuleTests {
    private static final Pattern SELECTED = Pattern.compile(
            "<select[^>]* name=\"([^\"]+)\"[^>]*>(?:(?!</select>).)*?<option value=\"([^\"]*)\" selected",
            Pattern.DOTALL);

    @Autowired
    MockMvc mvc;

    @Autowired
    ImportScene scene;

    @Autowired
    Profiles profiles;

    @Autowired
    FileFindings fileFindings;

    @Autowired
    Records records;

    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    private String page(Actor actor, String address) throws Exception {
        String text = "";
        for (String language : new String[] {"en", "vi"}) {
            text = mvc.perform(get(address).with(SignedIn.as(actor)).cookie(new Cookie("lang", language)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).as(address).doesNotContain("??");
        }
        return text;
    }

    /** What the mapping page has selected, as a browser would send it. */
    private Map<String, String> choices(String page) {
        Map<String, String> chosen = new LinkedHashMap<>();
        Matcher found = SELECTED.matcher(page.substring(page.indexOf("id=\"mapping\"")));
        while (found.find()) {
            chosen.put(found.group(1), found.group(2));
        }
        Matcher hidden = Pattern.compile("type=\"hidden\" name=\"([a-z]+)\" value=\"([^\"]*)\"")
                .matcher(page);
        while (hidden.find()) {
            chosen.put(hidden.group(1), hidden.group(2));
        }
        return chosen;
    }

    private String sent(String address, Map<String, String> chosen, boolean accepted) throws Exception {
        MockHttpServletRequestBuilder request =
                post(address).with(SignedIn.as(clerk)).with(csrf());
        chosen.forEach(request::param);
        return mvc.perform(request)
                .andExpect(accepted ? status().is3xxRedirection() : status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    /** Maps a file as suggested, with these values for the whole file, and waits until it was read. */
    private ImportBatch mapped(Path file, String name, Map<String, String> more) throws Exception {
        ImportBatch unmapped = scene.read(clerk, file);
        assertThat(unmapped.status()).as(String.valueOf(unmapped.refusal())).isEqualTo(BatchStatus.UNMAPPED);
        String mapping = "/imports/" + unmapped.id() + "/mapping";
        Map<String, String> chosen = choices(page(clerk, mapping));
        chosen.put("name", name);
        chosen.putAll(more);
        sent(mapping + "/save", chosen, true);
        return scene.settled(clerk, unmapped.id());
    }

    private Map<String, CivilRecord> recordsOf(UUID batch) {
        Map<String, CivilRecord> kept = new LinkedHashMap<>();
        records.stream(clerk, RecordQuery.all().ofBatch(batch), one -> kept.put(one.number(), one));
        return kept;
    }

    @Test
    void mapsADeliveryInTcvn3OnceAndRecognisesTheNext() throws Exception {
        Map<String, String> year = Map.of("constant.year", "2016");
        ImportBatch first = mapped(UnknownBooks.contractorLike(1, commune.written(), ""), "Nhà thầu", year);

        assertThat(first.status()).isEqualTo(BatchStatus.READY);
        assertThat(first.counts().created()).isEqualTo(6);
        assertThat(profiles.pinned(first.id()).orElseThrow().saved().version()).isEqualTo(1);
        assertThat(fileFindings.of(first.id())).extracting(Finding::code).contains("COLUMN_ENCODING_CONVERTED");
        assertThat(page(clerk, "/imports/" + first.id())).contains("Nguyễn Văn Tùng", "Nhà thầu", "CELL_NOT_SPLIT");
        assertThat(page(clerk, "/imports/" + first.id() + "/file-findings")).contains("TCVN3");

        ImportBatch second = scene.read(clerk, UnknownBooks.contractorLike(11, commune.written(), " B"));
        assertThat(second.status()).isEqualTo(BatchStatus.READY);
        assertThat(second.kind()).isEqualTo("KS");
        assertThat(profiles.pinned(second.id()).orElseThrow().saved().version()).isEqualTo(1);

        scene.imports().apply(clerk, second.id());
        scene.settled(clerk, second.id());
        CivilRecord kept = recordsOf(second.id()).get("11/2016");
        assertThat(kept.value("nksHoTen")).isEqualTo("Nguyễn Văn Tùng B");
        assertThat(kept.written()).containsEntry("nksHoTen", "NguyÔn V¨n Tïng B");
        assertThat(kept.value("meHoTen")).isEqualTo("Trần Thị Bưởi");
        assertThat(kept.value("meDanToc")).isEqualTo("Kinh");
        assertThat(records.origins(clerk, kept.id()).get("meHoTen").cell()).isEqualTo("I2");
        assertThat(page(clerk, "/records/" + kept.id())).contains("Nguyễn Văn Tùng B");
        assertThat(page(clerk, "/records/" + kept.id() + "/edit")).contains("Nguyễn Văn Tùng B");
    }

    @Test
    void asksForWhatBelongsToOneFileAndKeepsTheVersionOfEachImport() throws Exception {
        Map<String, String> book = new LinkedHashMap<>(Map.of("constant.quyenSo", "02/2016", "every.quyenSo", "on"));
        book.put("constant.noiDangKy", commune.written());
        ImportBatch first = mapped(UnknownBooks.ownList("A"), "Sổ tay", book);
        assertThat(first.counts().created()).isEqualTo(5);
        assertThat(fileFindings.of(first.id())).extracting(Finding::code).contains("ROWS_WITHOUT_VALUES");

        ImportBatch second = scene.read(clerk, UnknownBooks.ownList("B"));
        assertThat(second.status()).isEqualTo(BatchStatus.UNMAPPED);
        assertThat(String.valueOf(second.refusal())).contains("profile.asks", "Sổ tay");
        String mapping = "/imports/" + second.id() + "/mapping";
        String screen = page(clerk, mapping);
        assertThat(screen).contains("Nhận ra cách đọc “Sổ tay” (bản 1)");
        Map<String, String> chosen = choices(screen);
        chosen.put("name", "Sổ tay");
        chosen.put("constant.noiDangKy", commune.written());
        chosen.put("constant.quyenSo", "03/2016");
        chosen.put("every.quyenSo", "on");
        sent(mapping + "/save", chosen, true);
        scene.settled(clerk, second.id());
        assertThat(profiles.pinned(second.id()).orElseThrow().saved().version()).isEqualTo(1);

        chosen.put("use.1", "keep");
        sent(mapping + "/save", chosen, true);
        scene.settled(clerk, second.id());
        assertThat(profiles.pinned(second.id()).orElseThrow().saved().version()).isEqualTo(2);
        assertThat(profiles.pinned(first.id()).orElseThrow().saved().version()).isEqualTo(1);
        SavedProfile saved = profiles.pinned(first.id()).orElseThrow().saved();
        assertThat(profiles.versions(clerk, saved.id()))
                .extracting(SavedProfile::version)
                .containsExactly(2, 1);
        assertThat(saved.profile().constants())
                .contains(new Constant("quyenSo", "", true), new Constant("noiDangKy", commune.written(), false));
    }

    @Test
    void showsTheFirstRowsAndRefusesAMappingWithoutNumberOrName() throws Exception {
        ImportBatch batch = scene.read(clerk, UnknownBooks.misaLike(commune.written()));
        String mapping = "/imports/" + batch.id() + "/mapping";
        Map<String, String> chosen = choices(page(clerk, mapping));

        chosen.put("use.5", "keep");
        assertThat(sent(mapping, chosen, false))
                .doesNotContain("Nguyễn Văn Tùng</span>")
                .contains("Trần Thị Bưởi</span>");
        assertThat(sent(mapping + "/save", chosen, false)).contains("Cách đọc cần một tên");
        chosen.put("name", "MISA");
        assertThat(sent(mapping + "/save", chosen, false)).contains("Chưa có cột nào cho: Họ, chữ đệm, tên người");
        assertThat(profiles.list(clerk)).isEmpty();
        chosen.put("use.5", "field:nksHoTen");
        sent(mapping + "/save", chosen, true);
        assertThat(scene.settled(clerk, batch.id()).counts().created()).isEqualTo(5);
    }

    @Test
    void takesAProfileToAnotherProvinceAsAFile() throws Exception {
        ImportBatch batch = mapped(UnknownBooks.misaLike(commune.written()), "MISA tỉnh A", Map.of());
        SavedProfile saved = profiles.pinned(batch.id()).orElseThrow().saved();
        String yaml = mvc.perform(get("/profiles/" + saved.id() + "/1/file").with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        Commune elsewhere = scene.commune();
        Actor other = scene.somebody(Role.JUSTICE_CLERK, elsewhere.code());
        Path file = UnknownBooks.misaLike(elsewhere.written());

        assertThat(scene.read(other, file).status()).isEqualTo(BatchStatus.UNMAPPED);
        mvc.perform(get("/profiles/" + saved.id()).with(SignedIn.as(other))).andExpect(status().isNotFound());
        mvc.perform(multipart("/profiles")
                        .file(new MockMultipartFile("file", "a.yaml", null, yaml.getBytes(StandardCharsets.UTF_8)))
                        .with(SignedIn.as(other))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        List<SavedProfile> taken = profiles.list(other);
        assertThat(taken).extracting(SavedProfile::profile).containsExactly(saved.profile());
        assertThat(scene.read(other, UnknownBooks.misaLike(elsewhere.written() + " "))
                        .status())
                .isEqualTo(BatchStatus.READY);
        assertThat(page(other, "/profiles")).contains("MISA tỉnh A", "suy đoán");
        assertThat(page(other, "/profiles/" + taken.getFirst().id())).contains("Họ tên mẹ");

        mvc.perform(post("/profiles/" + taken.getFirst().id() + "/retire")
                        .param("retired", "true")
                        .with(SignedIn.as(other))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(scene.read(other, UnknownBooks.misaLike(elsewhere.written() + "  "))
                        .status())
                .isEqualTo(BatchStatus.UNMAPPED);
    }

    @Test
    void hidesMappingFromWhoeverMayNotImport() throws Exception {
        ImportBatch batch = scene.read(clerk, UnknownBooks.misaLike(commune.written()));
        Actor stranger = scene.somebody(Role.JUSTICE_CLERK, scene.commune().code());
        Actor approver = scene.somebody(Role.APPROVER, commune.code());
        String mapping = "/imports/" + batch.id() + "/mapping";

        mvc.perform(get(mapping).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get(mapping).with(SignedIn.as(approver))).andExpect(status().isForbidden());
        mvc.perform(post(mapping + "/save").with(SignedIn.as(stranger)).with(csrf()))
                .andExpect(status().isNotFound());
        mvc.perform(get("/profiles").with(SignedIn.as(approver))).andExpect(status().isForbidden());
        mvc.perform(multipart("/profiles")
                        .file(new MockMultipartFile("file", "a.yaml", null, "a: [".getBytes(StandardCharsets.UTF_8)))
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andExpect(status().isOk());
    }
}
