package vn.sohotich.platform.reconciliation.typing;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditQuery;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.LoadedPeople;
import vn.sohotich.platform.reconciliation.typing.TypedPerson.State;
import vn.sohotich.platform.reconciliation.typing.TypedPerson.Wanted;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** What the register has for somebody whose page is only begun. */
@PlatformTest
class WhileTypingModuleTests {
    private static final AtomicInteger NEXT = new AtomicInteger();

    @Autowired
    ApplicationContext context;

    @Autowired
    WhileTyping typing;

    @Autowired
    AuditTrail audit;

    private final String number = freshId(1987, true);
    private final String name = "Khúc " + Codes.place("Thị") + " Miên";
    private final String mother = "Ông " + Codes.place("Thị") + " Gấm";
    private final String born = "%02d/11/1987".formatted(NEXT.incrementAndGet() % 28 + 1);
    private LoadedPeople register;
    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void people() {
        register = LoadedPeople.amongOthers(context);
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
    }

    private Extracts registered(String... numbers) {
        var extract = new Extracts();
        String place = "Xã Phú Kha, huyện Kinh Môn, tỉnh Hải Dương";
        for (String one : numbers) {
            extract.row(one, name, born, "2", "Kinh", "Việt Nam", place, place, place, "", "", mother);
        }
        return extract;
    }

    private TypedPerson child(Map<String, String> written) {
        var outcome = typing.lookUpLogged(clerk, new TypedPage("KS", commune.code, null, written));
        return ((TypedOutcome.LookedUp) outcome)
                .people().stream()
                        .filter(person -> person.role().equals("child"))
                        .findFirst()
                        .orElseThrow();
    }

    private List<AuditEntry> entries() {
        return audit.search(AuditQuery.all(0, 50).by(clerk.account())).items();
    }

