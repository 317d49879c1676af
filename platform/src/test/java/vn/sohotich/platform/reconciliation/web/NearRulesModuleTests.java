package vn.sohotich.platform.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.review.Families;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;
import vn.sohotich.platform.work.Works;

/** A child whose number has a wrong digit, whose day and month are swapped, and whose mother is Hoàng here and Huỳnh there. */
@PlatformTest
class NearRulesModuleTests {
    private static final String REGIONAL = "cặp tên theo vùng (như Hoàng – Huỳnh)";

    @Autowired
    WebApplicationContext context;

    @Autowired
    PopulationLoads requests;

    @Autowired
    PopulationRegister register;

    @Autowired
    Records records;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    private final String child = Extracts.freshId(2018, false);
    private MockMvc mvc;
    private Commune commune;
    private Actor clerk;
    private UUID record;

    @BeforeEach
    void lookedUp() throws Exception {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        String place = commune.name;
        String[] row = {child, "Hoàng Đình Thuyên", "04/05/2018", "1", "Kinh", "Việt Nam", place, place, place};
        new Extracts()
                .row(row[0], row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], "", "", "Huỳnh Thị Hoa")
                .load(requests, uploads, works);
        EntryOutcome kept = records.enter(clerk, "KS", commune.code, page());
        record = ((EntryOutcome.Kept) kept).id();
        new Families(context, commune).lookUp(clerk, record);
    }

    private Map<String, String> page() {
        var written = new TreeMap<String, String>();
        written.put("so", "1/2018");
        written.put("quyenSo", "01/2018");
        written.put("trangSo", "1");
        written.put("ngayDangKy", "30.06.2018");
        written.put("loaiDangKy", "1");
        written.put("noiDangKy", "UBND " + commune.name);
        written.put("nksSoDinhDanh", "031" + child.substring(3));
        written.put("nksHoTen", "HOÀNG ĐÌNH THUYÊN");
        written.put("nksGioiTinh", "1");
        written.put("nksNgaySinh", "05.04.2018");
        written.put("nksDanToc", "Kinh");
        written.put("nksQuocTich", "Việt Nam");
        written.put("meHoTen", "HOÀNG THỊ HOA");
        return written;
    }

    @Test
    void standOnTheExplanationOfTheBestInPictureAndTable() throws Exception {
        String page = page(get(address()));
        assertThat(page)
                .containsPattern("<text x=\"2\" class=\"level\" y=\"\\d+\">" + quoted(REGIONAL))
                .contains("<small class=\"near\">" + REGIONAL + "</small>")
                .contains("<small class=\"near\">sai một chữ số</small>")
                .contains("đảo ngày và tháng")
                .doesNotContain("lookup.near")
                .doesNotContain("??");
        assertThat(page(get(address()).cookie(new Cookie("lang", "en"))))
                .contains("regional pair of names (as Hoàng – Huỳnh)", "one digit wrong", "day and month swapped");
    }

    @Test
    void standBesideEveryFieldThatDiffers() throws Exception {
        String id = register.withPersonalIds(List.of(child)).getFirst().id().toString();
        assertThat(page(get(address() + "/" + id)))
                .containsPattern("<span>khác</span><small class=\"near\">đảo ngày và tháng</small>")
                .containsPattern("<span>khác</span><small class=\"near\">" + quoted(REGIONAL) + "</small>");
        assertThat(page(get("/records/" + record + "/persons"))).contains("<small class=\"near\">" + REGIONAL);
        assertThat(page(get("/api/v1/records/" + record + "/persons/child/comparison/" + id)))
                .contains("\"id.one-digit\"", "\"date.swapped\"", "\"name.regional\"");
    }

    @Test
    void areNotClaimedForABookThatHasChangedSince() throws Exception {
        var corrected = new TreeMap<>(page());
        corrected.put("meHoTen", "HUỲNH THỊ HOA");
        int version = records.find(record).orElseThrow().version();
        records.correct(clerk, record, version, corrected);
        assertThat(records.find(record).orElseThrow().version()).isGreaterThan(version);
        assertThat(page(get(address()))).doesNotContain(">" + REGIONAL + "</text>");
    }

    private static String quoted(String text) {
        return java.util.regex.Pattern.quote(text);
    }

    private String address() {
        return "/lookups/records/" + record + "/child/explanation";
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
