package vn.sohotich.platform.territory.reading;

import java.util.List;

/** Names that a part of a place may be, with what rules most of them out at a glance side by side. */
final class Candidates {
    static final Candidates NONE = new Candidates(List.of());

    private final PlaceName[] names;
    private final long[] alphabets;
    private final byte[] lengths;
    private final byte[] rooms;
    private final byte[] levels;

    Candidates(List<PlaceName> list) {
        names = list.toArray(PlaceName[]::new);
        alphabets = new long[names.length];
        lengths = new byte[names.length];
        rooms = new byte[names.length];
        levels = new byte[names.length];
        for (int i = 0; i < names.length; i++) {
            alphabets[i] = names[i].alphabet;
            lengths[i] = (byte) names[i].alike.length();
            rooms[i] = (byte) roomFor(lengths[i]);
            levels[i] = (byte) (1 << names[i].place.unit.level().ordinal());
        }
    }

    int size() {
        return names.length;
    }

    PlaceName name(int i) {
        return names[i];
    }

    /**
     * The next name from {@code from} on that letters of this alphabet and length may be with at most so many slips, at
     * one of these levels; {@link #size} when there is none. Digits must be the same.
     */
    int next(int from, long alphabet, int length, int most, int wantedLevels) {
        for (int i = from; i < alphabets.length; i++) {
            long other = alphabet ^ alphabets[i];
            int room = Math.min(most, rooms[i]);
            if (Long.bitCount(other) <= 2 * room
                    && other >>> 32 == 0
                    && Math.abs(length - lengths[i]) <= room
                    && (levels[i] & wantedLevels) != 0) {
                return i;
            }
        }
        return alphabets.length;
    }

    /** Slips that a name of so many letters can have and still be this name. */
    static int roomFor(int letters) {
        return letters <= 2 ? 0 : letters <= 6 ? 1 : letters <= 12 ? 2 : 3;
    }
}
