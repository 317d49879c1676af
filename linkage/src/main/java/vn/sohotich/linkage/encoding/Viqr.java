package vn.sohotich.linkage.encoding;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Vietnamese Quoted-Readable (RFC 1456). A word is converted only when it becomes a Vietnamese syllable, because its signs
 * are ordinary punctuation too.
 */
final class Viqr implements Conversion {
    private static final String SIGNS = "(^+`?~'.";
    private static final String MARKS = "\u0306\u0302\u031B\u0300\u0309\u0303\u0301\u0323";
    private static final int FIRST_TONE = 3;
    private static final String STRONG = "(^+`~";

    @Override
    public String toUnicode(String text) {
        var out = new StringBuilder(text.length());
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBlank(text.charAt(i))) {
                out.append(word(text.substring(start, i)));
                if (i < text.length()) {
                    out.append(text.charAt(i));
                }
                start = i + 1;
            }
        }
        return out.toString();
    }

    static boolean isBlank(char c) {
        return c <= ' ' || c == ',' || c == ';' || c == '-' || c == '/';
    }

    private static String word(String word) {
        String decoded = decoded(word);
        String lower = decoded.toLowerCase(Locale.ROOT);
        return decoded.length() == 1 || SyllableGrammar.isSyllable(lower) ? decoded : word;
    }

    /** The word with its signs as marks, composed; signs in places where they mark nothing stay. */
    static String decoded(String word) {
        var out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if ((c == 'd' || c == 'D') && i + 1 < word.length() && Character.toLowerCase(word.charAt(i + 1)) == 'd') {
                out.append(c == 'd' ? 'đ' : 'Đ');
                i++;
            } else {
                out.append(c);
                i += marks(word, i, out);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Appends the marks that stand behind the letter; returns how many signs they were. */
    private static int marks(String word, int at, StringBuilder out) {
        char letter = Character.toLowerCase(word.charAt(at));
        if ("aeiouy".indexOf(letter) < 0) {
            return 0;
        }
        int signs = 0;
        int sign = at + 1 < word.length() ? SIGNS.indexOf(word.charAt(at + 1)) : -1;
        if (sign >= 0 && sign < FIRST_TONE && takes(letter, word.charAt(at + 1))) {
            out.append(MARKS.charAt(sign));
            signs++;
            sign = at + 2 < word.length() ? SIGNS.indexOf(word.charAt(at + 2)) : -1;
        }
        if (sign >= FIRST_TONE) {
            out.append(MARKS.charAt(sign));
            signs++;
        }
        return signs;
    }

    private static boolean takes(char letter, char sign) {
        return switch (sign) {
            case '(' -> letter == 'a';
            case '^' -> letter == 'a' || letter == 'e' || letter == 'o';
            default -> letter == 'o' || letter == 'u';
        };
    }

    /** Whether the word's signs are more than an apostrophe or full stop at its end could be. */
    static boolean isStrong(String word) {
        for (int i = 1; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean inside = i + 1 < word.length() && (c == '.' || c == '?' || c == '\'');
            if (STRONG.indexOf(c) >= 0 || inside) {
                return true;
            }
        }
        return word.length() > 2
                && Character.toLowerCase(word.charAt(0)) == 'd'
                && Character.toLowerCase(word.charAt(1)) == 'd';
    }

    @Override
    public String fromUnicode(String text) {
        var out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 'đ' || c == 'Đ') {
                out.append(c == 'đ' ? "dd" : "DD");
            } else {
                appendParts(c, out);
            }
        }
        return out.toString();
    }

    private static void appendParts(char c, StringBuilder out) {
        String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        out.append(parts.charAt(0));
        int first = out.length();
        for (int i = 1; i < parts.length(); i++) {
            int mark = MARKS.indexOf(parts.charAt(i));
            if (mark >= 0 && mark < FIRST_TONE) {
                out.insert(first, SIGNS.charAt(mark));
            } else {
                out.append(mark < 0 ? parts.charAt(i) : SIGNS.charAt(mark));
            }
        }
    }
}
