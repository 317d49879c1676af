package vn.sohotich.platform.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

@PlatformTest
class LookUpPagesModuleTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    PopulationLoads requests;

    @Autowired
    Records records;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    private MockMvc mvc;
    private Actor clerk;
    private UUID record;

    @BeforeEach
    void lookedUp() throws Exception {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Commune commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        record = commune.birth(clerk);
        new Extracts()
                .row(Extracts.freshId(1931, true), "ĐỒNG THỊ SINH", "1931")
                .load(requests, uploads, works);
        works.submit(new WorkRequest("look-up", clerk.account(), null, Map.of(), java.util.List.of("")));
        for (int i = 0; i < 300 && state() == LookupState.PENDING; i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void theWorkLooksUpWhoeverWaits() {
        assertThat(state()).isNotEqualTo(LookupState.PENDING);
    }

    @Test
    void listsOutcomesWithCountsAndTheWatchList() throws Exception {
        assertThat(page(get("/lookups"))).contains("/records/" + record).contains("Danh sách theo dõi riêng");
        assertThat(page(get("/lookups?watch=true&kind=KS&role=child"))).contains("/records/" + record);
        assertThat(page(get("/lookups?outcome=AMBIGUOUS").cookie(new Cookie("lang", "en"))))
                .contains("Watch list");
    }

    @Test
    void showsThePeopleOfARecordAndTakesADecisionBack() throws Exception {
        assertThat(page(get("/records/" + record + "/persons"))).contains("person-child");
        assertThat(page(post("/lookups/records/" + record + "/child/decision")
                        .param("reason", "")
                        .with(csrf())))
                .contains("Chưa ghi lý do");
        assertThat(page(post("/lookups/records/" + record + "/child/decision")
                        .param("person", "")
                        .param("reason", "Đã xem trang sổ")
                        .with(csrf())))
                .contains("Đã xem trang sổ")
                .contains("Rút lại quyết định");
        assertThat(page(post("/lookups/records/" + record + "/child/retraction").with(csrf())))
                .doesNotContain("Rút lại quyết định");
    }

    @Test
    void restAnswersTheSame() throws Exception {
        assertThat(page(get("/api/v1/records/" + record + "/persons"))).contains("\"role\":\"child\"");
        assertThat(page(post("/api/v1/records/" + record + "/persons/child/decision")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Đã xem\"}")
                        .with(csrf())))
                .contains("\"status\":\"ASSERTED\"");
        mvc.perform(post("/api/v1/records/" + record + "/persons/child/decision")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{}")
                        .with(csrf())
                        .with(SignedIn.as(clerk)))
                .andExpect(status().is4xxClientError());
    }

    private LookupState state() {
        return records.find(record).orElseThrow().lookup();
    }

    private String page(org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder request)
            throws Exception {
        RequestBuilder signedIn = request.with(SignedIn.as(clerk));
        return mvc.perform(signedIn)
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
