package vn.sohotich.linkage.cleaning;

import java.util.Map;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.linkage.name.StableHash;

/**
 * Names of ethnic groups and nationalities as keys: marks, blanks and a sub-group in brackets do not count, and the
 * spellings of the different official lists (Mông and HMông, Khơ Me and Khmer) are one group.
 */
public final class EthnicGroup {
    private static final Map<String, String> OTHER_SPELLINGS = Map.ofEntries(
            Map.entry("hmong", "mong"),
            Map.entry("meo", "mong"),
            Map.entry("khmer", "khome"),
            Map.entry("khome", "khome"),
            Map.entry("vietkinh", "kinh"),
            Map.entry("katu", "cotu"),
            Map.entry("jarai", "giarai"),
            Map.entry("ede", "ede"),
            Map.entry("rade", "ede"),
            Map.entry("sedang", "xodang"),
            Map.entry("stieng", "xtieng"),
            Map.entry("bru", "bruvankieu"),
            Map.entry("vankieu", "bruvankieu"),
            Map.entry("cadong", "xodang"),
            Map.entry("vn", "vietnam"),
            Map.entry("conghoaxahoichunghiavietnam", "vietnam"));

    private EthnicGroup() {}

    /** Key of an ethnic group or nationality, 0 when nothing is written. */
    public static long key(String written) {
        int bracket = written.indexOf('(');
        String plain = Folding.plain(bracket > 0 ? written.substring(0, bracket) : written)
                .replace(" ", "");
        return StableHash.of(OTHER_SPELLINGS.getOrDefault(plain, plain));
    }
}
