package vn.sohotich.platform.territory.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.UnitLevel;

/** A word before a unit's name that says its level: its letters spelled out, and the levels it may stand
 * for, one bit each. */
record LevelWords(String letters, int levels) {
    static final List<LevelWords> SPELLED = List.of(
            new LevelWords("tinh", bits(UnitLevel.PROVINCE)),
            new LevelWords("thanhpho", bits(UnitLevel.PROVINCE, UnitLevel.DISTRICT)),
            new LevelWords("quan", bits(UnitLevel.DISTRICT)),
            new LevelWords("huyen", bits(UnitLevel.DISTRICT)),
            new LevelWords("thixa", bits(UnitLevel.DISTRICT)),
            new LevelWords("thitran", bits(UnitLevel.COMMUNE)),
            new LevelWords("xa", bits(UnitLevel.COMMUNE)),
            new LevelWords("phuong", bits(UnitLevel.COMMUNE)),
            new LevelWords("dackhu", bits(UnitLevel.PROVINCE, UnitLevel.COMMUNE)));

    private static final Map<String, String> SHORTENED = Map.ofEntries(
            Map.entry("t", "tinh"),
            Map.entry("tp", "thanhpho"),
            Map.entry("tpho", "thanhpho"),
            Map.entry("thpho", "thanhpho"),
            Map.entry("q", "quan"),
            Map.entry("h", "huyen"),
            Map.entry("tx", "thixa"),
            Map.entry("txa", "thixa"),
            Map.entry("tt", "thitran"),
            Map.entry("ttr", "thitran"),
            Map.entry("x", "xa"),
            Map.entry("p", "phuong"),
            Map.entry("f", "phuong"),
            Map.entry("dk", "dackhu"));

    private static final Set<String> MARKED =
            Set.of("tinh\u0309", "quân\u0323", "huyên\u0323", "xa\u0303", "phương\u0300");

    private static final LongTable<LevelWords> BY_KEY = byKey();

    private static LongTable<LevelWords> byKey() {
        Map<Long, LevelWords> words = new HashMap<>();
        SPELLED.forEach(word -> words.put(WrittenPlace.key(word.letters()), word));
        SHORTENED.forEach(
                (shortened, spelled) -> words.put(WrittenPlace.key(shortened), words.get(WrittenPlace.key(spelled))));
        return new LongTable<>(words);
    }

    private static int bits(UnitLevel... levels) {
        int bits = 0;
        for (UnitLevel level : levels) {
            bits |= 1 << level.ordinal();
        }
        return bits;
    }

    /** The level word with letters of this key, spelled out or shortened; null when it is none. */
    static @Nullable LevelWords of(long key) {
        return BY_KEY.get(key);
    }

    /** Whether the word stands there with its own marks or, in a text without marks, with none, so that Xá or
     * Quan in a name is none. */
    boolean isWrittenSo(WrittenPlace written, int word) {
        String marked = written.marked(word, word + 1);
        return MARKED.contains(marked)
                || (marked.equals(written.plain(word, word + 1))
                        && (!written.hasMarks() || SHORTENED.containsKey(marked)));
    }

    boolean allows(UnitLevel level) {
        return (levels >> level.ordinal() & 1) == 1;
    }
}
