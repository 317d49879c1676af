package vn.sohotich.platform.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class RecordPagesModuleTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    Records records;

    private final String unit = Codes.fresh("x");
    private final Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);

    private UUID entered(String name) {
        return ((EntryOutcome.Kept) records.enter(clerk, "KS", unit, EntryFixtures.birth("05", name, "31.02.2018")))
                .id();
    }

    private String page(String address) throws Exception {
        return page(address, new MockHttpSession());
    }

    private String page(String address, MockHttpSession session) throws Exception {
        for (String language : new String[] {"en", "vi"}) {
            String text = mvc.perform(get(address)
                            .session(session)
                            .with(SignedIn.as(clerk))
                            .cookie(new jakarta.servlet.http.Cookie("lang", language)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8);
            assertThat(text).as(address).doesNotContain("??");
        }
        return mvc.perform(get(address).session(session).with(SignedIn.as(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    @Test
    void listsRecordsAndBooks() throws Exception {
        entered("Lê Thị Mây");

        assertThat(page("/records")).contains("Lê Thị Mây");
        assertThat(page("/records?status=ENTERED&errors=true&kind=KS")).contains("Lê Thị Mây");
        assertThat(page("/records?status=APPROVED")).doesNotContain("Lê Thị Mây");
        assertThat(page("/books")).contains("/records?book=");
    }

    @Test
    void showsARecordWithItsFindingsAndHistory() throws Exception {
        UUID id = entered("Vũ Thị Trà");

        assertThat(page("/records/" + id)).contains("Vũ Thị Trà", "31.02.2018", "/records/" + id + "/persons");
        assertThat(page("/records/" + id + "/edit")).contains("Vũ Thị Trà", "is-invalid", "name=\"version\"");
        assertThat(page("/records/new?kind=KH")).contains("chongHoTen");
    }

    @Test
    void keepsSearchedNamesOutOfAddresses() throws Exception {
        entered("Phạm Thị Quế Ngân");
        MockHttpSession session = new MockHttpSession();

        String address = mvc.perform(post("/records/find")
                        .session(session)
                        .param("q", "que ngan")
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();

        assertThat(address).isEqualTo("/records?named=true");
        assertThat(page("/records?named=true", session)).contains("Phạm Thị Quế Ngân");
    }

    @Test
    void entersAndCorrectsThroughTheForm() throws Exception {
        var typed = post("/records")
                .param("kind", "KS")
                .param("unitCode", unit)
                .with(SignedIn.as(clerk))
                .with(csrf());
        EntryFixtures.birth("21", "Lý Văn Sim", "01.03.2018").forEach(typed::param);
        String address = mvc.perform(typed).andReturn().getResponse().getRedirectedUrl();

        mvc.perform(post(address)
                        .param("version", "1")
                        .param("trangSo", "44")
                        .with(SignedIn.as(clerk))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        UUID id = UUID.fromString(address.substring("/records/".length()));
        assertThat(records.openLogged(clerk, id).orElseThrow().value("trangSo")).isEqualTo("44");
    }

    @Test
    void doesNotFindRecordsOfOtherUnits() throws Exception {
        UUID id = entered("Lê Thị Mây");
        Actor stranger = SignedIn.somebody(Role.JUSTICE_CLERK, Codes.fresh("x"));

        mvc.perform(get("/records/" + id).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/records/" + id).with(SignedIn.as(stranger))).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/records/" + id).with(SignedIn.as(clerk))).andExpect(status().isOk());
        mvc.perform(get("/api/v1/book-types").with(SignedIn.as(clerk))).andExpect(status().isOk());
        mvc.perform(get("/api/v1/books").with(SignedIn.as(clerk))).andExpect(status().isOk());
    }
}
