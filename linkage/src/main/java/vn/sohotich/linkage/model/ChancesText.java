package vn.sohotich.linkage.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.comparison.Comparison;

/**
 * The text form of what a model has learnt: registered share and m probabilities, without the term frequencies, which
 * belong to the register. What is read back is the same to the last bit, so that a stored version always gives the same
 * scores.
 */
public final class ChancesText {
    private static final String FORMAT = "linkage-chances 1";
    private static final String SHARE = "registered-share";

    private ChancesText() {}

    public static String write(LinkageModel model) {
        var text = new StringBuilder(FORMAT).append('\n');
        line(text, SHARE, model.registeredShare());
        for (int c = 0; c < Comparison.count(); c++) {
            for (int level = 1; level < Comparison.at(c).levelCount(); level++) {
                line(text, name(c, level), model.chances().of(c, level));
            }
        }
        return text.toString();
    }

    /**
     * Whether the text has a chance for exactly the levels that this program compares. A text of a program with other
     * levels cannot be used.
     */
    public static boolean fits(String text) {
        List<String> lines = text.lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
            return false;
        }
        Map<String, Double> numbers = numbers(lines);
        int levels = 0;
        for (int c = 0; c < Comparison.count(); c++) {
            for (int level = 1; level < Comparison.at(c).levelCount(); level++) {
                levels++;
                if (!numbers.containsKey(name(c, level))) {
                    return false;
                }
            }
        }
        return numbers.containsKey(SHARE) && numbers.size() == levels + 1;
    }

    /** The model of this text over the term frequencies of a register; refuses a text that does not {@link #fits fit}. */
    public static LinkageModel read(String version, String text, RegisterStatistics statistics) {
        if (!fits(text)) {
            throw new IllegalArgumentException("chances of other comparison levels than this program's");
        }
        Map<String, Double> numbers = numbers(text.lines().toList());
        double[][] table = MatchChances.empty();
        for (int c = 0; c < table.length; c++) {
            for (int level = 1; level < table[c].length; level++) {
                table[c][level] = numbers.getOrDefault(name(c, level), 0.0);
            }
        }
        double share = numbers.getOrDefault(SHARE, 0.0);
        return new LinkageModel(version, share, MatchChances.exactly(table), statistics);
    }

    private static Map<String, Double> numbers(List<String> lines) {
        var numbers = new HashMap<String, Double>();
        for (String line : lines.subList(1, lines.size())) {
            int blank = line.indexOf(' ');
            numbers.put(line.substring(0, blank), Double.parseDouble(line.substring(blank + 1)));
        }
        return numbers;
    }

    private static void line(StringBuilder text, String name, double number) {
        text.append(name).append(' ').append(number).append('\n');
    }

    private static String name(int comparison, int level) {
        return Comparison.at(comparison).code()
                + '.'
                + Comparison.at(comparison).levelCode(level);
    }
}
