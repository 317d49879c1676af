package vn.sohotich.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.linkage.model.LinkageModel;

class PairExplanationTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(800, 4);
    private static final PersonIndex INDEX = PersonIndex.of(PEOPLE.stream());
    private static final Linker LINKER = linker(INDEX);

    private static Linker linker(PersonIndex index) {
        return new Linker(index, LinkageModel.standard(index.statistics()), BasicFields.defaults());
    }

    private static RegisteredPerson child(int number) {
        return PEOPLE.stream()
                .filter(person -> !person.motherId().isEmpty())
                .skip(number)
                .findFirst()
                .orElseThrow();
    }

    private static double sum(ScoredCandidate candidate) {
        return candidate.explanation().steps().stream()
                .mapToDouble(WeightStep::weight)
                .sum();
    }

    @Test
    void givesTheBestCandidateOfEveryRoleTheScoreOfTheDecision() {
        for (int number = 0; number < 100; number++) {
            SoughtRecord record = RegisterFixtures.birthOf("1", child(number));
            for (Decision decision : LINKER.link(record).persons()) {
                PairExplanation pair =
                        LINKER.explain(record, decision.role(), decision.best()).orElseThrow();
                assertThat(pair.compared()).isTrue();
                assertThat(pair.decision()).isEqualTo(decision);
                assertThat(pair.candidate().explanation()).isEqualTo(decision.explanation());
                assertThat(pair.candidate().probability()).isEqualTo(decision.probability());
                assertThat(pair.fields()).isEqualTo(decision.fields());
            }
        }
    }

    @Test
    void givesEveryRunnerUpTheScoreOfTheDecision() {
        int seen = 0;
        for (int number = 0; number < 100; number++) {
            SoughtRecord record = RegisterFixtures.birthOf("1", child(number));
            for (Decision decision : LINKER.link(record).persons()) {
                for (ScoredCandidate other : decision.runnersUp()) {
                    assertThat(sum(other)).isCloseTo(other.weight(), within(1e-9));
                    assertThat(LINKER.explain(record, decision.role(), other.person())
                                    .orElseThrow()
                                    .candidate())
                            .isEqualTo(other);
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void namesTheSecondBestHoweverUnlikelyItIs() {
        List<ScoredCandidate> unlikely = IntStream.range(0, 100)
                .mapToObj(number -> LINKER.link(RegisterFixtures.birthOf("1", child(number))))
                .map(record -> record.persons().getFirst())
                .filter(decision -> decision.outcome() == Outcome.CONSISTENT)
                .flatMap(decision -> decision.runnersUp().stream())
                .filter(other -> other.probability() < 1e-6)
                .toList();
        assertThat(unlikely).isNotEmpty();
    }

    @Test
    void sumsToTheScoreForAnyPairAndGivesItAProbability() {
        var random = new Random(9);
        int apart = 0;
        for (int number = 0; number < 60; number++) {
            SoughtRecord record = RegisterFixtures.birthOf("1", child(number));
            for (SoughtPerson person : record.persons()) {
                RegisteredPerson any = PEOPLE.get(random.nextInt(PEOPLE.size()));
                PairExplanation pair =
                        LINKER.explain(record, person.role(), any).orElseThrow();
                assertThat(sum(pair.candidate())).isCloseTo(pair.candidate().weight(), within(1e-9));
                assertThat(pair.candidate().explanation().total())
                        .isEqualTo(pair.candidate().weight());
                assertThat(pair.candidate().probability()).isBetween(0.0, 1.0);
                apart += pair.compared() ? 0 : 1;
            }
        }
        assertThat(apart).isGreaterThan(100);
    }

    @Test
    void saysThatNoRuleBroughtThePairTogether() {
        RegisteredPerson stranger = RegisterFixtures.person(
                "030150777777", "Khương Trọng Nghĩa", PartialDate.of(1931, 2, 3), "1", "Xã Xa, huyện Lạ, tỉnh Khác");
        PairExplanation pair = LINKER.explain(RegisterFixtures.birthOf("1", child(5)), Role.CHILD, stranger)
                .orElseThrow();
        assertThat(pair.compared()).isFalse();
        assertThat(pair.crowdedRules()).isEmpty();
        assertThat(pair.candidate().explanation().blockingRules()).isEmpty();
        assertThat(pair.candidate().probability()).isLessThan(1e-6);
    }

    @Test
    void namesTheRuleWhoseBlockIsTooLargeToBeLookedThrough() {
        String place = "Xã An Bình, huyện Nam Sách, tỉnh Hải Dương";
        var crowd = new ArrayList<RegisteredPerson>();
        for (int i = 0; i < 150; i++) {
            crowd.add(RegisterFixtures.person(
                    "0302000%05d".formatted(i),
                    "Nguyễn Văn An",
                    PartialDate.of(2000, 1 + i % 12, 1 + i % 28),
                    "1",
                    ""));
        }
        Linker crowded = linker(PersonIndex.of(crowd.stream()));
        var record = new SoughtRecord(
                "1",
                List.of(SoughtPerson.of(Role.CHILD, "Nguyễn Văn An", PartialDate.ofYear(2000))
                        .withPlaces(place, "")));
        PairExplanation pair = crowded.explain(record, Role.CHILD, crowd.get(7)).orElseThrow();
        assertThat(pair.compared()).isFalse();
        assertThat(pair.crowdedRules()).containsExactly("name-year");
    }

    @Test
    void doesNotLetAnOutsiderTakeProbabilityFromTheCandidates() {
        RegisteredPerson child = child(8);
        SoughtRecord record = RegisterFixtures.birthOf("1", child);
        var withoutChild = new ArrayList<>(PEOPLE);
        withoutChild.remove(child);
        Linker other = new Linker(
                PersonIndex.of(withoutChild.stream()),
                LinkageModel.standard(INDEX.statistics()),
                BasicFields.defaults());
        PairExplanation outside = other.explain(record, Role.CHILD, child).orElseThrow();
        PairExplanation inside = LINKER.explain(record, Role.CHILD, child).orElseThrow();
        assertThat(outside.compared()).isFalse();
        assertThat(outside.candidate().weight()).isEqualTo(inside.candidate().weight());
        assertThat(outside.candidate().probability())
                .isCloseTo(inside.candidate().probability(), within(1e-9));
    }

    @Test
    void isEmptyForARoleThatTheRecordDoesNotHave() {
        assertThat(LINKER.explain(RegisterFixtures.birthOf("1", child(1)), Role.WIFE, child(1)))
                .isEmpty();
    }
}
