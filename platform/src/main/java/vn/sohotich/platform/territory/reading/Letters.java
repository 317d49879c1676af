package vn.sohotich.platform.territory.reading;

import vn.sohotich.linkage.name.Folding;

/** Per character, by {@link Folding}: its letter without marks, its letter without tone, and its tone. */
final class Letters {
    static final char BLANK = ' ';
    static final char BREAK = ',';
    static final char DASH = '-';
    static final char JOINER = 0;

    private static final int SIZE = 0x2100;
    private static final char[] PLAIN = new char[SIZE];
    private static final char[] TONELESS = new char[SIZE];
    private static final char[] TONE = new char[SIZE];
    private static final String BREAKS = ",;/|()[]\n\r\t";

    static {
        for (char c = 0; c < SIZE; c++) {
            fill(c);
        }
    }

    private Letters() {}

    private static void fill(char c) {
        String plain = Folding.plain(String.valueOf(c));
        String marked = Folding.sameNameKey(String.valueOf(c));
        if (plain.length() == 1 && plain.charAt(0) < 128 && !marked.isEmpty()) {
            PLAIN[c] = plain.charAt(0);
            TONELESS[c] = marked.charAt(0);
            TONE[c] = marked.length() > 1 ? marked.charAt(1) : 0;
        } else if (BREAKS.indexOf(c) >= 0) {
            PLAIN[c] = BREAK;
        } else if (c == '-' || c == '\u2013' || c == '\u2014') {
            PLAIN[c] = DASH;
        } else {
            boolean joins = Folding.plain("a" + c + "b").length() == 2;
            PLAIN[c] = joins ? JOINER : BLANK;
        }
    }

    /** A letter or digit, {@link #BLANK}, {@link #BREAK} between parts of a place,
     * {@link #DASH} that may part them, or {@link #JOINER}: nothing. */
    static char plain(char c) {
        return c < SIZE ? PLAIN[c] : BLANK;
    }

    static char toneless(char c) {
        return TONELESS[c];
    }

    /** The tone as a combining mark; 0 for the level tone. */
    static char tone(char c) {
        return TONE[c];
    }

    /** Whether a final y after these letters sounds and is also written as i: Lý and Lí, Quy and Qui, but not Tây. */
    static boolean finalYIsI(char before, char beforeThat) {
        return switch (before) {
            case 'a', 'e', 'o', BLANK -> false;
            case 'u' -> beforeThat == 'q';
            default -> true;
        };
    }
}
