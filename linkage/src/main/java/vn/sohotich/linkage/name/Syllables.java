package vn.sohotich.linkage.name;

import java.util.ArrayList;

/** Syllables of plain text and how near two of them are. */
public final class Syllables {
    private static final String[][] SPELLING_PAIRS = {
        {"hoang", "huynh"},
        {"vu", "vo"},
        {"phuc", "phuoc"},
        {"chinh", "chanh"},
        {"canh", "kieng"},
        {"truong", "trang"},
        {"bao", "bau"},
        {"nhan", "nhon"},
        {"nghia", "ngai"},
        {"son", "san"},
        {"thinh", "thanh"},
        {"tinh", "tanh"},
        {"sinh", "sanh"},
        {"loi", "lai"},
        {"chau", "chu"},
        {"nhat", "nhut"},
        {"tuyen", "toan"},
    };
    private static final String[][] ONSETS = {
        {"l", "n"},
        {"s", "x"},
        {"ch", "tr"},
        {"d", "gi"},
        {"gi", "r"},
        {"d", "r"},
        {"c", "k"},
        {"ng", "ngh"},
        {"g", "gh"}
    };
    private static final String[][] CODAS = {{"n", "ng"}, {"c", "t"}, {"n", "nh"}, {"t", "ch"}, {"i", "y"}};

    private Syllables() {}

    /** The syllables of plain text; everything behind the most-th blank stays in the last one. */
    static String[] split(String plain, int most) {
        var parts = new ArrayList<String>(4);
        int start = 0;
        int blank = plain.indexOf(' ');
        while (blank >= 0 && parts.size() < most - 1) {
            parts.add(plain.substring(start, blank));
            start = blank + 1;
            blank = plain.indexOf(' ', start);
        }
        parts.add(plain.substring(start));
        return parts.toArray(String[]::new);
    }

    /** Regional or spelling variants of one syllable (Hoàng and Huỳnh, l and n, final n and ng), or one letter apart. */
    public static boolean areNear(String left, String right) {
        return haveCommonEnd(left, right) && areVariants(left, right);
    }

    /** Near syllables share their first or last letter; most others are told apart by that alone. */
    private static boolean haveCommonEnd(String left, String right) {
        return (left.length() <= 2 && right.length() <= 2)
                || left.charAt(0) == right.charAt(0)
                || left.charAt(left.length() - 1) == right.charAt(right.length() - 1);
    }

    private static boolean areVariants(String left, String right) {
        return isOneEditApart(left, right)
                || isPair(SPELLING_PAIRS, left, right)
                || differAtStart(left, right)
                || differAtEnd(left, right);
    }

    private static boolean isPair(String[][] pairs, String left, String right) {
        for (String[] pair : pairs) {
            if ((pair[0].equals(left) && pair[1].equals(right)) || (pair[1].equals(left) && pair[0].equals(right))) {
                return true;
            }
        }
        return false;
    }

    private static boolean differAtStart(String left, String right) {
        for (String[] pair : ONSETS) {
            if (isSwap(left, right, pair[0], pair[1]) || isSwap(left, right, pair[1], pair[0])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSwap(String left, String right, String onset, String other) {
        return left.startsWith(onset)
                && right.startsWith(other)
                && left.length() - onset.length() == right.length() - other.length()
                && left.regionMatches(onset.length(), right, other.length(), left.length() - onset.length());
    }

    private static boolean differAtEnd(String left, String right) {
        for (String[] pair : CODAS) {
            if (isCodaSwap(left, right, pair[0], pair[1]) || isCodaSwap(left, right, pair[1], pair[0])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCodaSwap(String left, String right, String coda, String other) {
        int stem = left.length() - coda.length();
        return stem > 0
                && stem == right.length() - other.length()
                && left.endsWith(coda)
                && right.endsWith(other)
                && left.regionMatches(0, right, 0, stem);
    }

    /** One letter replaced, added or dropped, or two neighbouring letters changed places. */
    public static boolean isOneEditApart(String left, String right) {
        int difference = left.length() - right.length();
        if (difference > 1 || difference < -1) {
            return false;
        }
        int shorter = Math.min(left.length(), right.length());
        int start = 0;
        while (start < shorter && left.charAt(start) == right.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && left.charAt(left.length() - 1 - end) == right.charAt(right.length() - 1 - end)) {
            end++;
        }
        int restLeft = left.length() - start - end;
        int restRight = right.length() - start - end;
        boolean swapped = restLeft == 2
                && restRight == 2
                && left.charAt(start) == right.charAt(start + 1)
                && left.charAt(start + 1) == right.charAt(start);
        return swapped || (restLeft <= 1 && restRight <= 1);
    }
}
