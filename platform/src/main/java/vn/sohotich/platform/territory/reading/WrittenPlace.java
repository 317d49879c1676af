package vn.sohotich.platform.territory.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;

/**
 * A place as written, cut into words: their letters without marks, one after another and without blanks, beside the
 * same letters with marks, the tone at the end of its word. Numbers lose leading zeros, a final y is i where both are
 * written, and a number next to letters is a word of its own (P7).
 */
final class WrittenPlace {
    private static final int MOST_WORDS = 40;
    private static final int LONGEST = 400;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final long[] POWERS = new long[LONGEST + 1];
    private static final LongTable<Boolean> OFFICE_WORDS;

    static {
        POWERS[0] = 1;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = POWERS[i - 1] * FACTOR;
        }
        Map<Long, Boolean> office = new HashMap<>();
        Stream.of("ubnd uy ban nhan dan uybnd ub so phong tu phap cua tai stp ptp".split(" "))
                .forEach(word -> office.put(key(word), true));
        OFFICE_WORDS = new LongTable<>(office);
    }

    private final char[] plain;
    private final char[] marked;
    private final int[] plainStart;
    private final int[] markedStart;
    private final long[] hash;
    private final boolean[] breakBefore;
    private final boolean[] dashBefore;
    private final @Nullable LevelWords[] levelWords;
    private int words;
    private int plainEnd;
    private int markedEnd;
    private char tone;
    private boolean marks;
    private boolean tooLong;

    WrittenPlace(String written) {
        String text = Folding.nfc(written);
        int letters = Math.min(text.length(), LONGEST);
        int most = Math.min(letters, MOST_WORDS) + 1;
        plain = new char[letters];
        marked = new char[letters * 2];
        plainStart = new int[most];
        markedStart = new int[most];
        hash = new long[most];
        breakBefore = new boolean[most];
        dashBefore = new boolean[most];
        levelWords = new LevelWords[most * 2];
        boolean pendingBreak = false;
        boolean pendingDash = false;
        for (int i = 0; i < text.length() && !tooLong; i++) {
            char c = text.charAt(i);
            char letter = Letters.plain(c);
            if (letter == Letters.BLANK || letter == Letters.BREAK || letter == Letters.DASH) {
                endWord();
                pendingBreak |= letter == Letters.BREAK;
                pendingDash |= letter == Letters.DASH;
            } else if (letter != Letters.JOINER) {
                if (plainEnd > plainStart[words] && isDigit(letter) != isDigit(plain[plainEnd - 1])) {
                    endWord();
                }
                breakBefore[words] |= pendingBreak;
                dashBefore[words] |= pendingDash;
                pendingBreak = false;
                pendingDash = false;
                append(c, letter);
            }
        }
        endWord();
        findLevelWords();
    }

    private static boolean isDigit(char c) {
        return c <= '9';
    }

    private void append(char c, char letter) {
        if (plainEnd == plain.length || words == MOST_WORDS) {
            tooLong = true;
            return;
        }
        plain[plainEnd++] = letter;
        char toneless = Letters.toneless(c);
        marked[markedEnd++] = toneless;
        char carried = Letters.tone(c);
        marks |= carried != 0 || toneless != letter;
        tone = carried == 0 ? tone : carried;
    }

    private void endWord() {
        int start = plainStart[words];
        if (plainEnd == start || tooLong) {
            return;
        }
        dropLeadingZeros(start);
        int last = plainEnd - 1;
        if (plain[last] == 'y'
                && last > start
                && Letters.finalYIsI(plain[last - 1], last - 1 > start ? plain[last - 2] : Letters.BLANK)) {
            plain[last] = 'i';
            marked[markedEnd - 1] = 'i';
        }
        if (tone != 0) {
            marked[markedEnd++] = tone;
            tone = 0;
        }
        long value = hash[words];
        for (int i = start; i < plainEnd; i++) {
            value = value * FACTOR + plain[i];
        }
        words++;
        plainStart[words] = plainEnd;
        markedStart[words] = markedEnd;
        hash[words] = value;
    }

    private void dropLeadingZeros(int start) {
        int zeros = 0;
        while (start + zeros < plainEnd - 1 && plain[start + zeros] == '0') {
            zeros++;
        }
        if (zeros > 0) {
            System.arraycopy(plain, start + zeros, plain, start, plainEnd - start - zeros);
            System.arraycopy(marked, markedStart[words] + zeros, marked, markedStart[words], plainEnd - start - zeros);
            plainEnd -= zeros;
            markedEnd -= zeros;
        }
    }

    private void findLevelWords() {
        for (int i = 0; i < words; i++) {
            levelWords[2 * i] = LevelWords.of(key(i, i + 1));
            if (i + 1 < words && !breakBefore[i + 1]) {
                int letters = plainStart[i + 2] - plainStart[i];
                levelWords[2 * i + 1] = letters >= 5 && letters <= 8 ? LevelWords.of(key(i, i + 2)) : null;
            }
        }
    }

    /** Number of words; more words and letters than any place has make it unreadable: -1. */
    int words() {
        return tooLong ? -1 : words;
    }

    boolean hasMarks() {
        return marks;
    }

    /** Whether the writer parted this word from the one before, by a comma for instance. */
    boolean breaksBefore(int word) {
        return breakBefore[word];
    }

    boolean dashBefore(int word) {
        return dashBefore[word];
    }

    /** Fits the letters of these words together, whatever blanks lie between them. */
    long key(int from, int to) {
        return hash[to] - hash[from] * POWERS[plainStart[to] - plainStart[from]];
    }

    static long key(String letters) {
        long value = 0;
        for (int i = 0; i < letters.length(); i++) {
            value = value * FACTOR + letters.charAt(i);
        }
        return value;
    }

    String plain(int from, int to) {
        return new String(plain, plainStart[from], plainStart[to] - plainStart[from]);
    }

    String marked(int from, int to) {
        return new String(marked, markedStart[from], markedStart[to] - markedStart[from]);
    }

    boolean isMarked(int from, int to, String sought) {
        int start = markedStart[from];
        return markedStart[to] - start == sought.length()
                && Arrays.equals(marked, start, markedStart[to], sought.toCharArray(), 0, sought.length());
    }

    /** The level word that these one or two words are; null when they are none. */
    @Nullable
    LevelWords levelWord(int from, int to) {
        return from < 0 ? null : levelWords[2 * from + to - from - 1];
    }

    /** Whether everything before {@code end} only names the office. */
    boolean isOfficeUpTo(int end) {
        for (int i = 0; i < end; i++) {
            if (!isOffice(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isOffice(int word) {
        return OFFICE_WORDS.get(key(word, word + 1)) != null;
    }
}
