package vn.sohotich.linkage.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import vn.sohotich.linkage.comparison.Comparison;

/** The m probabilities: how often each level is reached when the two really are one person. */
public final class MatchChances {
    private static final String STANDARD = "standard-m.txt";
    private static final double SMALLEST = 1e-5;

    private final double[][] chances;

    private MatchChances(double[][] chances) {
        this.chances = chances;
    }

    /** The chances shipped with the program, from experience with civil-status books in general. */
    public static MatchChances standard() {
        var stream = Objects.requireNonNull(MatchChances.class.getResourceAsStream(STANDARD));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(ModelText.readChances(reader.lines().toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Chances from how often each level was reached, with weight given to earlier chances. */
    static MatchChances of(double[][] reached) {
        double[][] chances = empty();
        for (int c = 0; c < chances.length; c++) {
            double total = 0;
            for (int level = 1; level < chances[c].length; level++) {
                total += reached[c][level];
            }
            for (int level = 1; level < chances[c].length; level++) {
                chances[c][level] = Math.max(reached[c][level] / Math.max(total, SMALLEST), SMALLEST);
            }
        }
        return new MatchChances(chances);
    }

    /** The chances as they are, to the last bit. */
    static MatchChances exactly(double[][] chances) {
        return new MatchChances(chances);
    }

    static double[][] empty() {
        double[][] table = new double[Comparison.count()][];
        for (int c = 0; c < table.length; c++) {
            table[c] = new double[Comparison.at(c).levelCount()];
        }
        return table;
    }

    /** The chance of a level by position of comparison and level; level 0, missing, has none. */
    public double of(int comparison, int level) {
        return chances[comparison][level];
    }
}
