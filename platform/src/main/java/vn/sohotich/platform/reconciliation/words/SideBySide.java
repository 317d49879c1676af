package vn.sohotich.platform.reconciliation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.sohotich.linkage.name.Folding;

/**
 * The book's value beside the register's, cut into syllables (parts of a date in dates) so that only what differs is
 * marked. Syllables that are the same name in another tone placement or letter case do not differ.
 */
public record SideBySide(List<Span> book, List<Span> register) {
    private static final Pattern PIECES = Pattern.compile("[^\\s./,-]+|[\\s./,-]+");

    public SideBySide {
        book = List.copyOf(book);
        register = List.copyOf(register);
    }

    /** The two values with their differing pieces marked. */
    public static SideBySide of(String book, String register) {
        List<String> left = pieces(book);
        List<String> right = pieces(register);
        int[][] common = commonLengths(left, right);
        var bookSpans = new ArrayList<Span>();
        var registerSpans = new ArrayList<Span>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && same(left.get(i), right.get(j))) {
                bookSpans.add(new Span(left.get(i++), false));
                registerSpans.add(new Span(right.get(j++), false));
            } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                bookSpans.add(differing(left.get(i++)));
            } else {
                registerSpans.add(differing(right.get(j++)));
            }
        }
        return new SideBySide(bookSpans, registerSpans);
    }

    /** The two values without marks: they agree as far as they go. */
    public static SideBySide agreeing(String book, String register) {
        return new SideBySide(List.of(new Span(book, false)), List.of(new Span(register, false)));
    }

    private static List<String> pieces(String value) {
        return PIECES.matcher(Folding.nfc(value).strip())
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static Span differing(String piece) {
        return new Span(piece, !Folding.plain(piece).isEmpty());
    }

    private static boolean same(String left, String right) {
        return Folding.sameNameKey(left).equals(Folding.sameNameKey(right));
    }

    private static int[][] commonLengths(List<String> left, List<String> right) {
        var lengths = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                lengths[i][j] = same(left.get(i), right.get(j))
                        ? lengths[i + 1][j + 1] + 1
                        : Math.max(lengths[i + 1][j], lengths[i][j + 1]);
            }
        }
        return lengths;
    }
}
