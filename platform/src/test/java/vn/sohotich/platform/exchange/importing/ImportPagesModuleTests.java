package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.exchange.importing.ImportScene.Commune;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class ImportPagesModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    ImportScene scene;

    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    private MockMultipartFile upload() throws Exception {
        byte[] content = Files.readAllBytes(new C06Workbook(commune.written())
                .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                .entry("02/", "LÊ THỊ MÂY", "31/02/2018")
                .entry("03/", "VŨ THỊ TRÀ", "11/03/2018")
                .with("NOIDANGKY", "ubnd Xã Không Đâu Cả")
                .write());
        return new MockMultipartFile("file", "thang-3.xlsx", MediaType.APPLICATION_OCTET_STREAM_VALUE, content);
    }

    private String page(String address) throws Exception {
        String text = "";
        for (String language : new String[] {"en", "vi"}) {
            text = mvc.perform(get(address).with(SignedIn.as(clerk)).cookie(new Cookie("lang", language)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).as(address).doesNotContain("??");
        }
        return text;
    }

    private UUID sent() throws Exception {
        String address = mvc.perform(multipart("/imports")
                        .file(upload())
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        UUID id = UUID.fromString(String.valueOf(address).substring("/imports/".length()));
        scene.settled(clerk, id);
        return id;
    }

    @Test
    void showsWhatAFileWouldDoAndDoesItOnce() throws Exception {
        UUID id = sent();

        assertThat(page("/imports")).contains("thang-3.xlsx");
        assertThat(page("/imports/" + id)).contains("NGUYỄN VĂN SIM", "/imports/" + id + "/apply");
        assertThat(page("/imports/" + id + "?action=REFUSED"))
                .contains("VŨ THỊ TRÀ")
                .doesNotContain("NGUYỄN VĂN SIM");
        assertThat(page("/imports/" + id + "?finding=DATE_IMPOSSIBLE")).contains("LÊ THỊ MÂY");

        for (int twice = 0; twice < 2; twice++) {
            mvc.perform(post("/imports/" + id + "/apply")
                            .with(SignedIn.as(clerk))
                            .with(csrf()))
                    .andExpect(status().is3xxRedirection());
        }
        scene.settled(clerk, id);

        assertThat(page("/imports/" + id)).contains("/records?batch=" + id);
        assertThat(page("/records?batch=" + id)).contains("LÊ THỊ MÂY", "NGUYỄN VĂN SIM");
    }

    @Test
    void doesTheSameForPrograms() throws Exception {
        UUID id = sent();

        mvc.perform(get("/api/v1/imports/" + id).with(SignedIn.as(clerk)))
                .andExpect(jsonPath("$.status").value("READY"))
                .andExpect(jsonPath("$.counts.created").value(2));
        mvc.perform(get("/api/v1/imports/" + id + "/rows?action=REFUSED").with(SignedIn.as(clerk)))
                .andExpect(jsonPath("$.items[0].refusal").value("unit-unknown"));
        mvc.perform(get("/api/v1/imports/" + id + "/findings").with(SignedIn.as(clerk)))
                .andExpect(status().isOk());
        mvc.perform(multipart("/api/v1/imports")
                        .file(upload())
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andExpect(status().is2xxSuccessful());
        mvc.perform(post("/api/v1/imports/" + id + "/apply")
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andExpect(status().isAccepted());
        scene.settled(clerk, id);
        mvc.perform(post("/api/v1/exports")
                        .with(SignedIn.as(clerk))
                        .with(csrf())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"batch\":\"" + id + "\",\"format\":\"XLSX\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.records").value(2));
        assertThat(page("/exports")).contains("KS.xlsx");
    }

    @Test
    void hidesImportsFromOthers() throws Exception {
        UUID id = sent();
        Actor stranger = scene.somebody(Role.JUSTICE_CLERK, scene.commune().code());
        Actor approver = scene.somebody(Role.APPROVER, commune.code());

        mvc.perform(get("/imports/" + id).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/imports/" + id).with(SignedIn.as(approver))).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/imports/" + id + "/rows").with(SignedIn.as(stranger)))
                .andExpect(status().isNotFound());
    }
}
