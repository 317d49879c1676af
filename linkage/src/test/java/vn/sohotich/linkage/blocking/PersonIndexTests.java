package vn.sohotich.linkage.blocking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.RegisterFixtures;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.RegisterStatistics;
import vn.sohotich.linkage.model.StatisticsText;

/** The compact register gives back exactly what was put in, and counts what is wrong with it. */
class PersonIndexTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(900, 4);

    @Test
    void aPersonOfTheIndexIsThePersonThatWasPutIn() {
        Blocks blocks = PersonIndex.of(PEOPLE.stream()).fetch(new long[0]);
        var cleaner = new Cleaner();
        for (RegisteredPerson person : PEOPLE) {
            CleanPerson expected = cleaner.clean(person);
            CleanPerson kept = only(blocks, expected.id());
            assertThat(kept.row().person()).isEqualTo(person);
            assertThat(kept.row().personalId()).isEqualTo(person.personalId());
            assertThat(BlockingKeys.byRule(kept)).isEqualTo(BlockingKeys.byRule(expected));
            assertThat(kept).usingRecursiveComparison().ignoringFields("source").isEqualTo(expected);
        }
    }

    private static CleanPerson only(Blocks blocks, long id) {
        List<CleanPerson> found = blocks.under(BlockingKeys.ofPersonalId(id), 1);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    @Test
    void keepsNumbersAndDatesAsTheyAreWritten() {
        RegisteredPerson odd = new RegisteredPerson(
                "30186766430",
                "  Tạ  Thị MẬN ",
                PartialDate.ofYear(1986),
                null,
                "",
                "VN",
                "x, y",
                "",
                "z",
                "Tạ Văn Ổi",
                "mất thẻ",
                "",
                "",
                "",
                "30.186.766.431",
                PartialDate.of(2001, 2, 0));
        PersonIndex index = PersonIndex.of(Stream.of(odd));
        assertThat(only(index.fetch(new long[0]), 30186766430L).row().person()).isEqualTo(odd);
    }

    @Test
    void countsTheSameTermsAsPersonsCountedOneByOne() {
        var counted = new RegisterStatistics();
        var half = new RegisterStatistics();
        var other = new RegisterStatistics();
        var cleaner = new Cleaner();
        for (RegisteredPerson person : PEOPLE) {
            counted.add(cleaner.clean(person));
            (person.birth().day() > 14 ? half : other).add(cleaner.clean(person));
        }
        String text = StatisticsText.write(counted);
        assertThat(StatisticsText.write(PersonIndex.of(PEOPLE.stream()).statistics()))
                .isEqualTo(text);
        half.merge(StatisticsText.read(StatisticsText.write(other)));
        assertThat(StatisticsText.write(half)).isEqualTo(text);
    }

    @Test
    void findsTheRowsThatAreWrong() {
        RegisteredPerson person = PEOPLE.getFirst();
        RegisteredPerson namesake = named(person.personalId(), "Nguyễn Thị Khác");
        RegisteredPerson endless = named("030186000077", "Nguyễn ".repeat(1_500));
        PersonIndex index = PersonIndex.of(
                Stream.of(person, named("", "Ai Đó"), person, namesake, endless, namesake, person, named(" ", "Ai")));
        assertThat(index.size()).isEqualTo(3);
        assertThat(index.findings().withoutNumber()).isEqualTo(2);
        assertThat(index.findings().repeated()).isEqualTo(3);
        assertThat(index.findings().sharedNumber()).isEqualTo(1);
        assertThat(index.findings().cut()).isEqualTo(1);
        Blocks blocks = index.fetch(new long[0]);
        long id = Long.parseLong(person.personalId());
        assertThat(blocks.under(BlockingKeys.ofPersonalId(id), 5)).hasSize(2);
    }

    private static RegisteredPerson named(String id, String name) {
        return RegisterFixtures.person(id, name, PartialDate.of(1986, 5, 1), "2", "Xã An Bình");
    }

    @Test
    void holdsEveryRowUnderEveryKeyInWhateverSkew() {
        var random = new Random(7);
        long[][] keys = new long[70_000][];
        for (int row = 0; row < keys.length; row++) {
            keys[row] = random.longs(4).map(key -> key == 0 ? 1 : key).toArray();
            keys[row][0] = 42L << 56 | row % 5 + 1;
            keys[row][1] = random.nextInt(3_000) + 1L << 40;
        }
        KeyTable table = KeyTable.of(keys.length, row -> keys[row]);
        int[] into = new int[100];
        for (int row = 0; row < keys.length; row += 7) {
            assertThat(table.rows(keys[row][0], 100, into)).isEqualTo(14_000);
            assertThat(table.firstRow(keys[row][0])).isEqualTo(row % 5);
            int wanted = row;
            int count = table.rows(keys[row][1], 100, into);
            assertThat(IntStream.of(into).limit(count)).contains(wanted);
            assertThat(table.rows(keys[row][2], 100, into)).isEqualTo(1);
            assertThat(into[0]).isEqualTo(row);
        }
        assertThat(table.rows(99, 100, into)).isZero();
        assertThat(table.firstRowsOfBlocksAbove(100)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(new ArrayList<>(List.of(table.firstRow(99)))).containsExactly(-1);
    }
}
