package vn.sohotich.platform.record.definition.watch;

/** Hashes of 64 bits over texts, for keys that are too long to be kept. */
final class Mixing {
    static final long SEED = 0x9E3779B97F4A7C15L;

    private Mixing() {}

    static long mix(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * 0xFF51AFD7ED558CCDL;
        }
        return separate(mixed);
    }

    /** For texts that are the same object or known to differ in their own hash. */
    static long mix(long hash, int value) {
        return separate((hash ^ value) * 0xFF51AFD7ED558CCDL);
    }

    private static long separate(long hash) {
        long mixed = (hash ^ (hash >>> 33)) * 0xC4CEB9FE1A85EC53L;
        return mixed ^ (mixed >>> 29);
    }
}
