package vn.sohotich.platform.reconciliation.review.web;

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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import vn.sohotich.platform.reconciliation.review.Families;
import vn.sohotich.platform.reconciliation.review.Families.Family;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class ReviewPagesModuleTests {
    private static final Pattern CASE = Pattern.compile("/reviews/([0-9a-f-]{36})/decision");
    private static final Pattern FIRST = Pattern.compile("value=\"([0-9a-f-]{36})\" data-key=\"1\"");

    @Autowired
    WebApplicationContext context;

    private MockMvc mvc;
    private Actor clerk;
    private Family family;
    private UUID record;

    @BeforeEach
    void anUnclearCase() {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        Commune commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        Families families = new Families(context, commune);
        family = families.withTwins();
        families.load();
        record = families.birthOf(clerk, family, Map.of("nksDanToc", "Tày"));
    }

    @Test
    void showsBookAndCandidatesWithKeysAndWithoutMissingWords() throws Exception {
        String page = page(get("/reviews?role=child"));
        assertThat(page)
                .contains("Còn 1 trường hợp", "data-key=\"1\"", "data-key=\"0\"", "/records/" + record)
                .contains(family.child(), family.twin())
                .contains("<mark class=\"differs\">Tày</mark>", "<mark class=\"differs\">Kinh</mark>")
                .doesNotContain("??");
        assertThat(page(get("/reviews?role=child").cookie(new Cookie("lang", "en"))))
                .contains("1 left", "In the book")
                .doesNotContain("??");
    }

    @Test
    void decidesTakesBackAndPutsOff() throws Exception {
        String page = page(get("/reviews?role=child"));
        String id = found(CASE, page);

        assertThat(page(post("/reviews/" + id + "/decision?role=child")
                        .param("reason", "Đã xem")
                        .with(csrf())))
                .contains("Chưa chọn ai");
        assertThat(page(post("/reviews/" + id + "/decision?role=child")
                        .param("person", found(FIRST, page))
                        .param("reason", "")
                        .with(csrf())))
                .contains("Chưa ghi lý do");
        assertThat(page(post("/reviews/" + id + "/decision?role=child")
                        .param("person", found(FIRST, page))
                        .param("reason", "Đã xem trang sổ")
                        .with(csrf())))
                .contains("Đã ghi quyết định", "Không còn trường hợp nào", "data-key=\"u\"");
        String again = page(post("/reviews/back?role=child").with(csrf()));
        assertThat(again).contains("Trường hợp này mở lại", "Còn 1 trường hợp");
        assertThat(page(post("/reviews/" + found(CASE, again) + "/later?role=child")
                        .with(csrf())))
                .contains("Đã để lại sau cùng", "Còn 1 trường hợp");
    }

    @Test
    void answersAFormThatWasSentWithoutTheScriptWithTheWholePage() throws Exception {
        String id = found(CASE, page(get("/reviews?role=child")));
        assertThat(page(post("/reviews/" + id + "/later?role=child").with(csrf())))
                .contains("<html", "htmx-config", "Còn 1 trường hợp");
        assertThat(page(post("/reviews/" + id + "/later?role=child")
                        .header("HX-Request", "true")
                        .with(csrf())))
                .doesNotContain("<html")
                .contains("Còn 1 trường hợp");
    }

    @Test
    void restAnswersTheSame() throws Exception {
        String next = page(get("/api/v1/reviews/next?role=child"));
        assertThat(next).contains("\"left\":1", "\"control\":false", family.twin());
        Matcher id = Pattern.compile("\"now\":\\{\"id\":\"([0-9a-f-]{36})\"").matcher(next);
        assertThat(id.find()).isTrue();
        assertThat(page(post("/api/v1/reviews/" + id.group(1) + "/decision")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Không ai\"}")
                        .with(csrf())))
                .contains("\"status\":\"ASSERTED\"");
        assertThat(page(post("/api/v1/reviews/back").with(csrf()))).contains("\"status\":\"INFERRED\"");
        mvc.perform(post("/api/v1/reviews/back").with(csrf()).with(SignedIn.as(clerk)))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void whoMayNotDecideDoesNotEnter() throws Exception {
        Actor member = Commune.founded(context).somebody(Role.DIGITISATION_MEMBER);
        mvc.perform(get("/reviews").with(SignedIn.as(member))).andExpect(status().isForbidden());
        mvc.perform(get("/api/v1/reviews/next").with(SignedIn.as(member))).andExpect(status().isForbidden());
    }

    private static String found(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).as(pattern.pattern()).isTrue();
        return matcher.group(1);
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