    @Test
    void findsWhoHasTheNameAndTheDateAndTellsWhatAgrees() {
        register.load(registered(number));

        TypedPerson child = child(Map.of("nksHoTen", name, "nksNgaySinh", born.replace('/', '.'), "meHoTen", mother));

        assertThat(child.state()).isEqualTo(State.FOUND);
        assertThat(child.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(child.candidates().getFirst().person().personalId()).isEqualTo(number);
        assertThat(child.candidates().getFirst().probability()).isGreaterThan(0.9);
        assertThat(verdicts(child, Verdict.SAME))
                .contains(BasicField.NAME, BasicField.BIRTH_DATE, BasicField.MOTHER_NAME);
    }

    @Test
    void tellsADifferenceWithBothValues() {
        register.load(registered(number));

        TypedPerson child = child(Map.of("nksHoTen", name, "nksNgaySinh", born, "nksDanToc", "Tày"));

        assertThat(child.outcome()).isEqualTo(Outcome.INCONSISTENT);
        assertThat(child.candidates().getFirst().fields())
                .contains(new FieldComparison(BasicField.ETHNICITY, "Tày", "Kinh", Verdict.DIFFERENT));
    }

    @Test
    void isContentWithAYear() {
        register.load(registered(number));

        TypedPerson child = child(Map.of("nksHoTen", name, "nksNgaySinh", "1987"));

        assertThat(child.state()).isEqualTo(State.FOUND);
        assertThat(verdicts(child, Verdict.LESS_PRECISE)).containsExactly(BasicField.BIRTH_DATE);
    }

    @Test
    void isContentWithAGivenNameAndTheMother() {
        register.load(registered(number));

        TypedPerson child = child(Map.of("nksHoTen", "Miên", "meHoTen", mother));

        assertThat(child.candidates())
                .extracting(one -> one.person().personalId())
                .contains(number);
    }

    @Test
    void isContentWithANumber() {
        register.load(registered(number));

        assertThat(child(Map.of("nksSoDinhDanh", number)).candidates())
                .extracting(one -> one.person().personalId())
                .containsExactly(number);
    }

    @Test
    void showsBothOfTwoWhoCannotBeToldApart() {
        String twin = freshId(1987, true);
        register.load(registered(number, twin));

        TypedPerson child = child(Map.of("nksHoTen", name, "nksNgaySinh", born));

        assertThat(child.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(child.candidates())
                .extracting(one -> one.person().personalId())
                .containsExactlyInAnyOrder(number, twin);
        assertThat(child.candidates())
                .allSatisfy(one -> assertThat(one.fields())
                        .contains(new FieldComparison(BasicField.NAME, name, name, Verdict.SAME)));
    }

    @Test
    void asksForMoreWhenTooLittleIsTypedAndLeavesTheRegisterAlone() {
        TypedPerson child = child(Map.of("nksHoTen", "Miên"));

        assertThat(child.state()).isEqualTo(State.TOO_LITTLE);
        assertThat(child.wanted()).containsExactly(Wanted.NAME, Wanted.BIRTH);
        assertThat(child.candidates()).isEmpty();
        assertThat(entries()).isEmpty();
    }

    @Test
    void asksForTheDateWhenANameIsTooCommon() {
        var many = new Extracts();
        for (int i = 0; i < 101; i++) {
            many.row(freshId(1961, true), name, "%02d/%02d/1961".formatted(i % 25 + 1, i / 25 + 1), "2", "Kinh");
        }
        register.load(many);

        TypedPerson year = child(Map.of("nksHoTen", name, "nksNgaySinh", "1961"));
        TypedPerson day = child(Map.of("nksHoTen", name, "nksNgaySinh", "07.03.1961"));

        assertThat(year.state()).isEqualTo(State.TOO_COMMON);
        assertThat(year.wanted()).containsExactly(Wanted.BIRTH);
        assertThat(day.candidates()).hasSize(1);
    }

    @Test
    void saysSoWhenNobodyIsLikeThis() {
        TypedPerson child = child(Map.of("nksHoTen", name, "nksNgaySinh", "03.03.1903"));

        assertThat(child.state()).isEqualTo(State.NOBODY);
        assertThat(child.candidates()).isEmpty();
    }

    @Test
    void readsADateThatIsOnlyBegunAsNoDate() {
        register.load(registered(number));

        assertThat(child(Map.of("nksHoTen", name, "nksNgaySinh", "12.0", "meHoTen", mother))
                        .candidates())
                .extracting(one -> one.person().personalId())
                .contains(number);
    }

    @Test
    void writesOneEntryPerLookUpThatNamesNobody() {
        register.load(registered(number));

        child(Map.of("nksHoTen", name, "nksNgaySinh", born, "meHoTen", mother));

        assertThat(entries()).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("lookup.typed");
            assertThat(entry.subjectKind()).isEqualTo("record");
            assertThat(entry.subjectId()).isEqualTo("draft");
            assertThat(entry.unitCode()).isEqualTo(commune.code);
            assertThat(entry.detail())
                    .containsEntry("kind", "KS")
                    .containsEntry("shown", "1")
                    .containsEntry("ids", "full");
            assertThat(entry.toString()).doesNotContain(name, mother, number);
        });
    }

    @Test
    void writesDownWhichRecordIsBeingCorrected() {
        register.load(registered(number));
        var record = commune.birth(clerk);

        typing.lookUpLogged(
                clerk, new TypedPage("KS", commune.code, record, Map.of("nksHoTen", name, "nksNgaySinh", born)));

        assertThat(entries())
                .filteredOn(entry -> entry.action().equals("lookup.typed"))
                .extracting(AuditEntry::subjectId)
                .containsExactly(record.toString());
    }

    private static List<BasicField> verdicts(TypedPerson person, Verdict verdict) {
        return person.candidates().getFirst().fields().stream()
                .filter(field -> field.verdict() == verdict)
                .map(FieldComparison::field)
                .toList();
    }
}
