package vn.sohotich.linkage.model;

import java.util.List;
import java.util.Locale;
import vn.sohotich.linkage.comparison.Comparison;

/** The text form of a model: a line with the format's version, then one line per number. */
public final class ModelText {
    private static final String FORMAT = "linkage-model 2";
    private static final String FORMER = "linkage-model 1";

    private ModelText() {}

    public static String write(LinkageModel model) {
        var text = new StringBuilder(FORMAT).append('\n');
        text.append("version ").append(model.version()).append('\n');
        text.append("registered-share ").append(model.registeredShare()).append('\n');
        for (int c = 0; c < Comparison.count(); c++) {
            Comparison comparison = Comparison.at(c);
            for (int level = 1; level < comparison.levelCount(); level++) {
                text.append("m ").append(comparison.code()).append('.').append(comparison.levelCode(level));
                text.append(' ').append(model.chances().of(c, level)).append('\n');
            }
        }
        StatisticsText.write(model.statistics(), text);
        return text.toString();
    }

    /** Reads what {@link #write} wrote; any other text is refused with an {@link IllegalArgumentException}. */
    public static LinkageModel read(String text) {
        List<String> lines = text.lines().toList();
        if (!lines.isEmpty() && lines.getFirst().equals(FORMER)) {
            throw new IllegalArgumentException("a linkage model of format 1 has other levels: estimate it anew");
        }
        if (lines.isEmpty() || !lines.getFirst().equals(FORMAT)) {
            throw new IllegalArgumentException("not a linkage model of format 2");
        }
        String version = "";
        double share = 0;
        for (String line : lines) {
            if (line.startsWith("version ")) {
                version = line.substring("version ".length());
            } else if (line.startsWith("registered-share ")) {
                share = Double.parseDouble(line.substring("registered-share ".length()));
            }
        }
        List<String> chances = lines.stream()
                .filter(line -> line.startsWith("m "))
                .map(line -> line.substring(2))
                .toList();
        return new LinkageModel(version, share, MatchChances.exactly(readChances(chances)), StatisticsText.read(lines));
    }

    /** Reads lines such as {@code mother-name.same 0.86}. */
    static double[][] readChances(List<String> lines) {
        double[][] table = MatchChances.empty();
        for (String line : lines) {
            int dot = line.indexOf('.');
            int blank = line.indexOf(' ');
            Comparison comparison = Comparison.valueOf(
                    line.substring(0, dot).toUpperCase(Locale.ROOT).replace('-', '_'));
            table[comparison.ordinal()][level(comparison, line.substring(dot + 1, blank))] =
                    Double.parseDouble(line.substring(blank + 1));
        }
        return table;
    }

    private static int level(Comparison comparison, String code) {
        for (int level = 1; level < comparison.levelCount(); level++) {
            if (comparison.levelCode(level).equals(code)) {
                return level;
            }
        }
        throw new IllegalArgumentException("unknown comparison level");
    }
}
