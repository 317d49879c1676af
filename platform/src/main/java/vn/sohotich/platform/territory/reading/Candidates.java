package vn.sohotich.platform.territory.reading;

import java.util.List;

/** Names that a part of a place may be, with what rules most of them out at a glance side by side. */
final class Candidates {
    static final Candidates NONE = new Candidates(List.of());

    private final PlaceName[] names;
    private final long[] alphabets;
    private final byte[] lengths;

    Candidates(List<PlaceName> list) {
        names = list.toArray(PlaceName[]::new);
        alphabets = new long[names.length];
        lengths = new byte[names.length];
        for (int i = 0; i < names.length; i++) {
            alphabets[i] = names[i].alphabet;
            lengths[i] = (byte) names[i].alike.length();
        }
    }

    int size() {
        return names.length;
    }

    PlaceName name(int i) {
        return names[i];
    }

    /** Whether the letters may be this name with at most so many slips; digits must be the same. */
    boolean mayBe(int i, long alphabet, int length, int most) {
        int room = Math.min(most, roomFor(lengths[i]));
        long other = alphabet ^ alphabets[i];
        return Long.bitCount(other) <= 2 * room && other >>> 32 == 0 && Math.abs(length - lengths[i]) <= room;
    }

    /** Slips that a name of so many letters can have and still be this name. */
    static int roomFor(int letters) {
        return letters <= 2 ? 0 : letters <= 6 ? 1 : letters <= 12 ? 2 : 3;
    }
}
