package vn.sohotich.platform.population;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.Works;

@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PopulationSearchModuleTests {
    private static final String MOTHER = freshId(1960, true);
    private static final String DUNG = freshId(1985, false);
    private static final String DUNG_TOO = freshId(1985, true);
    private static final String PARTIAL = freshId(1985, false);

    @Autowired
    PopulationRegister register;

    @Autowired
    PopulationLoads requests;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    @Autowired
    AuditTrail audit;

    @BeforeAll
    void people() throws Exception {
        new Extracts()
                .row(MOTHER, "HOÀNG THỊ KHƯỚU", "1960", "2", "Kinh")
                .row(
                        DUNG,
                        "ĐẶNG QUỐC DŨNG",
                        "20/04/1985",
                        "1",
                        "Kinh",
                        "Việt Nam",
                        "",
                        "",
                        "",
                        "ĐẶNG VĂN VƯỢNG",
                        "",
                        "HOÀNG THỊ KHƯỚU",
                        MOTHER)
                .row(DUNG_TOO, "ĐẶNG QUỐC DUNG", "21/04/1985", "2", "Kinh", "Việt Nam", "", "", "", "ĐẶNG VĂN VƯỢNG")
                .row(PARTIAL, Normalizer.normalize("ĐẶNG QUỐC ANH", Normalizer.Form.NFD), "1985", "1", "Kinh")
                .load(requests, uploads, works);
    }

    @Test
    void findsByWholeNumberAndByItsBeginning() {
        assertThat(ids(query(DUNG, "", "", ""))).containsExactly(DUNG);
        assertThat(ids(query(DUNG.substring(0, 11), "", "", ""))).contains(DUNG);
    }

    @Test
    void aNameWithoutMarksFindsAllSpellingsAndItsLastSyllableMayBeUnfinished() {
        assertThat(ids(query("", "dang quoc dung", "", ""))).contains(DUNG, DUNG_TOO);
        assertThat(ids(query("", "dang quoc du", "", "")))
                .contains(DUNG, DUNG_TOO)
                .doesNotContain(PARTIAL);
        assertThat(ids(query("", "quoc dung", "", ""))).contains(DUNG, DUNG_TOO);
    }

    @Test
    void aNameWithMarksFindsTheseMarksOnly() {
        assertThat(ids(query("", "Đặng Quốc Dũng", "", ""))).contains(DUNG).doesNotContain(DUNG_TOO);
        assertThat(ids(query("", "dang quoc Dũng", "", ""))).contains(DUNG).doesNotContain(DUNG_TOO);
    }

    @Test
    void decomposedTextIsFoundAndFinds() {
        String typed = Normalizer.normalize("Đặng Quốc Anh", Normalizer.Form.NFD);
        assertThat(ids(query("", typed, "", ""))).contains(PARTIAL);
        assertThat(ids(query("", "Đặng Quốc Anh", "", ""))).contains(PARTIAL);
    }

    @Test
    void aDateFindsWhoeverItAgreesWith() {
        assertThat(ids(query("", "dang quoc", "20/04/1985", ""))).containsExactlyInAnyOrder(DUNG, PARTIAL);
        assertThat(ids(query("", "dang quoc", "04/1985", ""))).contains(DUNG, DUNG_TOO, PARTIAL);
        assertThat(ids(query("", "dang quoc", "1985", ""))).contains(DUNG, DUNG_TOO, PARTIAL);
        assertThat(ids(query("", "dang quoc", "1986", ""))).isEmpty();
    }

    @Test
    void aParentFindsTheChildren() {
        assertThat(ids(query("", "", "", "hoang thi khuou"))).contains(DUNG).doesNotContain(DUNG_TOO, MOTHER);
        assertThat(ids(query("", "", "", "Đặng Văn Vượng"))).contains(DUNG, DUNG_TOO);
        assertThat(ids(query("", "", "", MOTHER))).containsExactly(DUNG);
    }

    @Test
    void resultsComeInWindows() {
        var first = found(new PersonQuery("", "dang quoc", "", "", 0, 2));
        assertThat(first.people().items()).hasSize(2);
        var second = found(new PersonQuery("", "dang quoc", "", "", 2, 2));
        assertThat(second.people().items())
                .doesNotContainAnyElementsOf(first.people().items());
        assertThat(first.people().total()).isEqualTo(second.people().total()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void saysWhatItDoesNotUnderstand() {
        assertThat(refusal(query("", "", "", ""))).isEqualTo("population.nothing-asked");
        assertThat(refusal(query("03x", "", "", ""))).isEqualTo("population.not-understood");
        assertThat(refusal(query("", "", "31/02/1985", ""))).isEqualTo("population.not-understood");
        assertThat(refusal(query("", "...", "", ""))).isEqualTo("population.not-understood");
    }

    @Test
    void wildcardsInWhatIsTypedMeanNothing() {
        assertThat(refusal(query("03%", "", "", ""))).isEqualTo("population.not-understood");
        assertThat(ids(query("", "dang%dung", "", ""))).isEmpty();
    }

    @Test
    void whoMayNotSearchIsRefused() {
        var clerk = Actor.inSession("quantri", "Quản trị", Set.of(Role.SYSTEM_ADMINISTRATOR), Set.of("t1"));
        assertThat(register.searchLogged(clerk, query(DUNG, "", "", ""))).isInstanceOf(SearchOutcome.Refused.class);
        var id = register.withPersonalIds(List.of(DUNG)).getFirst().id();
        assertThat(register.openLogged(clerk, id)).isEmpty();
    }

    @Test
    void everySearchAndEveryOpenedPersonIsInTheTrailWithoutName() {
        var actor = Actor.inSession("tracuu", "Công an", Set.of(Role.POLICE_OFFICER), Set.of("t1"));
        register.searchLogged(actor, query(DUNG.substring(0, 11), "dang quoc dung", "", ""));
        var id = register.withPersonalIds(List.of(DUNG)).getFirst().id();
        register.openLogged(actor, id);
        var searches = audit.of("population", "register").stream()
                .filter(entry -> entry.actor().equals("tracuu"))
                .toList();
        assertThat(searches).hasSize(1);
        assertThat(searches.getFirst().detail()).containsEntry("by", "number,name");
        assertThat(audit.of("person", id.toString()))
                .extracting(entry -> entry.action())
                .contains("person.open");
        assertThat(searches.toString() + audit.of("person", id.toString()))
                .doesNotContainIgnoringCase("dung")
                .doesNotContain(DUNG);
    }

    private static PersonQuery query(String number, String name, String birth, String parent) {
        return new PersonQuery(number, name, birth, parent, 0, 100);
    }

    private SearchOutcome.Found found(PersonQuery query) {
        return (SearchOutcome.Found) register.searchLogged(Extracts.policeOfficer(), query);
    }

    private List<String> ids(PersonQuery query) {
        return found(query).people().items().stream()
                .map(entry -> entry.person().personalId())
                .toList();
    }

    private String refusal(PersonQuery query) {
        var refused = (SearchOutcome.Refused) register.searchLogged(Extracts.policeOfficer(), query);
        return refused.refusal().code();
    }
}
