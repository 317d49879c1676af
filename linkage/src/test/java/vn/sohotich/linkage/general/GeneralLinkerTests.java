package vn.sohotich.linkage.general;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.linkage.general.table.ListPair;

class GeneralLinkerTests {
    @Test
    void findsEveryPersonOfBothListsAndNobodyElse() {
        var invented = new InventedLists(600, 1);
        List<LinkedPair> links = links(invented.lists(), 2);
        assertThat(links).hasSize(540).allMatch(pair -> pair.leftId().equals(pair.rightId()));
        assertThat(links).isSortedAccordingTo((a, b) -> Integer.compare(a.leftLine(), b.leftLine()));
    }

    @Test
    void linksNobodyWhoIsInOneListOnly() {
        var invented = new InventedLists(800, 11);
        invented.right.removeIf(row -> Integer.parseInt(row[0]) % 7 != 0);
        List<LinkedPair> links = links(invented.lists(), 2);
        assertThat(links).allMatch(pair -> pair.leftId().equals(pair.rightId()));
        assertThat(links.size()).isGreaterThan(invented.right.size() * 98 / 100);
        invented.left.removeIf(row -> Integer.parseInt(row[0]) % 7 == 0);
        assertThat(links(invented.lists(), 2)).isEmpty();
    }

    @Test
    void explainsEveryPairByStepsThatSumToItsWeight() {
        for (LinkedPair pair : all(new InventedLists(300, 2).lists(), 1)) {
            double sum = pair.explanation().steps().stream()
                    .mapToDouble(WeightStep::weight)
                    .sum();
            assertThat(sum).isCloseTo(pair.explanation().total(), within(1e-9));
            assertThat(pair.explanation().steps().getFirst().comparison()).isEqualTo("prior");
            assertThat(pair.explanation().blockingRules()).isNotEmpty();
        }
    }

    @Test
    void decidesTheSameWhateverTheOrderOfRowsAndTheNumberOfThreads() {
        var invented = new InventedLists(300, 3);
        Map<String, Double> first = probabilities(all(invented.lists(), 1));
        for (int seed = 0; seed < 3; seed++) {
            Collections.shuffle(invented.left, new Random(seed));
            Collections.shuffle(invented.right, new Random(seed + 50));
            assertThat(probabilities(all(invented.lists(), 2))).isEqualTo(first);
        }
    }

    @Test
    void findsNamesThatChangedPlaces() {
        var invented = new InventedLists(400, 4);
        List<LinkedPair> swapped = links(invented.lists(), 1).stream()
                .filter(pair -> pair.explanation().steps().stream()
                        .anyMatch(step -> step.level().equals("swapped")))
                .toList();
        assertThat(swapped).hasSizeGreaterThan(10).allMatch(pair -> Integer.parseInt(pair.leftId()) % 15 == 10);
    }

    @Test
    void leavesTwinRowsThatNothingSeparatesToAPerson() {
        var invented = new InventedLists(200, 5);
        String[] twin = invented.right.getFirst().clone();
        twin[0] = "twin";
        invented.right.add(twin);
        String id = invented.right.getFirst()[0];
        List<LinkedPair> all = all(invented.lists(), 1);
        List<LinkedPair> ofTwin =
                all.stream().filter(pair -> pair.leftId().equals(id)).toList();
        assertThat(ofTwin).hasSize(2).noneMatch(LinkedPair::sure);
        assertThat(ofTwin.getFirst().probability()).isCloseTo(0.5, within(0.02));
    }

    @Test
    void givesARowOnePartnerAtMostWhenThatIsDeclared() {
        var invented = new InventedLists(400, 6);
        invented.right.addAll(invented.right.subList(0, 40).stream()
                .map(row -> {
                    String[] copy = row.clone();
                    copy[0] = "copy-" + row[0];
                    copy[3] = "elsewhere";
                    return copy;
                })
                .toList());
        List<LinkedPair> oneToOne = links(invented.lists(), 2);
        assertThat(distinct(oneToOne.stream().map(LinkedPair::leftId).toList())).isTrue();
        assertThat(distinct(oneToOne.stream().map(LinkedPair::rightId).toList()))
                .isTrue();
        FieldMapping many = FieldMapping.of("id", LinkType.MANY_TO_MANY, InventedLists.MAPPING.fields());
        List<LinkedPair> manyToMany = links(InventedLists.lists(many, invented.left, invented.right), 2);
        assertThat(manyToMany.stream().filter(pair -> pair.rightId().startsWith("copy-")))
                .hasSizeGreaterThan(30);
        FieldMapping manyToOne = FieldMapping.of("id", LinkType.MANY_TO_ONE, InventedLists.MAPPING.fields());
        List<LinkedPair> shared = links(InventedLists.lists(manyToOne, invented.right, invented.left), 2);
        assertThat(distinct(shared.stream().map(LinkedPair::leftId).toList())).isTrue();
        assertThat(shared.stream().filter(pair -> pair.leftId().startsWith("copy-")))
                .hasSizeGreaterThan(30);
    }

