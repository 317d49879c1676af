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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.comparison.KinLevel;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.PairWeight;
import vn.sohotich.linkage.name.Folding;

/** What must hold for any records whatever: seeded random records, spoilt in every way that the rules know. */
class LinkageLawsTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(400, 31);
    private static final PersonIndex INDEX = PersonIndex.of(PEOPLE.stream());
    private static final LinkageModel MODEL = LinkageModel.standard(INDEX.statistics());

    private static List<SoughtRecord> records(int count, long seed) {
        var random = new Random(seed);
        List<RegisteredPerson> children =
                PEOPLE.stream().filter(person -> !person.motherId().isEmpty()).toList();
        var records = new ArrayList<SoughtRecord>();
        for (int i = 0; i < count; i++) {
            RegisteredPerson child = children.get(random.nextInt(children.size()));
            SoughtRecord whole = RegisterFixtures.birthOf(Integer.toString(i), child);
            SoughtPerson spoilt = SoughtPerson.of(Role.CHILD, name(child.name(), random), date(child.birth(), random))
                    .withPersonalId(random.nextInt(3) == 0 ? id(child.personalId(), random) : "")
                    .withSex(random.nextInt(9) == 0 ? "3" : child.sex())
                    .withPlaces(random.nextInt(5) == 0 ? "" : "UBND " + child.birthPlace(), "");
            var persons = new ArrayList<>(whole.persons());
            persons.set(0, spoilt);
            records.add(new SoughtRecord(whole.ref(), persons));
        }
        return records;
    }

    private static String name(String name, Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> Folding.plain(name);
            case 1 -> LegacyEncoding.TCVN3.fromUnicode(name);
            case 2 -> LegacyEncoding.VNI.fromUnicode(name);
            case 3 -> name + " tức Bình";
            case 4 -> name.replaceFirst(" \\S+ ", " ");
            case 5 -> name.replace(" ", "");
            case 6 -> random.nextBoolean() ? "" : "\u0000😀(".repeat(50);
            default -> name;
        };
    }

    private static PartialDate date(PartialDate date, Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> PartialDate.ofYear(date.year());
            case 1 -> PartialDate.of(date.year(), 1, 1);
            case 2 -> PartialDate.of(5005, date.month(), date.day());
            case 3 -> PartialDate.ofYear(1);
            default -> date;
        };
    }

    private static String id(String id, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> id.substring(1);
            case 1 -> "141234567";
            case 2 -> id.substring(0, 11) + (char) ('0' + random.nextInt(10));
            default -> id;
        };
    }

    private static Linker linker(PersonIndex index) {
        return new Linker(index, MODEL, BasicFields.defaults());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everyExplanationSumsToItsScore(long seed) {
        for (RecordDecision record : linker(INDEX).link(records(200, seed))) {
            for (Decision decision : record.persons()) {
                assertSums(decision.explanation());
                decision.runnersUp().stream().map(ScoredCandidate::explanation).forEach(LinkageLawsTests::assertSums);
            }
        }
    }

    private static void assertSums(Explanation explanation) {
        double sum =
                explanation.steps().stream().mapToDouble(WeightStep::weight).sum();
        assertThat(sum).isCloseTo(explanation.total(), within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(longs = {4, 5})
    void neitherTheBatchNorTheOrderOfTheRegisterChangesADecision(long seed) {
        List<SoughtRecord> records = records(150, seed);
        List<RecordDecision> together = linker(INDEX).link(records);
        var shuffled = new ArrayList<>(PEOPLE);
        Collections.shuffle(shuffled, new Random(seed));
        Linker other = linker(PersonIndex.of(shuffled.stream()));
        for (int i = 0; i < records.size(); i++) {
            assertThat(linker(INDEX).link(records.get(i))).isEqualTo(together.get(i));
            assertSame(other.link(records.get(i)), together.get(i));
        }
    }

    private static void assertSame(RecordDecision left, RecordDecision right) {
        for (int i = 0; i < left.persons().size(); i++) {
            Decision one = left.persons().get(i);
            Decision other = right.persons().get(i);
            assertThat(one.outcome()).isEqualTo(other.outcome());
            assertThat(one.probability()).isEqualTo(other.probability());
            assertThat(one.identity()).isEqualTo(other.identity());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void aFurtherPersonInTheRegisterNeverChangesAnotherPairsScore(long seed) {
        var more = new ArrayList<>(PEOPLE);
        more.addAll(RegisterFixtures.families(60, 900 + seed));
        Linker larger = linker(PersonIndex.of(more.stream()));
        int compared = 0;
        for (SoughtRecord record : records(150, seed)) {
            Map<RegisteredPerson, Double> before = scores(linker(INDEX).link(record));
            Map<RegisteredPerson, Double> after = scores(larger.link(record));
            for (Map.Entry<RegisteredPerson, Double> pair : before.entrySet()) {
                Double score = after.get(pair.getKey());
                if (score != null) {
                    assertThat(score).isEqualTo(pair.getValue());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(80);
    }

    private static Map<RegisteredPerson, Double> scores(RecordDecision record) {
        Decision child = record.persons().getFirst();
        var scores = new HashMap<RegisteredPerson, Double>();
        if (child.best() != null) {
            scores.put(child.best(), child.explanation().total());
        }
        child.runnersUp().forEach(other -> scores.put(other.person(), other.weight()));
        return scores;
    }

    @Test
    void thePairsWeighedBeforeNeverChangeAScore() {
        var cleaner = new Cleaner();
        List<CleanPerson> people = PEOPLE.stream().map(cleaner::clean).toList();
        var random = new Random(8);
        var used = new PairWeight(MODEL);
        for (SoughtRecord record : records(100, 8)) {
            CleanPerson sought = cleaner.clean(record.persons().getFirst(), record);
            for (int i = 0; i < 50; i++) {
                CleanPerson registered = people.get(random.nextInt(people.size()));
                double fresh = new PairWeight(MODEL).weigh(sought, registered, KinLevel.MISSING);
                assertThat(used.weigh(sought, registered, KinLevel.MISSING)).isEqualTo(fresh);
            }
        }
    }
}
