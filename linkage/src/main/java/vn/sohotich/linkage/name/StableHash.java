package vn.sohotich.linkage.name;

/** 64-bit hashes that are the same on every machine and in every version, so that they can be stored. */
public final class StableHash {
    private static final long SEED = 0x9E3779B97F4A7C15L;

    private StableHash() {}

    /** Hash of a text; 0 only for the empty text. */
    public static long of(CharSequence text) {
        long hash = text.length();
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
            hash ^= hash >>> 29;
        }
        return text.isEmpty() ? 0 : nonZero(scramble(hash));
    }

    /** Hash of the text's characters other than blanks. */
    static long withoutBlanks(CharSequence text) {
        long hash = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != ' ') {
                hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
                hash ^= hash >>> 29;
            }
        }
        return scramble(hash);
    }

    /** Hash of an ordered pair of hashes. */
    public static long mix(long first, long second) {
        return nonZero(scramble(first * 0xBF58476D1CE4E5B9L + Long.rotateLeft(second, 31) + SEED));
    }

    private static long scramble(long value) {
        long hash = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        hash = (hash ^ (hash >>> 27)) * 0x94D049BB133111EBL;
        return hash ^ (hash >>> 31);
    }

    private static long nonZero(long hash) {
        return hash == 0 ? SEED : hash;
    }
}
