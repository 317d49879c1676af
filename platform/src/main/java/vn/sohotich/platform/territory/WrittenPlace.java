package vn.sohotich.platform.territory;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;

/** A place as written, cut into words, in plain form and with marks. */
final class WrittenPlace {
    private static final Set<String> OFFICE_WORDS = Set.of(
            "ubnd", "uy", "ban", "nhan", "dan", "uybnd", "ub", "so", "phong", "tu", "phap", "cua", "tai", "stp", "ptp");

    private final String[] plain;
    private final String[] marked;

    WrittenPlace(String written) {
        String apart =
                written.replace(',', ' ').replace(';', ' ').replace('.', ' ').replace('-', ' ');
        String[] plainWords = words(Folding.plain(apart));
        String[] markedWords = words(Folding.sameNameKey(apart));
        plain = plainWords;
        marked = markedWords.length == plainWords.length ? markedWords : plainWords;
    }

    private static String[] words(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .map(WrittenPlace::withoutLeadingZeros)
                .toArray(String[]::new);
    }

    private static String withoutLeadingZeros(String word) {
        int digits = 0;
        while (digits < word.length() - 1 && word.charAt(digits) == '0') {
            digits++;
        }
        return word.substring(digits);
    }

    int length() {
        return plain.length;
    }

    String plain(int from, int to) {
        return String.join(" ", Arrays.asList(plain).subList(from, to));
    }

    String marked(int from, int to) {
        return String.join(" ", Arrays.asList(marked).subList(from, to));
    }

    /** The level word that these one or two words are; null when they are none. */
    @Nullable
    String levelWord(int from, int to) {
        return from == to ? null : LevelWords.of(plain(from, to));
    }

    /** Whether everything before {@code end} only names the office. */
    boolean isOfficeUpTo(int end) {
        for (int i = 0; i < end; i++) {
            if (!OFFICE_WORDS.contains(plain[i])) {
                return false;
            }
        }
        return true;
    }
}
