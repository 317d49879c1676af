package vn.sohotich.platform.territory.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.UnitLevel;

/** A word before a unit's name that says its level: its letters spelled out, and the levels it may stand for. */
record LevelWords(String letters, Set<UnitLevel> levels) {
    static final List<LevelWords> SPELLED = List.of(
            new LevelWords("tinh", Set.of(UnitLevel.PROVINCE)),
            new LevelWords("thanhpho", Set.of(UnitLevel.PROVINCE, UnitLevel.DISTRICT)),
            new LevelWords("quan", Set.of(UnitLevel.DISTRICT)),
            new LevelWords("huyen", Set.of(UnitLevel.DISTRICT)),
            new LevelWords("thixa", Set.of(UnitLevel.DISTRICT)),
            new LevelWords("thitran", Set.of(UnitLevel.COMMUNE)),
            new LevelWords("xa", Set.of(UnitLevel.COMMUNE)),
            new LevelWords("phuong", Set.of(UnitLevel.COMMUNE)),
            new LevelWords("dackhu", Set.of(UnitLevel.COMMUNE)));

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
            Map.entry("ph", "phuong"),
            Map.entry("f", "phuong"),
            Map.entry("dk", "dackhu"));

    private static final Set<String> MARKED =
            Set.of("tinh\u0309", "quân\u0323", "huyên\u0323", "xa\u0303", "phương\u0300");

    private static final Map<String, LevelWords> BY_LETTERS = new HashMap<>();

    static {
        SPELLED.forEach(word -> BY_LETTERS.put(word.letters(), word));
        SHORTENED.forEach((shortened, spelled) -> BY_LETTERS.put(shortened, BY_LETTERS.get(spelled)));
    }

    /** The level word with these letters, spelled out or shortened; null when it is none. */
    static @Nullable LevelWords of(String letters) {
        return BY_LETTERS.get(letters);
    }

    /** Whether the word stands there with its own marks or with none, so that Xá or Tĩnh in a name is none. */
    boolean isWrittenSo(WrittenPlace written, int word) {
        String marked = written.marked(word, word + 1);
        return marked.equals(written.plain(word, word + 1)) || MARKED.contains(marked);
    }

    boolean allows(UnitLevel level) {
        return levels.contains(level);
    }
}
