package vn.sohotich.platform.duplicate.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.sohotich.platform.duplicate.DoubtState;
import vn.sohotich.platform.duplicate.Scene;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class DoubtPagesModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private Scene scene;
    private UUID one;
    private UUID two;
    private UUID doubt;

    @BeforeEach
    void aBirthThatStandsTwice() {
        scene = new Scene(context);
        one = scene.enter("KS", scene.birth("nksQueQuan", "Xã An Minh"));
        two = scene.enter("KS", scene.birth("nksQueQuan", "Xã Bình Minh"));
        scene.compare();
        doubt = scene.about(one).getFirst().id();
    }

    @Test
    void listsDoubtsByStateCauseKindAndUnit() throws Exception {
        assertThat(page("/duplicates")).contains("/duplicates/" + doubt).contains("có thể đã được ghi hai lần");
        assertThat(page("/duplicates?state=OPEN&code=BIRTH_TWICE&kind=KS&unit=" + scene.commune.code))
                .contains("/duplicates/" + doubt);
        assertThat(page("/duplicates?state=DISMISSED")).doesNotContain("/duplicates/" + doubt);
        assertThat(page("/duplicates?code=DEATH_TWICE")).doesNotContain("/duplicates/" + doubt);
        assertThat(ok(get("/duplicates").cookie(new Cookie("lang", "en")))).contains("Duplicates and contradictions");
    }

    @Test
    void showsBothRecordsSideBySideWithWhatDiffers() throws Exception {
        String pair = page("/duplicates/" + doubt);
        assertThat(pair)
                .contains("/records/" + one, "/records/" + two)
                .contains("<mark class=\"differs\">Bình</mark>")
                .contains("Việc cần làm", "Luật Hộ tịch 2014, điều 5", "data-key=\"1\"");
    }

    @Test
    void saysByWhichRuleANameIsNear() throws Exception {
        Scene family = new Scene(context);
        UUID full = family.enter("KS", family.birth());
        family.enter("KS", family.birth("meHoTen", family.birth().get("meHoTen").replace(" Thị", "")));
        family.compare();
        UUID found = family.about(full).getFirst().id();
        scene = family;
        assertThat(page("/duplicates/" + found)).contains("<small class=\"near\">thiếu hoặc thêm chữ Thị</small>");
    }

    @Test
    void aDecisionIsTakenAndTakenBack() throws Exception {
        decide(two.toString(), "Bản đầu chép nhầm");
        assertThat(scene.about(one).getFirst().state()).isEqualTo(DoubtState.CONFIRMED);
        assertThat(page("/duplicates/" + doubt)).contains("Bản đứng").contains("Bản đầu chép nhầm");
        decide("reopen", "Xem lại trang sổ");
        assertThat(scene.about(one).getFirst().isOpen()).isTrue();
        decide("dismiss", " ");
        assertThat(scene.about(one).getFirst().isOpen()).isTrue();
        decide("no record", "x");
        assertThat(scene.about(one).getFirst().isOpen()).isTrue();
        decide("dismiss", "Hai trẻ khác nhau");
        assertThat(scene.about(one).getFirst().state()).isEqualTo(DoubtState.DISMISSED);
    }

    private void decide(String verdict, String reason) throws Exception {
        mvc.perform(post("/duplicates/" + doubt + "/decision")
                        .param("verdict", verdict)
                        .param("reason", reason)
                        .with(csrf())
                        .with(SignedIn.as(scene.clerk)))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void everyPageAboutARecordGetsTheNotice() throws Exception {
        assertThat(page("/records/" + one + "/doubts")).contains("/duplicates/" + doubt);
        assertThat(page("/records/" + one)).contains("/records/" + one + "/doubts");
        Actor stranger = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        assertThat(mvc.perform(get("/records/" + one + "/doubts").with(SignedIn.as(stranger)))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("/duplicates/");
    }

    @Test
    void theNeighboursNamesAreNotOnThePage() throws Exception {
        Commune other = Commune.founded(context);
        Actor neighbour = other.somebody(Role.JUSTICE_CLERK);
        UUID theirs = scene.enter("KS", scene.birth("nksQueQuan", "Xã Chỉ Ở Đây"), other, neighbour);
        scene.compare();
        UUID shared = scene.about(theirs).getFirst().id();
        String seen = mvc.perform(get("/duplicates/" + shared).with(SignedIn.as(scene.clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(seen)
                .contains("Không hiện", "Kết luận cần quyền ở cả hai đơn vị")
                .doesNotContain("Chỉ Ở Đây", "/records/" + theirs, "data-key=\"1\"");
    }

    @Test
    void theNextDoubtFollowsAndTheListComesLast() throws Exception {
        String next = mvc.perform(get("/duplicates/" + doubt + "/next").with(SignedIn.as(scene.clerk)))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(next).isEqualTo("/duplicates?state=OPEN");
    }

    @Test
    void restTellsAndDecidesWithoutNames() throws Exception {
        String list = page("/api/v1/duplicates?state=OPEN");
        assertThat(list).contains(doubt.toString(), "BIRTH_TWICE").doesNotContain("Khuất");
        assertThat(ok(post("/api/v1/duplicates/" + doubt + "/decision")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"state\":\"CONFIRMED\",\"stands\":\"" + one + "\",\"reason\":\"Đã xem\"}")
                        .with(csrf())))
                .contains("\"state\":\"CONFIRMED\"");
        mvc.perform(post("/api/v1/duplicates/" + doubt + "/decision")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"state\":\"DISMISSED\"}")
                        .with(csrf())
                        .with(SignedIn.as(scene.clerk)))
                .andExpect(status().is4xxClientError());
        assertThat(page("/api/v1/duplicates/progress")).contains("\"waiting\":");
    }

    @Test
    void theProgressIsToldByItselfAndAsksNoMoreWhenNothingRuns() throws Exception {
        assertThat(page("/duplicates/walks"))
                .contains("class=\"walk\"", "Mọi hồ sơ đã được so với nhau.")
                .doesNotContain("hx-get", "<html");
    }

    @Test
    void aClerkStartsNoWalk() throws Exception {
        mvc.perform(post("/duplicates/walks").with(csrf()).with(SignedIn.as(scene.clerk)))
                .andExpect(status().isForbidden());
    }

    private String page(String address) throws Exception {
        return ok(get(address));
    }

    private String ok(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(scene.clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
