package vn.sohotich.platform.record.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditQuery;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.EntryFixtures;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** Who stands in kept records is offered to whoever may see those records. */
@PlatformTest
class KnownPeopleModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    KnownPeople known;

    @Autowired
    Records records;

    @Autowired
    AuditTrail audit;

    private final String name = "Thang " + Codes.place("Thị") + " Diễm";
    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    private UUID birth(String number, Map<String, String> more) {
        Map<String, String> page = EntryFixtures.birth(number, name, "12.04.1983");
        page.putAll(more);
        return ((EntryOutcome.Kept) records.enter(clerk, "KS", commune.code, page)).id();
    }

    private List<KnownPerson> find(Actor actor, String written, @Nullable String born, @Nullable UUID except) {
        PartialDate birth = born == null ? null : PartialDate.parse(born).orElseThrow();
        var sought = new SoughtKnown(written, birth, null, "", except);
        return known.findLogged(actor, commune.code, List.of(sought)).getFirst();
    }

    @Test
    void givesWhatTheRecordSaysOfThePersonInItsRole() {
        UUID record = birth("01", Map.of("nksSoDinhDanh", "030183000777"));

        List<KnownPerson> found = find(clerk, name.toUpperCase(java.util.Locale.ROOT), "1983", null);

        assertThat(found).singleElement().satisfies(person -> {
            assertThat(person.recordId()).isEqualTo(record);
            assertThat(person.role()).isEqualTo("child");
            assertThat(person.part(PersonPart.BIRTH)).isEqualTo("12.04.1983");
            assertThat(person.part(PersonPart.PERSONAL_ID)).isEqualTo("030183000777");
            assertThat(person.part(PersonPart.SEX)).isEqualTo("2");
            assertThat(person.part(PersonPart.ETHNICITY)).isEqualTo("Kinh");
        });
    }

    @Test
    void isOnePersonHoweverManyRecordsSaySo() {
        birth("01", Map.of());
        birth("02", Map.of("nksNoiSinh", "", "nksQueQuan", ""));

        assertThat(find(clerk, name, null, null)).singleElement().satisfies(person -> {
            assertThat(person.records()).isEqualTo(2);
            assertThat(person.part(PersonPart.BIRTH_PLACE)).isNotEmpty();
        });
    }

    @Test
    void isNobodyWhoseDaySexOrNumberIsAnother() {
        birth("01", Map.of("nksSoDinhDanh", "030183000778"));

        assertThat(find(clerk, name, "13.04.1983", null)).isEmpty();
        assertThat(find(clerk, name, "1984", null)).isEmpty();
        var otherNumber = new SoughtKnown(name, null, null, "030183000779", null);
        var otherSex = new SoughtKnown(name, null, "1", "", null);
        assertThat(known.findLogged(clerk, commune.code, List.of(otherNumber, otherSex)))
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    @Test
    void leavesOutTheRecordThatIsBeingCorrectedAndNamesOfOneSyllable() {
        UUID record = birth("01", Map.of());
        assertThat(find(clerk, name, null, record)).isEmpty();
        assertThat(find(clerk, "Diễm", null, null)).isEmpty();
    }

    @Test
    void staysInsideTheUnitsOfWhoeverAsks() {
        birth("01", Map.of());
        Actor elsewhere = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        assertThat(find(elsewhere, name, null, null)).isEmpty();
        assertThat(find(clerk, name, null, null)).hasSize(1);
    }

    @Test
    void isAnAuditEntryWithoutNames() {
        birth("01", Map.of());
        find(clerk, name, null, null);

        List<AuditEntry> entries =
                audit.search(AuditQuery.all(0, 50).by(clerk.account())).items();
        assertThat(entries).first().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("record.people-offered");
            assertThat(entry.detail()).isEqualTo(Map.of("shown", "1"));
            assertThat(entry.toString()).doesNotContain(name);
        });
    }
}
