package vn.sohotich.platform.delivery.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The draw: the same for the same seed, no record twice, in proportion, every book met. */
class StratifiedDrawTests {
    private static final List<Integer> BOOKS = List.of(200, 180, 20, 5, 95);

    @Test
    void drawsTheSameForTheSameSeed() {
        assertThat(StratifiedDraw.draw(42, BOOKS, 50)).isEqualTo(StratifiedDraw.draw(42, BOOKS, 50));
        assertThat(StratifiedDraw.draw(42, BOOKS, 50)).isNotEqualTo(StratifiedDraw.draw(43, BOOKS, 50));
    }

    /** A drawn sample must be reproducible in later versions too: this one is written down. */
    @Test
    void drawsWhatItAlwaysDrew() {
        assertThat(StratifiedDraw.draw(2026, List.of(6, 4, 2), 6)).isEqualTo(WRITTEN_DOWN);
    }

    private static final List<List<Integer>> WRITTEN_DOWN = List.of(List.of(0, 3, 5), List.of(1, 2), List.of(1));

    @Test
    void hasTheWantedSizeNoDoublesAndNothingFromOutside() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            List<Integer> sizes = IntStream.range(0, 1 + random.nextInt(30))
                    .mapToObj(book -> random.nextInt(60))
                    .toList();
            int all = sizes.stream().mapToInt(Integer::intValue).sum();
            int wanted = random.nextInt(all + 10);
            List<List<Integer>> drawn = StratifiedDraw.draw(random.nextLong(), sizes, wanted);
            assertThat(drawn).hasSize(sizes.size());
            assertThat(drawn.stream().mapToInt(List::size).sum()).isEqualTo(Math.min(all, wanted));
            for (int book = 0; book < sizes.size(); book++) {
                int size = sizes.get(book);
                assertThat(drawn.get(book))
                        .isSorted()
                        .doesNotHaveDuplicates()
                        .allMatch(place -> place >= 0 && place < size);
            }
        }
    }

    @Test
    void meetsEveryBookWhenThereAreEnoughPlaces() {
        for (int seed = 0; seed < 200; seed++) {
            List<List<Integer>> drawn = StratifiedDraw.draw(seed, BOOKS, 8);
            assertThat(drawn).allMatch(places -> !places.isEmpty());
            assertThat(StratifiedDraw.draw(seed, List.of(3, 0, 9), 4).get(1)).isEmpty();
        }
    }

    @Test
    void drawsInProportion() {
        for (int seed = 0; seed < 200; seed++) {
            List<List<Integer>> drawn = StratifiedDraw.draw(seed, BOOKS, 100);
            for (int book = 0; book < BOOKS.size(); book++) {
                double share = BOOKS.get(book) / 5.0;
                assertThat((double) drawn.get(book).size()).isBetween(Math.floor(share), Math.ceil(share));
            }
        }
    }

    @Test
    void givesEveryRecordOfABookTheSameChance() {
        int[] drawn = new int[10];
        int rounds = 20_000;
        for (int seed = 0; seed < rounds; seed++) {
            StratifiedDraw.draw(seed * 7919L, List.of(10, 10), 6).getFirst().forEach(place -> drawn[place]++);
        }
        for (int count : drawn) {
            assertThat(count / (double) rounds).isBetween(0.28, 0.32);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "12, 12", "99, 12"})
    void drawsEverythingWhenAskedForMore(int wanted, int expected) {
        List<List<Integer>> drawn = StratifiedDraw.draw(1, List.of(5, 7), wanted);
        assertThat(drawn.stream().mapToInt(List::size).sum()).isEqualTo(expected);
        assertThat(StratifiedDraw.draw(1, Collections.nCopies(3, 0), 5)).containsOnly(List.of());
    }
}
