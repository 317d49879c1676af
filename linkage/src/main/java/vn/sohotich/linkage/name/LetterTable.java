package vn.sohotich.linkage.name;

import java.text.Normalizer;

/** Per character: lower-case letter without tone, lower-case letter without any mark, and the tone mark it carries. */
final class LetterTable {
    static final char FIRST_COMBINING = '\u0300';
    static final char LAST_COMBINING = '\u036F';
    static final char DOT_BELOW = '\u0323';
    private static final int SIZE = 0x1F00;
    private static final char[] TONELESS = new char[SIZE];
    private static final char[] BARE = new char[SIZE];
    private static final char[] TONE = new char[SIZE];

    static {
        for (int c = 0; c < SIZE; c++) {
            fill((char) c);
        }
        for (char eth : new char[] {'Đ', 'đ', '\u00D0', '\u00F0', '\u0189', '\u0256'}) {
            TONELESS[eth] = 'đ';
            BARE[eth] = 'd';
        }
    }

    private LetterTable() {}

    private static void fill(char c) {
        if (!Character.isLetterOrDigit(c)) {
            return;
        }
        char lower = Character.toLowerCase(c);
        String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
        var letter = new StringBuilder();
        for (int i = 0; i < parts.length(); i++) {
            char part = parts.charAt(i);
            if (i > 0 && isTone(part)) {
                TONE[c] = part;
            } else {
                letter.append(part);
            }
        }
        String toneless = Normalizer.normalize(letter, Normalizer.Form.NFC);
        TONELESS[c] = toneless.length() == 1 ? toneless.charAt(0) : lower;
        BARE[c] = parts.charAt(0);
    }

    static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309' || c == DOT_BELOW;
    }

    /** The lower-case letter or digit without its tone; 0 when the character is neither. */
    static char toneless(char c) {
        return c < SIZE ? TONELESS[c] : 0;
    }

    static char bare(char c) {
        return c < SIZE ? BARE[c] : 0;
    }

    /** The combining tone mark inside the character; 0 for the level tone. */
    static char tone(char c) {
        return c < SIZE ? TONE[c] : 0;
    }

    /** The letter with one more mark; the letter itself when Unicode has no such letter. */
    static char withMark(char letter, char mark) {
        return switch (mark) {
            case '\u0302' -> letter == 'a' ? 'â' : letter == 'e' ? 'ê' : letter == 'o' ? 'ô' : composed(letter, mark);
            case '\u0306' -> letter == 'a' ? 'ă' : composed(letter, mark);
            case '\u031B' -> letter == 'o' ? 'ơ' : letter == 'u' ? 'ư' : composed(letter, mark);
            default -> composed(letter, mark);
        };
    }

    private static char composed(char letter, char mark) {
        String composed = Normalizer.normalize(letter + String.valueOf(mark), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : letter;
    }
}
