package vn.sohotich.platform.territory;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words before a unit's name that say its level, spelled out or shortened, in plain form. */
final class LevelWords {
    private static final Map<String, String> SPELLED = Map.ofEntries(
            Map.entry("t", "tinh"),
            Map.entry("tp", "thanh pho"),
            Map.entry("tpho", "thanh pho"),
            Map.entry("q", "quan"),
            Map.entry("h", "huyen"),
            Map.entry("tx", "thi xa"),
            Map.entry("tt", "thi tran"),
            Map.entry("x", "xa"),
            Map.entry("p", "phuong"),
            Map.entry("f", "phuong"),
            Map.entry("dk", "dac khu"));

    private static final Map<String, Set<UnitLevel>> LEVELS = Map.of(
            "tinh", Set.of(UnitLevel.PROVINCE),
            "thanh pho", Set.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT),
            "quan", Set.of(UnitLevel.DISTRICT),
            "huyen", Set.of(UnitLevel.DISTRICT),
            "thi xa", Set.of(UnitLevel.DISTRICT),
            "thi tran", Set.of(UnitLevel.COMMUNE),
            "xa", Set.of(UnitLevel.COMMUNE),
            "phuong", Set.of(UnitLevel.COMMUNE),
            "dac khu", Set.of(UnitLevel.COMMUNE));

    private LevelWords() {}

    /** The level word made of these one or two words, spelled out; null when they are none. */
    static @Nullable String of(String words) {
        String spelled = SPELLED.getOrDefault(words, words);
        return LEVELS.containsKey(spelled) ? spelled : null;
    }

    static boolean allow(String word, UnitLevel level) {
        return LEVELS.getOrDefault(word, Set.of()).contains(level);
    }
}
