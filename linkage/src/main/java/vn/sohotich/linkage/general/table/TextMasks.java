package vn.sohotich.linkage.general.table;

/** Sets of letters and of words as bits, so that texts with nothing in common are told apart at a glance. */
final class TextMasks {
    private static final int OTHER = 36;

    private TextMasks() {}

    /** One bit for each letter and digit that occurs, one for everything else but blanks. */
    static long letters(String plain) {
        long mask = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c != ' ') {
                mask |= 1L << (c >= 'a' && c <= 'z' ? c - 'a' : c >= '0' && c <= '9' ? 26 + c - '0' : OTHER);
            }
        }
        return mask;
    }

    /** One of 64 bits for each word; texts that share a word share a bit. */
    static long words(String plain) {
        long mask = 0;
        int hash = 0;
        for (int i = 0; i <= plain.length(); i++) {
            char c = i < plain.length() ? plain.charAt(i) : ' ';
            if (c == ' ') {
                mask |= 1L << (hash * 0x9E3779B9 >>> 26);
                hash = 0;
            } else {
                hash = hash * 31 + c;
            }
        }
        return mask;
    }
}
