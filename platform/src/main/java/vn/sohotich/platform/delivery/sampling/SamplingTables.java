package vn.sohotich.platform.delivery.sampling;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables of single sampling of ISO 2859-1, read from the files under {@code sampling/}: code letters by lot size and
 * level, plans by code letter and acceptance quality limit (AQL, nonconforming items or nonconformities per 100 items).
 */
public final class SamplingTables {
    private final List<List<String>> letters;
    private final Map<Strictness, PlanTable> plans = new EnumMap<>(Strictness.class);

    private SamplingTables() {
        letters = lines("code-letters");
        for (Strictness strictness : Strictness.values()) {
            plans.put(strictness, new PlanTable(lines(strictness.table())));
        }
    }

    /** The tables that come with the application. */
    public static SamplingTables shipped() {
        return new SamplingTables();
    }

    /** All quality limits, the strictest first, as the standard writes them. */
    public List<String> limits() {
        return table(Strictness.NORMAL).limits();
    }

    /** The largest limit of the tables that is not above this one; empty when it is below the smallest. */
    public Optional<String> limitNotAbove(BigDecimal wanted) {
        return limits().stream()
                .filter(limit -> new BigDecimal(limit).compareTo(wanted) <= 0)
                .reduce((smaller, larger) -> larger);
    }

    /** The next stricter limit; empty for the strictest. */
    public Optional<String> stricter(String limit) {
        int at = limits().indexOf(limit);
        return at > 0 ? Optional.of(limits().get(at - 1)) : Optional.empty();
    }

    /** The code letter for a lot of this size; lots of one item have that of two. */
    public String letter(long lot, InspectionLevel level) {
        List<String> header = letters.getFirst();
        int column = header.indexOf(level.sign());
        return letters.stream()
                .skip(1)
                .filter(line -> line.get(1).isEmpty() || lot <= Long.parseLong(line.get(1)))
                .findFirst()
                .orElseThrow()
                .get(column);
    }

    /** The plan for a lot; a limit that the reduced table does not give is inspected normally. */
    public SamplingPlan plan(long lot, InspectionLevel level, String limit, Strictness strictness) {
        String letter = letter(lot, level);
        return table(strictness)
                .plan(letter, limit, lot)
                .or(() -> table(Strictness.NORMAL).plan(letter, limit, lot))
                .orElseThrow(() -> new IllegalArgumentException("no quality limit " + limit));
    }

    PlanTable table(Strictness strictness) {
        return Optional.ofNullable(plans.get(strictness)).orElseThrow();
    }

    List<List<String>> letterLines() {
        return letters;
    }

    private static List<List<String>> lines(String name) {
        try (InputStream file = SamplingTables.class.getResourceAsStream("/sampling/" + name + ".csv")) {
            if (file == null) {
                throw new IllegalStateException("no table " + name);
            }
            return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
