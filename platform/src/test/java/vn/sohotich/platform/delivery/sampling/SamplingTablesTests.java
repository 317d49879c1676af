package vn.sohotich.platform.delivery.sampling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables of ISO 2859-1 at cells that are known from elsewhere, and what holds over all of them. */
class SamplingTablesTests {
    private final SamplingTables tables = SamplingTables.shipped();

    @ParameterizedTest
    @CsvSource({
        "1, II, A",
        "2, II, A",
        "8, III, B",
        "9, II, B",
        "15, S-1, A",
        "25, II, C",
        "26, II, D",
        "50, I, C",
        "90, II, E",
        "91, II, F",
        "150, S-4, D",
        "151, II, G",
        "280, III, H",
        "281, II, H",
        "500, II, H",
        "500, S-2, C",
        "501, II, J",
        "1200, II, J",
        "1201, II, K",
        "3200, II, K",
        "3200, S-3, E",
        "10000, II, L",
        "35000, II, M",
        "35000, III, N",
        "150000, II, N",
        "500000, II, P",
        "500001, II, Q",
        "2000000, III, R"
    })
    void givesTheCodeLetterForTheSizeOfTheLot(long lot, String level, String letter) {
        assertThat(tables.letter(lot, InspectionLevel.of(level).orElseThrow())).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "500, II, 1.0, H, 50, 1",
        "1201, II, 1.0, K, 125, 3",
        "3200, II, 1.0, K, 125, 3",
        "500, II, 2.5, H, 50, 3",
        "500, II, 4.0, H, 50, 5",
        "1000, II, 1.5, J, 80, 3",
        "1000, II, 0.65, J, 80, 1",
        "10000, II, 1.0, L, 200, 5",
        "35000, II, 0.65, M, 315, 5",
        "150000, II, 0.40, N, 500, 5",
        "200, II, 2.5, G, 32, 2",
        "120, II, 2.5, F, 20, 1",
        "500, II, 0.25, H, 50, 0",
        "3000, II, 0.10, K, 125, 0",
        "600000, II, 0.010, Q, 1250, 0",
        "600000, III, 0.025, R, 2000, 1",
        "200000, II, 1.5, P, 800, 21",
        "60, II, 25, E, 13, 7",
        "8, II, 6.5, A, 2, 0"
    })
    void givesThePlanForNormalInspection(long lot, String level, String limit, String letter, int size, int accept) {
        SamplingPlan plan = tables.plan(lot, InspectionLevel.of(level).orElseThrow(), limit, Strictness.NORMAL);
        assertThat(plan).isEqualTo(new SamplingPlan(letter, size, accept, accept + 1, false));
    }

    @ParameterizedTest
    @CsvSource({
        "NORMAL, 500, 0.40, G, 32, 0",
        "NORMAL, 500, 0.65, J, 80, 1",
        "NORMAL, 90, 1.5, D, 8, 0",
        "NORMAL, 90, 2.5, F, 20, 1",
        "NORMAL, 500, 65, F, 20, 21",
        "NORMAL, 500, 0.10, K, 125, 0",
        "NORMAL, 600000, 2.5, N, 500, 21",
        "TIGHTENED, 500, 1.0, J, 80, 1",
        "TIGHTENED, 500, 0.65, G, 32, 0",
        "TIGHTENED, 500, 1.5, H, 50, 1",
        "TIGHTENED, 500, 0.40, H, 50, 0",
        "REDUCED, 500, 0.25, H, 20, 0",
        "REDUCED, 500, 0.40, G, 13, 0"
    })
    void followsTheArrowsToTheirOwnSampleSize(
            Strictness strictness, long lot, String limit, String letter, int size, int accept) {
        SamplingPlan plan = tables.plan(lot, InspectionLevel.II, limit, strictness);
        assertThat(plan.letter()).isEqualTo(letter);
        assertThat(plan.size()).isEqualTo(size);
        assertThat(plan.accept()).isEqualTo(accept);
        assertThat(plan.reject()).isEqualTo(accept + 1);
    }

    @ParameterizedTest
    @CsvSource({
        "TIGHTENED, K, 1.0, 2",
        "TIGHTENED, L, 1.0, 3",
        "TIGHTENED, M, 1.0, 5",
        "TIGHTENED, N, 1.0, 8",
        "TIGHTENED, P, 1.0, 12",
        "TIGHTENED, Q, 1.0, 18",
        "TIGHTENED, S, 0.025, 1",
        "TIGHTENED, R, 0.010, 0",
        "TIGHTENED, E, 250, 41",
        "NORMAL, E, 250, 44",
        "NORMAL, A, 1000, 30",
        "REDUCED, J, 1.0, 1",
        "REDUCED, K, 1.0, 2",
        "REDUCED, L, 1.0, 3",
        "REDUCED, M, 1.0, 5",
        "REDUCED, N, 1.0, 6",
        "REDUCED, P, 1.0, 8",
        "REDUCED, Q, 1.0, 10"
    })
    void hasTheAcceptanceNumbersOfTheStandard(Strictness strictness, String letter, String limit, String accept) {
        assertThat(tables.table(strictness).cell(letter, limit)).isEqualTo(accept);
    }

    @Test
    void inspectsEverythingWhenTheSampleIsAsLargeAsTheLot() {
        assertThat(tables.plan(20, InspectionLevel.II, "0.65", Strictness.NORMAL))
                .isEqualTo(new SamplingPlan("F", 20, 0, 1, true));
        assertThat(tables.plan(15, InspectionLevel.II, "1.0", Strictness.NORMAL))
                .isEqualTo(new SamplingPlan("E", 13, 0, 1, false));
        assertThat(tables.plan(5, InspectionLevel.II, "1.0", Strictness.NORMAL))
                .isEqualTo(new SamplingPlan("E", 5, 0, 1, true));
    }

    @ParameterizedTest
    @EnumSource(Strictness.class)
    void leadsEveryArrowToAPlan(Strictness strictness) {
        PlanTable table = tables.table(strictness);
        for (String letter : table.letters()) {
            for (String limit : table.limits()) {
                assertThat(table.plan(letter, limit, Long.MAX_VALUE))
                        .as(letter + " " + limit)
                        .isPresent();
            }
        }
    }

    /** In a column every plan with a larger sample accepts at least as many, and its share of the sample falls. */
    @ParameterizedTest
    @EnumSource(Strictness.class)
    void asksMoreOfLargerSamples(Strictness strictness) {
        PlanTable table = tables.table(strictness);
        for (String limit : table.limits()) {
            SamplingPlan before = null;
            for (String letter : table.letters()) {
                SamplingPlan plan = table.plan(letter, limit, Long.MAX_VALUE).orElseThrow();
                if (before != null) {
                    String where = strictness + " " + letter + " " + limit;
                    assertThat(plan.size()).as(where).isGreaterThanOrEqualTo(before.size());
                    assertThat(plan.accept()).as(where).isGreaterThanOrEqualTo(before.accept());
                }
                before = plan;
            }
        }
    }

    /** Along a row a laxer limit never accepts less. */
    @ParameterizedTest
    @EnumSource(Strictness.class)
    void acceptsMoreUnderLaxerLimits(Strictness strictness) {
        PlanTable table = tables.table(strictness);
        for (String letter : table.letters()) {
            List<String> numbers = table.limits().stream()
                    .map(limit -> table.cell(letter, limit))
                    .filter(cell -> cell.matches("\\d+"))
                    .toList();
            assertThat(numbers.stream().map(Integer::valueOf).toList())
                    .as(letter)
                    .isSorted()
                    .doesNotHaveDuplicates();
        }
    }

    /** What two arrows that point apart may make of it: at D and 4.0, for instance, 5 and none against 13 and one. */
    private static final double ARROWS = 0.02;

    /** Three times the limit passes tightened inspection less easily than normal inspection. */
    @Test
    void isStricterWhenTightened() {
        for (InspectionLevel level : InspectionLevel.values()) {
            for (long lot : new long[] {20, 60, 120, 400, 1000, 3000, 9000, 30_000, 100_000, 400_000}) {
                for (String limit : tables.limits()) {
                    SamplingPlan normal = tables.plan(lot, level, limit, Strictness.NORMAL);
                    SamplingPlan tightened = tables.plan(lot, level, limit, Strictness.TIGHTENED);
                    double quality = Math.min(0.9, Double.parseDouble(limit) / 100 * 3);
                    assertThat(passes(tightened, quality))
                            .as(lot + " " + level + " " + limit)
                            .isLessThanOrEqualTo(passes(normal, quality) + ARROWS);
                }
            }
        }
    }

    /** Lots as good as the limit pass normal inspection nearly always: that is what the limit means. */
    @Test
    void letsLotsAtTheLimitPass() {
        for (String letter : tables.table(Strictness.NORMAL).letters()) {
            for (String limit : tables.limits().subList(0, 16)) {
                SamplingPlan plan = tables.table(Strictness.NORMAL)
                        .plan(letter, limit, Long.MAX_VALUE)
                        .orElseThrow();
                assertThat(passes(plan, Double.parseDouble(limit) / 100))
                        .as(letter + " " + limit)
                        .isBetween(0.86, 1.0);
            }
        }
    }

    @Test
    void findsTheLargestLimitThatIsNotAbove() {
        assertThat(tables.limitNotAbove(new BigDecimal("3.2"))).contains("2.5");
        assertThat(tables.limitNotAbove(new BigDecimal("2.50"))).contains("2.5");
        assertThat(tables.limitNotAbove(new BigDecimal("0.001"))).isEmpty();
        assertThat(tables.stricter("1.0")).contains("0.65");
        assertThat(tables.stricter("0.010")).isEmpty();
    }

    @Test
    void leavesNoGapBetweenLotSizes() {
        List<List<String>> lines = tables.letterLines().stream().skip(1).toList();
        for (int row = 1; row < lines.size(); row++) {
            assertThat(Long.parseLong(lines.get(row).getFirst()))
                    .isEqualTo(Long.parseLong(lines.get(row - 1).get(1)) + 1);
        }
        for (int column = 2; column < 9; column++) {
            int at = column;
            assertThat(lines.stream().map(line -> line.get(at)).toList()).isSorted();
        }
    }

    /** Probability that a sample of independent items of this quality passes (Poisson, as the standard counts per 100). */
    private static double passes(SamplingPlan plan, double quality) {
        double mean = plan.size() * quality;
        double term = Math.exp(-mean);
        double sum = term;
        for (int wrong = 1; wrong <= plan.accept(); wrong++) {
            term *= mean / wrong;
            sum += term;
        }
        return sum;
    }
}
