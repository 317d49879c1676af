package vn.sohotich.platform.population.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.Loads;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;
import vn.sohotich.platform.work.Works;

@PlatformTest
class PopulationPagesModuleTests {
    private static final String NAME = "MẠC THỊ TƯỜNG";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PopulationRegister register;

    @Autowired
    PopulationLoads requests;

    @Autowired
    Loads loads;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    private final String personalId = Extracts.freshId(1966, true);
    private MockMvc mvc;

    @BeforeEach
    void open() throws Exception {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        new Extracts()
                .row(personalId, NAME, "1966", "2", "Tày")
                .row("", "AI", "1")
                .load(requests, uploads, works);
    }

    @Test
    void searchesByPostAndAnswersAFragment() throws Exception {
        assertThat(page(get("/population").with(SignedIn.as(Extracts.policeOfficer()))))
                .contains("people-search");
        String found = page(post("/population/search")
                .param("number", personalId)
                .header("HX-Request", "true")
                .with(csrf())
                .with(SignedIn.as(Extracts.policeOfficer())));
        assertThat(found).contains(NAME).contains(personalId).doesNotContain("<html");
        String nobody = page(post("/population/search")
                .param("birth", "31/02/1966")
                .with(csrf())
                .with(SignedIn.as(Extracts.policeOfficer())));
        assertThat(nobody).contains("<html").contains("Không đọc được điều kiện tìm");
    }

    @Test
    void showsAPersonWithTheChanges() throws Exception {
        new Extracts().row(personalId, NAME, "1966", "2", "Kinh").load(requests, uploads, works);
        var id = register.withPersonalIds(List.of(personalId)).getFirst().id();
        assertThat(page(get("/population/" + id).with(SignedIn.as(Extracts.policeOfficer()))))
                .contains(NAME)
                .contains("Tày")
                .contains("Kinh");
    }

    @Test
    void showsLoadsWithCountsAndRefusedRows() throws Exception {
        var officer = Extracts.provincialOfficer();
        assertThat(page(get("/population/loads").with(SignedIn.as(officer)))).contains("dan-cu.csv");
        var no = loads.latest(1).getFirst().no();
        assertThat(page(get("/population/loads/" + no).with(SignedIn.as(officer))))
                .contains("Thiếu số định danh");
        var file = new MockMultipartFile("file", "dan-cu.csv", "text/csv", Extracts.HEADER.getBytes());
        mvc.perform(multipart("/population/loads").file(file).with(csrf()).with(SignedIn.as(officer)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void restAnswersTheSame() throws Exception {
        String found = page(post("/api/v1/people/search")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"number\":\"" + personalId + "\"}")
                .with(csrf())
                .with(SignedIn.as(Extracts.policeOfficer())));
        assertThat(found).contains(personalId).contains("\"total\":1");
        mvc.perform(post("/api/v1/people/search")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(csrf())
                        .with(SignedIn.as(Extracts.policeOfficer())))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void othersAreTurnedAway() throws Exception {
        var digitiser = SignedIn.somebody(Role.DIGITISATION_MEMBER, "t1");
        mvc.perform(get("/population").with(SignedIn.as(digitiser))).andExpect(status().isForbidden());
        mvc.perform(get("/population/loads").with(SignedIn.as(Extracts.policeOfficer())))
                .andExpect(status().isForbidden());
    }

    private String page(RequestBuilder request) throws Exception {
        return mvc.perform(request)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
