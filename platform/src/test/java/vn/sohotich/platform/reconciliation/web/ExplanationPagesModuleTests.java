package vn.sohotich.platform.reconciliation.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/** Twins of one name in the register and a stranger, explained beside the child of a birth record. */
@PlatformTest
class ExplanationPagesModuleTests {
    private static final Pattern PICTURE = Pattern.compile("(?s)<svg role=\"img\".*?</svg>");

    @Autowired
    WebApplicationContext context;

    @Autowired
    PopulationLoads requests;

    @Autowired
    PopulationRegister register;

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    Records records;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    @Autowired
    AuditTrail audit;

    private final String twin = Extracts.freshId(2018, true);
    private final String other = Extracts.freshId(2018, true);
    private final String stranger = Extracts.freshId(1931, true);
    private MockMvc mvc;
    private Commune commune;
    private Actor clerk;
    private UUID record;
    private String name;

    @BeforeEach
    void lookedUp() throws Exception {
        mvc = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        record = commune.birth(clerk);
        name = found().principalName();
        new Extracts()
                .row(twin, name, "20/02/2018", "2", "Kinh", "Việt Nam", commune.name, commune.name, commune.name)
                .row(other, name, "20/02/2018", "2", "Kinh", "Việt Nam", commune.name, commune.name, commune.name)
                .row(stranger, "ĐỒNG THỊ SINH", "1931", "2")
                .load(requests, uploads, works);
        works.submit(new WorkRequest("look-up", clerk.account(), null, Map.of(), List.of("")));
        for (int i = 0; i < 300 && outcomeIsNot(Outcome.AMBIGUOUS); i++) {
            Thread.sleep(100);
        }
    }