    @Test
    void findsDuplicatesWithinOneList() {
        var invented = new InventedLists(300, 7);
        ListPair one = ListPair.ofOne(FieldMapping.of("id", LinkType.MANY_TO_MANY, InventedLists.MAPPING.fields()));
        invented.left.forEach(row -> one.addLeft("a" + row[0], InventedLists.cells(row)));
        invented.right.forEach(row -> one.addLeft("b" + row[0], InventedLists.cells(row)));
        List<LinkedPair> links = links(one, 2);
        assertThat(links)
                .hasSize(270)
                .allMatch(
                        pair -> pair.leftId().substring(1).equals(pair.rightId().substring(1)));
        assertThat(links).allMatch(pair -> pair.leftLine() < pair.rightLine());
    }

    @Test
    void usesTheDeclaredRulesAndTellsWhatEachWasGoodFor() {
        var invented = new InventedLists(300, 8);
        PairRule born = new PairRule(List.of(new KeyTerm(4, KeyForm.WHOLE)));
        PairRule name = new PairRule(List.of(new KeyTerm(1, KeyForm.SOUND), new KeyTerm(3, KeyForm.WHOLE)));
        FieldMapping mapping = InventedLists.MAPPING.withRules(List.of(born, name));
        var links = new ArrayList<LinkedPair>();
        LinkSummary summary = new GeneralLinker(
                        InventedLists.lists(mapping, invented.left, invented.right), 1, rows -> {})
                .link(links::add);
        assertThat(summary.rules())
                .extracting(LinkSummary.RuleUse::rule)
                .containsExactly("born", "surname.sound+postcode");
        assertThat(summary.rules().getFirst().links()).isBetween(240L, 270L);
        assertThat(summary.rules().get(1).pairs()).isGreaterThan(0);
        assertThat(summary.links())
                .isEqualTo(links.stream().filter(LinkedPair::sure).count());
    }

    @Test
    void staysBoundedWhenEverybodyHasTheSameValues() {
        ListPair lists = ListPair.ofTwo(
                InventedLists.MAPPING.withRules(List.of(new PairRule(List.of(new KeyTerm(1, KeyForm.WHOLE))))));
        String[] same = {"an", "bo", "town", "2000", "19900101"};
        for (int i = 0; i < 150_000; i++) {
            lists.addLeft("l" + i, same);
            lists.addRight("r" + i, same);
        }
        LinkSummary summary = new GeneralLinker(lists, 2, rows -> {}).link(pair -> {});
        assertThat(summary.pairs()).isZero();
        assertThat(summary.links()).isZero();
    }

    @Test
    void comparesHugeCellsByTheirBeginning() {
        var invented = new InventedLists(120, 9);
        String huge = "word ".repeat(6_000);
        invented.left.forEach(row -> row[3] = huge + row[0]);
        invented.right.forEach(row -> row[3] = huge + "x" + row[0]);
        assertThat(links(invented.lists(), 1))
                .hasSizeGreaterThan(90)
                .allMatch(pair -> pair.leftId().equals(pair.rightId()));
    }

    @Test
    void linksNothingWhenAListIsEmpty() {
        var invented = new InventedLists(20, 10);
        invented.right.clear();
        assertThat(all(invented.lists(), 1)).isEmpty();
        invented.left.clear();
        assertThat(all(invented.lists(), 1)).isEmpty();
    }

    private static boolean distinct(List<String> ids) {
        return new HashSet<>(ids).size() == ids.size();
    }

    private static Map<String, Double> probabilities(List<LinkedPair> pairs) {
        return pairs.stream()
                .collect(Collectors.toMap(pair -> pair.leftId() + " " + pair.rightId(), LinkedPair::probability));
    }

    private static List<LinkedPair> links(ListPair lists, int threads) {
        return all(lists, threads).stream().filter(LinkedPair::sure).toList();
    }

    private static List<LinkedPair> all(ListPair lists, int threads) {
        var pairs = new ArrayList<LinkedPair>();
        new GeneralLinker(lists, threads, rows -> {}).link(pairs::add);
        return pairs;
    }
}
