package vn.sohotich.platform.reconciliation.model.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.reconciliation.model.ModelState;
import vn.sohotich.platform.reconciliation.model.ModelVersion;
import vn.sohotich.platform.reconciliation.model.ModelVersions;
import vn.sohotich.platform.reconciliation.review.Families;
import vn.sohotich.platform.reconciliation.review.Families.Family;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;
import vn.sohotich.platform.work.WorkState;
import vn.sohotich.platform.work.WorkStatus;
import vn.sohotich.platform.work.Works;

@PlatformTest
class ModelPagesModuleTests {
    @Autowired
    WebApplicationContext context;

    @Autowired
    ModelVersions versions;

    @Autowired
    Works works;

    private MockMvc mvc;
    private Actor officer;
    private Actor clerk;
    private long no;

    @BeforeEach
    void aProposal() throws Exception {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Commune commune = Commune.founded(context);
        officer = commune.somebody(Role.PROVINCIAL_OFFICER);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        Families families = new Families(context, commune);
        Family family = families.withTwins();
        families.load();
        families.birthOf(clerk, family, Map.of());
        UUID work = versions.estimate(officer).orElseThrow();
        long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
        WorkState state = works.find(work).orElseThrow();
        while (!state.isOver() && System.nanoTime() < end) {
            Thread.sleep(50);
            state = works.find(work).orElseThrow();
        }
        assertThat(state.status()).isEqualTo(WorkStatus.DONE);
        String page = works.leadsTo(state).orElseThrow();
        no = Long.parseLong(page.substring(page.lastIndexOf('/') + 1));
    }

    @Test
    void showsVersionsFiguresAndChancesInBothLanguages() throws Exception {
        for (String lang : List.of("vi", "en")) {
            assertThat(page(get("/models").cookie(new Cookie("lang", lang))))
                    .contains("/models/" + no)
                    .doesNotContain("??");
            assertThat(page(get("/models/" + no).cookie(new Cookie("lang", lang))))
                    .contains("/models/" + no + "/activation", "F1")
                    .doesNotContain("??");
        }
        assertThat(page(get("/models/" + no))).contains("Trong 100 cặp", "Trước và sau", "Chưa có nhãn nào");
    }

    @Test
    void switchesByFormAndBackByRest() throws Exception {
        ModelVersion before = versions.all(officer).stream()
                .filter(version -> version.state() == ModelState.ACTIVE)
                .findFirst()
                .orElseThrow();
        mvc.perform(post("/models/" + no + "/activation").with(csrf()).with(SignedIn.as(officer)))
                .andExpect(redirectedUrl("/models/" + no));
        mvc.perform(post("/models/" + no + "/activation")
                        .param("reason", "Đã xem số liệu")
                        .with(csrf())
                        .with(SignedIn.as(officer)))
                .andExpect(redirectedUrl("/models"));
        assertThat(page(get("/models/" + before.no()))).contains("Quay lại mô hình này");

        assertThat(page(post("/api/v1/models/" + before.no() + "/activation")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Quay lại\"}")
                        .with(csrf())))
                .contains("\"state\":\"ACTIVE\"");
        assertThat(page(get("/api/v1/models"))).contains("\"no\":" + no);
        assertThat(page(get("/api/v1/models/" + no))).contains("\"learnt\":\"linkage-chances 1");
    }

    @Test
    void whoMayNotManageModelsDoesNotEnter() throws Exception {
        for (String path : List.of("/models", "/models/" + no, "/api/v1/models", "/api/v1/models/" + no)) {
            mvc.perform(get(path).with(SignedIn.as(clerk))).andExpect(status().isForbidden());
        }
        for (String path : List.of(
                "/models/estimation",
                "/models/look-ups",
                "/models/" + no + "/activation",
                "/api/v1/models/estimation",
                "/api/v1/models/look-ups")) {
            mvc.perform(post(path).with(csrf()).with(SignedIn.as(clerk))).andExpect(status().isForbidden());
        }
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(officer)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