    @Test
    void drawsAWellFormedPictureForEveryCandidate() throws Exception {
        String page = page(get(address()));
        List<String> pictures =
                PICTURE.matcher(page).results().map(found -> found.group()).toList();
        assertThat(pictures).hasSizeGreaterThanOrEqualTo(2);
        for (String picture : pictures) {
            Document svg = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(picture.getBytes(StandardCharsets.UTF_8)));
            assertThat(svg.getElementsByTagName("title").getLength()).isEqualTo(1);
            assertThat(svg.getElementsByTagName("desc").item(0).getTextContent())
                    .contains("điểm");
            assertThat(svg.getElementsByTagName("rect").getLength()).isGreaterThan(4);
            assertThat(attributes(svg)).doesNotContain(name).doesNotContain(twin);
        }
        assertThat(page)
                .contains("Vì sao chưa phân biệt được")
                .contains("Bằng điểm người đứng đầu")
                .contains("chỉ khác số định danh")
                .contains("Máy xét cặp này vì:")
                .contains("Thêm 1 điểm là khả năng gấp đôi")
                .contains("<th scope=\"row\" colspan=\"2\">Cộng</th>");
    }

    private static String attributes(Document svg) {
        var all = new StringBuilder();
        NodeList elements = svg.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            var attributes = elements.item(i).getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                all.append(attributes.item(a).getNodeValue()).append('\n');
            }
        }
        return all.toString();
    }

    @Test
    void keepsForEveryCandidateStepsThatSumToTheTotal() {
        PersonOutcome outcome = outcome();
        assertThat(outcome.finding().candidates()).hasSizeBetween(2, 4).allSatisfy(candidate -> {
            double sum = candidate.grounds().steps().stream()
                    .mapToDouble(WeightStep::weight)
                    .sum();
            assertThat(sum).isCloseTo(candidate.grounds().total(), within(1e-9));
            assertThat(candidate.grounds().rules()).isNotEmpty();
        });
    }

    @Test
    void opensFromTheRecordAndFromTheList() throws Exception {
        assertThat(page(get("/records/" + record + "/persons")))
                .contains("Vì sao có kết quả này")
                .contains("<svg role=\"img\"")
                .contains(address());
        assertThat(page(get("/lookups?outcome=AMBIGUOUS&kind=KS&role=child"))).contains(address());
    }

    @Test
    void speaksEnglish() throws Exception {
        assertThat(page(get(address()).cookie(new Cookie("lang", "en"))))
                .contains("Why they cannot be told apart")
                .contains("Name: exactly the same")
                .contains("One point more is twice as likely");
    }

    @Test
    void comparesWithAnybodyAndSaysThatNoRuleDid() throws Exception {
        assertThat(page(post(address() + "/search").param("number", stranger).with(csrf())))
                .contains("ĐỒNG THỊ SINH")
                .contains(address() + "/" + idOf(stranger));
        assertThat(page(get(address() + "/" + idOf(stranger))))
                .contains("Không có quy tắc nào đưa cặp này ra so sánh")
                .contains("Kém người đứng đầu")
                .contains("pair-fall-t");
        assertThat(page(get(address() + "/" + idOf(twin)))).doesNotContain("Không có quy tắc nào");
        assertThat(page(get("/api/v1/records/" + record + "/persons/child/comparison/" + idOf(stranger))))
                .contains("\"compared\":false");
    }

    @Test
    void tellsTheTrailWhoComparedWithoutNames() throws Exception {
        page(get(address() + "/" + idOf(stranger)));
        var entries = audit.of("record", record.toString());
        assertThat(entries).extracting(entry -> entry.action()).contains("person.compared", "lookup.read");
        assertThat(entries.toString())
                .contains(idOf(stranger))
                .doesNotContain(stranger)
                .doesNotContain("ĐỒNG");
    }

    @Test
    void isRefusedToWhoMayNotDecideOrIsOfAnotherUnit() throws Exception {
        Actor typist = commune.somebody(Role.DIGITISATION_MEMBER);
        mvc.perform(get(address() + "/" + idOf(stranger)).with(SignedIn.as(typist)))
                .andExpect(status().isForbidden());
        mvc.perform(post(address() + "/search")
                        .param("number", stranger)
                        .with(csrf())
                        .with(SignedIn.as(typist)))
                .andExpect(status().isForbidden());
        Actor elsewhere = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        mvc.perform(get(address() + "/" + idOf(stranger)).with(SignedIn.as(elsewhere)))
                .andExpect(status().isNotFound());
        mvc.perform(get(address()).with(SignedIn.as(elsewhere))).andExpect(status().isNotFound());
        assertThat(audit.of("record", record.toString()))
                .extracting(entry -> entry.action())
                .doesNotContain("person.compared");
    }

    @Test
    void keepsWhyAfterAPersonHasDecided() throws Exception {
        reconciliation.decide(clerk, record, "child", UUID.fromString(idOf(other)), "Đã xem trang sổ");
        PersonOutcome decided = outcome();
        assertThat(decided.asserted()).isTrue();
        assertThat(decided.finding().candidates().getFirst().personalId()).isEqualTo(other);
        assertThat(decided.finding().candidates())
                .extracting(candidate -> candidate.personalId())
                .contains(twin)
                .doesNotHaveDuplicates();
        assertThat(page(get(address()))).contains("Người đứng đầu").contains("Bằng điểm người đứng đầu");
    }

    @Test
    void isTaughtByAPageOfTheHelp() throws Exception {
        assertThat(page(get("/help/decisions")))
                .contains("<h1>Máy quyết định thế nào</h1>")
                .contains("Ví dụ 2: hai anh em sinh đôi")
                .contains("<table class=\"table\">");
        assertThat(page(get("/help/decisions").cookie(new Cookie("lang", "en"))))
                .contains("does not toss a coin");
        assertThat(page(get("/help/guide"))).contains("href=\"/help/decisions\"");
    }

    private CivilRecord found() {
        return records.find(record).orElseThrow();
    }

    private String address() {
        return "/lookups/records/" + record + "/child/explanation";
    }

    private String idOf(String personalId) {
        return register.withPersonalIds(List.of(personalId)).getFirst().id().toString();
    }

    private boolean outcomeIsNot(Outcome outcome) {
        return found().lookup() == LookupState.PENDING || outcome().outcome() != outcome;
    }

    private PersonOutcome outcome() {
        return reconciliation.outcomesLogged(clerk, record).stream()
                .filter(one -> one.role().equals("child"))
                .findFirst()
                .orElseThrow();
    }

    private String page(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(SignedIn.as(clerk)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
