package vn.sohotich.benchmarks.febrl;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SplittableRandom;

/** Invented values for invented people in the columns of FEBRL: words made of syllables, some far more common than others. */
final class FebrlValues {
    private static final String[] ONSETS = "b br c ch d dr f g gr h j k l m n p ph r s sh st t th tr v w".split(" ");
    private static final String[] VOWELS = "a e i o u a e i o ai ee ou ea".split(" ");
    private static final String[] CODAS = "n r l s t d m ck ll rn nd rt  ".split(" ", -1);
    private static final String[] STREETS =
            "street street street place place crescent crescent avenue court circuit close drive".split(" ");
    private static final String[] STATES =
            "nsw nsw nsw nsw nsw nsw vic vic vic vic qld qld qld wa wa sa sa tas act nt".split(" ");

    private final SplittableRandom random;
    private final List<String> given;
    private final List<String> surnames;
    private final List<String> streets;
    private final List<String> estates;
    private final List<String> suburbs;
    private final List<String> postcodes = new ArrayList<>();

    FebrlValues(SplittableRandom random) {
        this.random = random;
        given = words(550, 2, 2);
        surnames = words(2_600, 2, 3);
        streets = words(1_900, 2, 3);
        estates = words(1_500, 2, 4);
        suburbs = words(1_300, 2, 4);
        for (int i = 0; i < 1_000; i++) {
            postcodes.add(Integer.toString(2_000 + random.nextInt(5_000)));
        }
    }

    private List<String> words(int count, int least, int most) {
        var seen = new HashSet<String>();
        var words = new ArrayList<String>(count);
        while (words.size() < count) {
            var word = new StringBuilder();
            int syllables = least + random.nextInt(most - least + 1);
            for (int i = 0; i < syllables; i++) {
                word.append(ONSETS[random.nextInt(ONSETS.length)]).append(VOWELS[random.nextInt(VOWELS.length)]);
                word.append(i + 1 == syllables || random.nextInt(4) == 0 ? CODAS[random.nextInt(CODAS.length)] : "");
                word.append(i == 1 && syllables == 4 ? " " : "");
            }
            if (seen.add(word.toString())) {
                words.add(word.toString());
            }
        }
        return words;
    }

    /** One of the words, the first ones far more often than the last ones. */
    private String common(List<String> words, double skew) {
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), skew)));
    }

    /** The cells of an invented person: everything but the identifier. */
    String[] person() {
        int year = 1900 + random.nextInt(100);
        String date = "%04d%02d%02d".formatted(year, 1 + random.nextInt(12), 1 + random.nextInt(28));
        return new String[] {
            missing(0.03, common(given, 2.5)),
            missing(0.01, common(surnames, 3)),
            missing(0.03, Integer.toString(1 + (int) (150 * Math.pow(random.nextDouble(), 2)))),
            missing(0.02, common(streets, 1.5) + " " + STREETS[random.nextInt(STREETS.length)]),
            missing(0.10, common(estates, 1.5)),
            missing(0.01, common(suburbs, 1.7)),
            common(postcodes, 1.7),
            missing(0.01, STATES[random.nextInt(STATES.length)]),
            missing(0.03, date)
        };
    }

    /** Another value for a column, as when somebody moved or married. */
    String another(int column) {
        return person()[column];
    }

    private String missing(double share, String value) {
        return random.nextDouble() < share ? "" : value;
    }
}
