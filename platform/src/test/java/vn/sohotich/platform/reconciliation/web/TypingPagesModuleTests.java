package vn.sohotich.platform.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.sohotich.platform.population.Extracts.freshId;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

/** The panels beside a form and their REST: asked by body, answered in both languages, closed to strangers. */
@PlatformTest
class TypingPagesModuleTests {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Autowired
    ApplicationContext context;

    @Autowired
    MockMvc mvc;

    private final String unit = Codes.fresh("x");
    private final String number = freshId(1991, true);
    private final String name = "Giáp " + Codes.place("Thị") + " Thoa";
    private final Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);
    private final Actor member = SignedIn.somebody(Role.DIGITISATION_MEMBER, unit);
    private final Actor stranger = SignedIn.somebody(Role.JUSTICE_CLERK, Codes.fresh("x"));

    @BeforeEach
    void people() {
        LoadedPeople.amongOthers(context).load(new Extracts().row(number, name, "05/06/1991", "2", "Kinh"));
    }

    private MockHttpServletResponse panels(Actor actor, String language) throws Exception {
        return mvc.perform(post("/lookups/typing")
                        .param("kind", "KS")
                        .param("unitCode", unit)
                        .param("nksHoTen", name)
                        .param("nksNgaySinh", "05.06.1991")
                        .param("nksDanToc", "Tày")
                        .param("meHoTen", "Lan")
                        .cookie(new Cookie("lang", language))
                        .with(SignedIn.as(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    @Test
    void saysInWordsWhoItMayBe() throws Exception {
        String vietnamese = panels(clerk, "vi").getContentAsString(StandardCharsets.UTF_8);
        String english = panels(clerk, "en").getContentAsString(StandardCharsets.UTF_8);

        assertThat(vietnamese)
                .contains(
                        "data-role=\"child\"", name, number, "1 người có thể là người này", "dân tộc: dân cư ghi Kinh")
                .contains("data-role=\"mother\"", "Gõ thêm: đủ họ và tên, đủ ngày, tháng, năm sinh")
                .doesNotContain("??", "data-role=\"father\"");
        assertThat(english)
                .contains("1 person who may be meant", "ethnic group: register has Kinh", "Also type: the whole name")
                .doesNotContain("??");
    }

    @Test
    void keepsPersonalNumbersFromWhoMayNotSearchTheRegister() throws Exception {
        assertThat(panels(member, "vi").getContentAsString(StandardCharsets.UTF_8))
                .contains(name)
                .doesNotContain(number);
        assertThat(candidate(rest(member, unit)).get("personalId").isNull()).isTrue();
        assertThat(candidate(rest(clerk, unit)).get("personalId").asString()).isEqualTo(number);
    }

    @Test
    void answersStrangersNothing() throws Exception {
        assertThat(panels(stranger, "vi").getStatus()).isEqualTo(403);
        assertThat(rest(stranger, unit).getStatus()).isEqualTo(403);
        assertThat(rest(clerk, Codes.fresh("x")).getStatus()).isEqualTo(403);
        assertThat(rest(SignedIn.somebody(Role.AUDITOR, unit), unit).getStatus())
                .isEqualTo(403);
    }

    @Test
    void tellsMachinesTheSame() throws Exception {
        JsonNode child = JSON.readTree(rest(clerk, unit).getContentAsString(StandardCharsets.UTF_8))
                .get(0);

        assertThat(child.get("role").asString()).isEqualTo("child");
        assertThat(child.get("state").asString()).isEqualTo("FOUND");
        assertThat(child.get("outcome").asString()).isEqualTo("INCONSISTENT");
        assertThat(child.get("candidates").get(0).get("name").asString()).isEqualTo(name);
        assertThat(child.get("candidates").get(0).get("fields").toString())
                .contains(
                        "{\"field\":\"ETHNICITY\",\"bookValue\":\"Tày\",\"registerValue\":\"Kinh\",\"verdict\":\"DIFFERENT\"}");
    }

    @Test
    void givesEveryPersonOfEveryKindOfBookAPanel() throws Exception {
        assertThat(form("KS")).contains("data-panel=\"child\"", "data-panel=\"mother\"", "data-panel=\"father\"");
        assertThat(form("KH")).contains("data-panel=\"husband\"", "data-panel=\"wife\"");
        assertThat(form("KT")).contains("data-panel=\"deceased\"", "data-birth=");
        assertThat(form("KS")).doesNotContain("data-panel=\"declarant\"", "??");
    }

    private String form(String kind) throws Exception {
        return mvc.perform(get("/records/new").param("kind", kind).with(SignedIn.as(clerk)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse rest(Actor actor, String where) throws Exception {
        var page = Map.of(
                "kind",
                "KS",
                "unit",
                where,
                "values",
                Map.of("nksHoTen", name, "nksNgaySinh", "05.06.1991", "nksDanToc", "Tày"));
        return mvc.perform(post("/api/v1/lookups/typing")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(JSON.writeValueAsString(page))
                        .with(SignedIn.as(actor))
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private static JsonNode candidate(MockHttpServletResponse answer) throws Exception {
        return JSON.readTree(answer.getContentAsString(StandardCharsets.UTF_8))
                .get(0)
                .get("candidates")
                .get(0);
    }
}
