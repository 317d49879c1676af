package vn.sohotich.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.linkage.model.LinkageModel;

class LinkerTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(1_500, 11);
    private static final PersonIndex INDEX = PersonIndex.of(PEOPLE.stream());
    private static final Linker LINKER = linker(INDEX);

    private static Linker linker(PersonIndex index) {
        return new Linker(index, LinkageModel.standard(index.statistics()), BasicFields.defaults());
    }

    private static List<RegisteredPerson> children() {
        return PEOPLE.stream().filter(person -> !person.motherId().isEmpty()).toList();
    }

    private static SoughtRecord with(SoughtRecord record, SoughtPerson child) {
        var persons = new ArrayList<>(record.persons());
        persons.set(0, child);
        return new SoughtRecord(record.ref(), persons);
    }

    @Test
    void findsEveryChildWhoseRecordIsTheSame() {
        for (RegisteredPerson child : children()) {
            Decision decision =
                    LINKER.link(RegisterFixtures.birthOf("1", child)).persons().getFirst();
            assertThat(decision.outcome()).isEqualTo(Outcome.CONSISTENT);
            assertThat(decision.best()).isEqualTo(child);
            assertThat(decision.differs()).isEmpty();
        }
    }

    @Test
    void findsTheParentsThroughTheChild() {
        RegisteredPerson child = children().get(17);
        RecordDecision decision = LINKER.link(RegisterFixtures.birthOf("1", child));
        assertThat(decision.persons().get(1).identity().personalId()).isEqualTo(child.motherId());
        assertThat(decision.persons().get(2).identity().personalId()).isEqualTo(child.fatherId());
    }

    @Test
    void findsNobodyWhenOnlyABrotherOrSisterIsRegistered() {
        var withoutSome = new ArrayList<>(PEOPLE);
        Map<String, RegisteredPerson> siblings = new HashMap<>();
        var gone = new ArrayList<RegisteredPerson>();
        for (RegisteredPerson child : children()) {
            RegisteredPerson sibling = siblings.put(child.motherId(), child);
            if (sibling != null && !sibling.name().equals(child.name())) {
                gone.add(child);
            }
        }
        withoutSome.removeAll(gone);
        Linker linker = linker(PersonIndex.of(withoutSome.stream()));
        List<String> found = gone.stream()
                .map(child -> linker.link(RegisterFixtures.birthOf(child.personalId(), child)))
                .filter(decision -> decision.persons().getFirst().identity() != null)
                .map(RecordDecision::ref)
                .toList();
        assertThat(gone).hasSizeGreaterThan(1_000);
        assertThat(found).isEmpty();
    }

    @Test
    void findsASpouseWithADamagedNameThroughTheOther() {
        RegisteredPerson husband = PEOPLE.get(0);
        RegisteredPerson wife = PEOPLE.get(1);
        SoughtRecord marriage = new SoughtRecord(
                "1",
                List.of(
                        SoughtPerson.of(Role.HUSBAND, husband.name(), husband.birth()),
                        SoughtPerson.of(Role.WIFE, "Nguyễn Thị Khác Hẳn", null)));
        RecordDecision decision = LINKER.link(marriage);
        assertThat(decision.persons().getFirst().best()).isEqualTo(husband);
        Decision ofWife = decision.persons().get(1);
        assertThat(ofWife.best()).isEqualTo(wife);
        assertThat(ofWife.explanation().steps())
                .anyMatch(step ->
                        step.comparison().equals("kinship") && step.level().equals("confirmed"));
    }

    @Test
    void doesNotTakeANamesakeForTheRegisteredSpouse() {
        RegisteredPerson husband = PEOPLE.get(0);
        RegisteredPerson wife = PEOPLE.get(1);
        var people = new ArrayList<>(PEOPLE);
        people.remove(wife);
        people.add(RegisterFixtures.person(
                "030150777777", wife.name(), PartialDate.of(1931, 2, 3), "2", wife.birthPlace()));
        SoughtRecord marriage = new SoughtRecord(
                "1",
                List.of(
                        SoughtPerson.of(Role.HUSBAND, husband.name(), husband.birth()),
                        SoughtPerson.of(Role.WIFE, wife.name(), null)));
        Decision ofWife =
                linker(PersonIndex.of(people.stream())).link(marriage).persons().get(1);
        assertThat(ofWife.identity()).isNull();
    }

    @Test
    void namesTheFieldsThatDiffer() {
        RegisteredPerson child = children().get(5);
        SoughtRecord record = RegisterFixtures.birthOf("1", child);
        SoughtPerson changed = record.persons().getFirst().withPeople("Tày", "Việt Nam");
        Decision decision = LINKER.link(with(record, changed)).persons().getFirst();
        assertThat(decision.outcome()).isEqualTo(Outcome.INCONSISTENT);
        assertThat(decision.differs()).containsExactly("danToc");
    }

    @Test
    void takesAYearOnlyAsLessPreciseAndAPlaceAsNoDifference() {
        RegisteredPerson child = children().get(6);
        SoughtRecord record = RegisterFixtures.birthOf("1", child);
        SoughtPerson changed = SoughtPerson.of(
                        Role.CHILD,
                        child.name(),
                        PartialDate.ofYear(child.birth().year()))
                .withSex(child.sex())
                .withPlaces("Xã Xa Lạ, huyện Khác, tỉnh Nghệ An", "");
        Decision decision = LINKER.link(with(record, changed)).persons().getFirst();
        assertThat(decision.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(decision.differs()).containsExactly("ngaySinh~");
    }

    @Test
    void leavesTwinsThatNothingSeparatesAmbiguous() {
        RegisteredPerson first = children().get(8);
        var people = new ArrayList<>(PEOPLE);
        people.add(new RegisteredPerson(
                "030181999999",
                first.name(),
                first.birth(),
                first.sex(),
                first.ethnicity(),
                first.nationality(),
                first.origin(),
                first.birthPlace(),
                first.residence(),
                first.fatherName(),
                first.fatherId(),
                first.motherName(),
                first.motherId(),
                "",
                "",
                null));
        Decision decision = linker(PersonIndex.of(people.stream()))
                .link(RegisterFixtures.birthOf("1", first))
                .persons()
                .getFirst();
        assertThat(decision.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(decision.identity()).isNull();
        assertThat(decision.runnersUp()).hasSize(1);
        assertThat(decision.runnersUp().getFirst().probability()).isCloseTo(decision.probability(), within(1e-9));
    }

    @Test
    void leavesATwinAmbiguousWhenTheNameLostItsMarks() {
        RegisteredPerson father = PEOPLE.get(0);
        RegisteredPerson mother = PEOPLE.get(1);
        var people = new ArrayList<>(PEOPLE);
        PartialDate birth = PartialDate.of(1999, 5, 6);
        String place = father.birthPlace();
        people.add(twin("030099900001", "Nguyễn Văn Lâm", birth, place, father, mother));
        people.add(twin("030099900002", "Nguyễn Văn Lam", birth, place, father, mother));
        RegisteredPerson book = twin("", "NGUYEN VAN LÂN", birth, place, father, mother);
        Decision decision = linker(PersonIndex.of(people.stream()))
                .link(RegisterFixtures.birthOf("1", book))
                .persons()
                .getFirst();
        assertThat(decision.outcome()).isEqualTo(Outcome.AMBIGUOUS);
    }

    private static RegisteredPerson twin(
            String id, String name, PartialDate birth, String place, RegisteredPerson father, RegisteredPerson mother) {
        return RegisterFixtures.withParents(RegisterFixtures.person(id, name, birth, "1", place), father, mother);
    }

    @Test
    void decidesTheSameInWhateverBatchARecordComes() {
        var records = new ArrayList<SoughtRecord>();
        List<RegisteredPerson> children = children();
        for (int i = 0; i < 300; i++) {
            records.add(RegisterFixtures.birthOf(Integer.toString(i), children.get(i)));
        }
        Map<String, RecordDecision> together = new HashMap<>();
        LINKER.link(records).forEach(decision -> together.put(decision.ref(), decision));
        Collections.shuffle(records, new Random(3));
        for (SoughtRecord record : records) {
            assertThat(LINKER.link(record)).isEqualTo(together.get(record.ref()));
        }
    }

    @Test
    void decidesTheSameInWhateverOrderTheRegisterComes() {
        var shuffled = new ArrayList<>(PEOPLE);
        Collections.shuffle(shuffled, new Random(5));
        Linker other = linker(PersonIndex.of(shuffled.stream()));
        for (RegisteredPerson child : children().subList(0, 300)) {
            SoughtRecord record = RegisterFixtures.birthOf("1", child);
            Decision left = LINKER.link(record).persons().getFirst();
            Decision right = other.link(record).persons().getFirst();
            assertThat(right.outcome()).isEqualTo(left.outcome());
            assertThat(right.best()).isEqualTo(left.best());
            assertThat(right.probability()).isEqualTo(left.probability());
        }
    }

    @Test
    void explainsEveryScoreByStepsThatSumToIt() {
        for (RegisteredPerson child : children().subList(0, 200)) {
            for (Decision decision :
                    LINKER.link(RegisterFixtures.birthOf("1", child)).persons()) {
                Explanation explanation = decision.explanation();
                double sum = explanation.steps().stream()
                        .mapToDouble(WeightStep::weight)
                        .sum();
                assertThat(sum).isCloseTo(explanation.total(), within(1e-9));
                assertThat(explanation.blockingRules()).isNotEmpty();
            }
        }
    }

    @Test
    void handsOutRowsInTheOrderOfTheRecords() {
        var records = new ArrayList<SoughtRecord>();
        for (RegisteredPerson child : children()) {
            records.add(RegisterFixtures.birthOf(Integer.toString(records.size()), child));
        }
        var rows = new ArrayList<MatchRow>();
        Map<Outcome, Long> totals = new MatchRun(LINKER, 2).run(records.iterator(), rows::add);
        assertThat(rows).hasSize(records.size() * 3);
        assertThat(rows.stream().map(MatchRow::ref).distinct())
                .containsExactlyElementsOf(
                        records.stream().map(SoughtRecord::ref).toList());
        assertThat(totals.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(rows.size());
        assertThat(rows.getFirst().personalId()).isEqualTo(children().getFirst().personalId());
    }

    @Test
    void survivesEmptyAndAbsurdRecords() {
        SoughtPerson nobody = SoughtPerson.of(Role.CHILD, "", null);
        SoughtPerson absurd = SoughtPerson.of("?", "Nguyễn ".repeat(2_000), PartialDate.ofYear(5005))
                .withPersonalId("x".repeat(500))
                .withPlaces(",".repeat(1_000), " , , ");
        List<RecordDecision> decisions = LINKER.link(List.of(
                new SoughtRecord("a", List.of()),
                new SoughtRecord("b", List.of(nobody, nobody)),
                new SoughtRecord("c", List.of(absurd))));
        assertThat(decisions).hasSize(3);
        assertThat(decisions.get(1).persons())
                .allSatisfy(decision -> assertThat(decision.outcome()).isEqualTo(Outcome.NOT_FOUND));
        assertThat(decisions.get(2).persons().getFirst().outcome()).isEqualTo(Outcome.NOT_FOUND);
    }
}
