package vn.sohotich.platform.territory.reading;

import org.jspecify.annotations.Nullable;

/** One name of a place, cut into level word and proper name. */
final class PlaceName {
    final Place place;
    final @Nullable LevelWords levelWord;
    final String alike;
    final String marked;
    final long key;
    final long alphabet;

    PlaceName(Place place, String name) {
        WrittenPlace written = new WrittenPlace(name);
        int words = Math.max(written.words(), 0);
        int begin = beginOfName(written, words);
        this.place = place;
        this.levelWord = begin == 0 ? null : written.levelWord(0, begin);
        this.alike = alike(written.plain(begin, words));
        this.marked = written.marked(begin, words);
        this.key = written.key(begin, words);
        this.alphabet = alphabet(alike);
    }

    private static int beginOfName(WrittenPlace name, int words) {
        if (words > 2 && name.levelWord(0, 2) != null) {
            return 2;
        }
        return words > 1 && name.levelWord(0, 1) != null ? 1 : 0;
    }

    /** The letters for comparison past slips: y and i are one. */
    static String alike(String letters) {
        return letters.replace('y', 'i');
    }

    /** Which letters and digits occur, one bit each. */
    static long alphabet(String letters) {
        long bits = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            bits |= 1L << (c <= '9' ? 32 + c - '0' : c & 31);
        }
        return bits;
    }
}
