package vn.sohotich.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.RegisterFixtures;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.register.Glance;

class BlockingTests {
    private static final String PLACE = "Xã An Bình, huyện Nam Sách, tỉnh Hải Dương";
    private static final String KNOWN = "2 7455282791010340932";

    @Test
    void keysChangeOnlyWithTheirVersionBecauseTheyAreStored() {
        RegisteredPerson person =
                RegisterFixtures.person("030186766430", "Nguyễn Thị Mai", PartialDate.of(1986, 5, 1), "2", PLACE);
        assertThat(BlockingKeys.of(person)).hasSize(6).contains(BlockingKeys.ofPersonalId(30186766430L));
        long sum = RegisterFixtures.families(50, 9).stream()
                .flatMapToLong(one -> Arrays.stream(BlockingKeys.of(one)))
                .sum();
        assertThat(BlockingKeys.VERSION + " " + sum)
                .as("other keys than before: raise BlockingKeys.VERSION and write the new sum down")
                .isEqualTo(KNOWN);
    }

    @Test
    void everyRegisteredChildIsUnderItsOwnKeysAsSought() {
        List<RegisteredPerson> people = RegisterFixtures.families(200, 3);
        PersonIndex index = PersonIndex.of(people.stream());
        var cleaner = new Cleaner();
        for (RegisteredPerson child :
                people.stream().filter(one -> !one.motherId().isEmpty()).toList()) {
            SoughtRecord record = RegisterFixtures.birthOf("1", child);
            CleanPerson sought = cleaner.clean(record.persons().getFirst(), record);
            CandidateSet found =
                    CandidateSet.of(BlockingKeys.byRule(sought), index.fetch(new long[0]), Glance.of(sought));
            assertThat(IntStream.range(0, found.size())
                            .mapToObj(i -> found.person(i).row().person()))
                    .contains(child)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void leavesOutABlockThatIsTooLarge() {
        PersonIndex index = PersonIndex.of(IntStream.range(0, 3_000)
                .mapToObj(i -> RegisterFixtures.person(
                        "030186%06d".formatted(i), "Nguyễn Thị Mai", PartialDate.of(1986, 5, 1), "2", PLACE)));
        CleanPerson one = new Cleaner()
                .clean(RegisterFixtures.person("", "Nguyễn Thị Mai", PartialDate.of(1986, 5, 1), "2", PLACE));
        Blocks blocks = index.fetch(new long[0]);
        assertThat(LongStream.of(BlockingKeys.of(one)).mapToObj(key -> blocks.under(key, Blocks.LARGEST)))
                .allSatisfy(block -> assertThat(block).isEmpty());
        assertThat(index.blocksLeftOut())
                .containsOnlyKeys(
                        BlockingRule.BIRTH_DATE_PLACE,
                        BlockingRule.BIRTH_DATE_GIVEN,
                        BlockingRule.NAME_PLACE,
                        BlockingRule.NAME_YEAR,
                        BlockingRule.REDUCED_NAME_YEAR_PLACE)
                .containsValue(1L);
    }

    @Test
    void findsAPersonUnderTheOtherNameToo() {
        RegisteredPerson registered =
                RegisterFixtures.person("", "Nguyễn Văn Bình", PartialDate.of(1986, 5, 1), "1", PLACE);
        RegisteredPerson book =
                RegisterFixtures.person("", "Nguyễn Văn An tức Bình", PartialDate.of(1986, 8, 9), "1", PLACE);
        RegisteredPerson stranger =
                RegisterFixtures.person("", "Nguyễn Văn An", PartialDate.of(1986, 8, 9), "1", PLACE);
        assertThat(rulesShared(book, registered))
                .contains(BlockingRule.NAME_PLACE, BlockingRule.NAME_YEAR, BlockingRule.REDUCED_NAME_YEAR_PLACE);
        assertThat(rulesShared(stranger, registered)).isEmpty();
    }

    @Test
    void findsANameOfAnOldEncoding() {
        RegisteredPerson registered =
                RegisterFixtures.person("", "Nguyễn Văn Hùng", PartialDate.of(1986, 5, 1), "1", PLACE);
        RegisteredPerson book = RegisterFixtures.person("", "NguyÔn V¨n Hïng", PartialDate.of(1986, 5, 1), "1", PLACE);
        assertThat(BlockingKeys.of(book)).containsExactly(BlockingKeys.of(registered));
    }

    private static List<BlockingRule> rulesShared(RegisteredPerson left, RegisteredPerson right) {
        long[] others = BlockingKeys.of(right);
        long[] keys = BlockingKeys.byRule(new Cleaner().clean(left));
        return IntStream.range(0, keys.length)
                .filter(i -> keys[i] != 0 && Arrays.stream(others).anyMatch(key -> key == keys[i]))
                .mapToObj(i -> BlockingRule.at(i / 2))
                .distinct()
                .toList();
    }

    @Test
    void servesBlocksReadFromElsewhere() {
        List<CleanPerson> people = RegisterFixtures.families(3, 1).stream()
                .map(new Cleaner()::clean)
                .toList();
        Map<Long, List<CleanPerson>> byKey = people.stream()
                .flatMap(person -> Arrays.stream(BlockingKeys.of(person)).mapToObj(key -> Map.entry(key, person)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        Blocks blocks = Blocks.of(byKey);
        CleanPerson person = people.getFirst();
        assertThat(blocks.under(BlockingKeys.ofPersonalId(person.id()), 5)).containsExactly(person);
        assertThat(blocks.under(12345, 5)).isEmpty();
        assertThat(Stream.of(BlockingRule.values()).map(BlockingRule::largest)).allMatch(most -> most < Blocks.LARGEST);
    }
}
