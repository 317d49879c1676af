package vn.sohotich.linkage.general.weight;

import java.util.Arrays;

/** Distances of plain texts: Damerau and Levenshtein, Jaro and Winkler, shared words. Symmetrical, without allocation of size. */
final class TextLikeness {
    /** The distance of texts that are further apart than two changes. */
    static final int FAR = 3;

    private static final int BAND = FAR;
    private static final int MOST = 128;
    private static final double PREFIX_SHARE = 0.1;
    private static final int LONGEST_PREFIX = 4;

    private final int[][] rows = new int[3][MOST + 2];
    private final boolean[] usedLeft = new boolean[MOST];
    private final boolean[] usedRight = new boolean[MOST];

    /** Letters replaced, added, dropped or neighbours swapped, as far as two of them; {@link #FAR} beyond. */
    int distance(String left, String right) {
        int m = left.length();
        int n = right.length();
        if (Math.abs(m - n) >= FAR) {
            return FAR;
        }
        int[] before = rows[0];
        int[] previous = rows[1];
        int[] current = rows[2];
        for (int j = 0; j <= n; j++) {
            previous[j] = Math.min(j, FAR);
        }
        for (int i = 1; i <= m; i++) {
            Arrays.fill(current, 0, n + 1, FAR);
            current[0] = Math.min(i, FAR);
            int best = current[0];
            for (int j = Math.max(1, i - BAND); j <= Math.min(n, i + BAND); j++) {
                int cost = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                int change = Math.min(previous[j - 1] + cost, Math.min(previous[j], current[j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && left.charAt(i - 1) == right.charAt(j - 2)
                        && left.charAt(i - 2) == right.charAt(j - 1)) {
                    change = Math.min(change, before[j - 2] + 1);
                }
                current[j] = Math.min(change, FAR);
                best = Math.min(best, current[j]);
            }
            if (best >= FAR) {
                return FAR;
            }
            int[] free = before;
            before = previous;
            previous = current;
            current = free;
        }
        return previous[n];
    }

    /** Whether Jaro and Winkler can reach a value at all when so many letters of one text are strange to the other. */
    static boolean canReach(double least, String left, String right, int strangers) {
        int m = left.length();
        int n = right.length();
        double common = Math.min(Math.min(m, n), Math.max(m, n) - strangers);
        double jaro = common <= 0 ? 0 : (common / m + common / n + 1) / 3;
        return jaro + commonStart(left, right) * PREFIX_SHARE * (1 - jaro) >= least;
    }

    /** From 0 for nothing in common to 1 for equal. */
    double jaroWinkler(String left, String right) {
        int m = left.length();
        int n = right.length();
        int window = Math.max(0, Math.max(m, n) / 2 - 1);
        Arrays.fill(usedLeft, 0, m, false);
        Arrays.fill(usedRight, 0, n, false);
        int common = 0;
        for (int i = 0; i < m; i++) {
            for (int j = Math.max(0, i - window); j <= Math.min(n - 1, i + window); j++) {
                if (!usedRight[j] && left.charAt(i) == right.charAt(j)) {
                    usedLeft[i] = true;
                    usedRight[j] = true;
                    common++;
                    break;
                }
            }
        }
        if (common == 0) {
            return 0;
        }
        double share = common;
        double jaro = (share / m + share / n + (share - outOfOrder(left, right) / 2.0) / share) / 3;
        return jaro + commonStart(left, right) * PREFIX_SHARE * (1 - jaro);
    }

    private int outOfOrder(String left, String right) {
        int count = 0;
        int j = 0;
        for (int i = 0; i < left.length(); i++) {
            if (usedLeft[i]) {
                while (!usedRight[j]) {
                    j++;
                }
                count += left.charAt(i) == right.charAt(j) ? 0 : 1;
                j++;
            }
        }
        return count;
    }

    private static int commonStart(String left, String right) {
        int most = Math.min(LONGEST_PREFIX, Math.min(left.length(), right.length()));
        int start = 0;
        while (start < most && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        return start;
    }

    /** Share of the words of the text with fewer words that also stand in the other one. */
    static double sharedWords(String left, String right) {
        int wordsLeft = wordCount(left);
        int wordsRight = wordCount(right);
        boolean leftShorter = wordsLeft < wordsRight || (wordsLeft == wordsRight && left.length() <= right.length());
        String shorter = leftShorter ? left : right;
        String longer = leftShorter ? right : left;
        int shared = 0;
        int start = 0;
        while (start <= shorter.length()) {
            int blank = shorter.indexOf(' ', start);
            int end = blank < 0 ? shorter.length() : blank;
            shared += hasWord(longer, shorter, start, end) ? 1 : 0;
            start = end + 1;
        }
        return shared / (double) Math.min(wordsLeft, wordsRight);
    }

    private static int wordCount(String text) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == ' ' ? 1 : 0;
        }
        return count;
    }

    private static boolean hasWord(String text, String other, int start, int end) {
        int length = end - start;
        for (int at = 0; at + length <= text.length(); at++) {
            boolean begins = at == 0 || text.charAt(at - 1) == ' ';
            boolean ends = at + length == text.length() || text.charAt(at + length) == ' ';
            if (begins && ends && text.regionMatches(at, other, start, length)) {
                return true;
            }
        }
        return false;
    }
}
