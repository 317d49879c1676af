package vn.sohotich.linkage.model;

import java.util.List;
import java.util.Locale;

/**
 * The text form of term frequencies. In a model, full names that occur once are left out: they weigh the same as names that
 * never occur. Parts of a register that are merged later are written whole.
 */
public final class StatisticsText {
    private static final int WEIGHS = 2;

    private StatisticsText() {}

    /** All frequencies, so that {@link RegisterStatistics#merge} adds up to those of the whole register. */
    public static String write(RegisterStatistics statistics) {
        var text = new StringBuilder();
        write(statistics, text, 1);
        return text.toString();
    }

    /** Reads what {@link #write(RegisterStatistics)} wrote. */
    public static RegisterStatistics read(String text) {
        return read(text.lines().toList());
    }

    static void write(RegisterStatistics statistics, StringBuilder text) {
        write(statistics, text, WEIGHS);
    }

    private static void write(RegisterStatistics statistics, StringBuilder text, int leastFullName) {
        text.append("population ").append(statistics.population()).append('\n');
        for (Term term : Term.values()) {
            int least = term == Term.FULL_NAME ? leastFullName : 1;
            statistics.table(term).forEach((count, key) -> {
                if (count >= least) {
                    text.append("count ").append(term.name().toLowerCase(Locale.ROOT));
                    text.append(' ')
                            .append(Long.toHexString(key))
                            .append(' ')
                            .append(count)
                            .append('\n');
                }
            });
        }
        writeCounts(text, "year ", statistics.years());
        writeCounts(text, "day ", statistics.daysOfYear());
    }

    private static void writeCounts(StringBuilder text, String word, int[] counts) {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                text.append(word).append(i).append(' ').append(counts[i]).append('\n');
            }
        }
    }

    static RegisterStatistics read(List<String> lines) {
        var statistics = new RegisterStatistics();
        for (String line : lines) {
            String[] words = line.split(" ");
            switch (words[0]) {
                case "population" -> statistics.addPopulation(Long.parseLong(words[1]));
                case "count" ->
                    statistics
                            .table(Term.valueOf(words[1].toUpperCase(Locale.ROOT)))
                            .add(Long.parseUnsignedLong(words[2], 16), Integer.parseInt(words[3]));
                case "year" -> statistics.addYear(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                case "day" -> statistics.addDay(Integer.parseInt(words[1]), Integer.parseInt(words[2]));
                default -> {}
            }
        }
        return statistics;
    }
}
