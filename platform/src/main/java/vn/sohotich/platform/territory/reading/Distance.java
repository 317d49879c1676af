package vn.sohotich.platform.territory.reading;

/** How many typing slips lie between two words: a letter too many, missing or another, two letters swapped. */
final class Distance {
    private static final int LONGEST = 64;

    private Distance() {}

    /** The number of slips; {@code most + 1} when there are more than {@code most}. */
    static int between(String one, String other, int most) {
        int endOne = one.length();
        int endOther = other.length();
        if (Math.abs(endOne - endOther) > most || endOne > LONGEST || endOther > LONGEST) {
            return most + 1;
        }
        while (endOne > 0 && endOther > 0 && one.charAt(endOne - 1) == other.charAt(endOther - 1)) {
            endOne--;
            endOther--;
        }
        int begin = 0;
        int shorter = Math.min(endOne, endOther);
        while (begin < shorter && one.charAt(begin) == other.charAt(begin)) {
            begin++;
        }
        int n = endOne - begin;
        int m = endOther - begin;
        if (n == 0 || m == 0) {
            return Math.min(Math.max(n, m), most + 1);
        }
        if (n == 1 && m == 1) {
            return Math.min(1, most + 1);
        }
        return most < 1 ? 1 : table(one, other, begin, n, m, most);
    }

    private static int table(String one, String other, int begin, int n, int m, int most) {
        int[] twoAgo = new int[m + 1];
        int[] before = new int[m + 1];
        int[] row = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            before[j] = j;
        }
        for (int i = 1; i <= n; i++) {
            row[0] = i;
            int least = i;
            char c = one.charAt(begin + i - 1);
            for (int j = 1; j <= m; j++) {
                char d = other.charAt(begin + j - 1);
                int best = Math.min(before[j - 1] + (c == d ? 0 : 1), Math.min(before[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && c == other.charAt(begin + j - 2) && one.charAt(begin + i - 2) == d) {
                    best = Math.min(best, twoAgo[j - 2] + 1);
                }
                row[j] = best;
                least = Math.min(least, best);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = twoAgo;
            twoAgo = before;
            before = row;
            row = spare;
        }
        return Math.min(before[m], most + 1);
    }
}
