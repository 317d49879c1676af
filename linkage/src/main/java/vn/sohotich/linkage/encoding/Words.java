package vn.sohotich.linkage.encoding;

import java.util.ArrayList;
import java.util.List;

/** Words of a text whose letters are still codes: only blanks and ASCII punctuation are sure to part them. */
final class Words {
    private Words() {}

    static boolean isBreak(char c) {
        return c <= ' ' || c == '\u00A0' || (c < 0x7F && !Character.isLetter(c));
    }

    static List<String> of(String text) {
        var words = new ArrayList<String>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }
}
