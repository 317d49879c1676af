package vn.sohotich.linkage.cleaning;

import java.util.Set;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.name.StableHash;

/**
 * An administrative place cleaned to keys of its commune, district and province names, 0 where not written. The names
 * stand without the kind of unit, so that "Xã An Bình, huyện Nam Sách" and "UBND xã An Bình, Nam Sách" are one place.
 */
public record Place(long commune, long district, long province) {
    public static final Place NONE = new Place(0, 0, 0);

    private static final Set<String> OFFICES = Set.of("ubnd", "uy ban nhan dan", "uy ban");
    private static final Set<String> UNITS = Set.of(
            "xa",
            "phuong",
            "thi tran",
            "dac khu",
            "huyen",
            "quan",
            "thi xa",
            "thanh pho",
            "tinh",
            "tp",
            "tx",
            "tt",
            "p",
            "q",
            "x",
            "h",
            "t");
    private static final int LONGEST_UNIT = 4;

    /** Reads commune, district and province from the last three parts between commas. */
    public static Place of(String written) {
        if (written.isBlank()) {
            return NONE;
        }
        String[] last = new String[3];
        int found = 0;
        int end = written.length();
        while (end >= 0 && found < 3) {
            int comma = written.lastIndexOf(',', end - 1);
            String part = name(written.substring(comma + 1, end));
            if (!part.isEmpty()) {
                last[found++] = part;
            }
            end = comma;
        }
        return switch (found) {
            case 0 -> NONE;
            case 1 -> new Place(StableHash.of(last[0]), 0, 0);
            case 2 -> new Place(StableHash.of(last[1]), 0, StableHash.of(last[0]));
            default -> new Place(StableHash.of(last[2]), StableHash.of(last[1]), StableHash.of(last[0]));
        };
    }

    public boolean isEmpty() {
        return commune == 0;
    }

    private static String name(String part) {
        return without(UNITS, without(OFFICES, Folding.plain(part)));
    }

    private static String without(Set<String> words, String text) {
        int blank = text.indexOf(' ');
        String rest = text;
        for (int word = 0; word < LONGEST_UNIT && blank > 0; word++) {
            if (words.contains(text.substring(0, blank))) {
                rest = text.substring(blank + 1);
            }
            blank = text.indexOf(' ', blank + 1);
        }
        return rest;
    }
}
