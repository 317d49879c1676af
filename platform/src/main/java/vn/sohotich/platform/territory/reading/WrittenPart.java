package vn.sohotich.platform.territory.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a written place, as a comma or a level word marks it off, and how it can be understood. */
record WrittenPart(List<Sense> senses) {
    private static final int LONGEST_LEVEL_WORD = 9;

    /** The part without its level word; {@code slips} are those in the level word itself. */
    record Sense(@Nullable LevelWords levelWord, String letters, String marked, long alphabet, int slips) {
        /** Slips between this and a name, those of the level word included; negative when it cannot be this name. */
        int slipsTo(PlaceName name, int most) {
            int room = Math.min(roomFor(name.letters.length()), most - slips);
            if (room < 0
                    || Math.abs(letters.length() - name.letters.length()) > room
                    || Long.bitCount(alphabet ^ name.alphabet) > 2 * room
                    || (alphabet ^ name.alphabet) >>> 32 != 0
                    || (levelWord != null && !levelWord.allows(name.place.unit.level()))) {
                return -1;
            }
            int found = room == 0
                    ? (letters.equals(name.letters) ? 0 : 1)
                    : Distance.between(letters, name.letters, room);
            return found > room ? -1 : found + slips;
        }

        int otherThan(PlaceName name) {
            return levelWord == null || name.levelWord == null || name.levelWord == levelWord
                    ? 0
                    : Cost.OTHER_LEVEL_WORD;
        }

        private static int roomFor(int letters) {
            return letters <= 2 ? 0 : letters <= 6 ? 1 : letters <= 12 ? 2 : 3;
        }
    }

    static List<WrittenPart> of(WrittenPlace written) {
        List<WrittenPart> parts = new ArrayList<>(4);
        int begin = 0;
        int afterLevelWord = 0;
        for (int i = 0; i < written.words(); i++) {
            int length = levelWordAt(written, i);
            if (i > begin && (written.breaksBefore(i) || (length > 0 && i > afterLevelWord))) {
                add(parts, written, begin, i);
                begin = i;
            }
            if (length > 0 && (i == begin || i >= afterLevelWord)) {
                afterLevelWord = Math.max(afterLevelWord, i + length);
            }
        }
        add(parts, written, begin, written.words());
        return parts;
    }

    private static int levelWordAt(WrittenPlace written, int word) {
        if (word + 2 <= written.words() && written.levelWord(word, word + 2) != null) {
            return 2;
        }
        LevelWords single = written.levelWord(word, word + 1);
        return single != null && single.isWrittenSo(written, word) ? 1 : 0;
    }

    private static void add(List<WrittenPart> parts, WrittenPlace written, int from, int to) {
        int begin = from;
        while (begin < to && written.isOffice(begin, begin + 1)) {
            begin++;
        }
        if (begin == to) {
            return;
        }
        List<Sense> senses = new ArrayList<>(3);
        for (int words = 0; words <= 2 && begin + words < to; words++) {
            LevelWords word = words == 0 ? null : written.levelWord(begin, begin + words);
            if (words == 0 || word != null) {
                senses.add(sense(written, word, begin + words, to, 0));
            } else {
                LevelWords near = near(written.plain(begin, begin + words));
                if (near != null) {
                    senses.add(sense(written, near, begin + words, to, 1));
                }
            }
        }
        parts.add(new WrittenPart(senses));
    }

    private static Sense sense(WrittenPlace written, @Nullable LevelWords word, int from, int to, int slips) {
        String letters = written.plain(from, to);
        return new Sense(word, letters, written.marked(from, to), PlaceName.alphabet(letters), slips);
    }

    private static @Nullable LevelWords near(String letters) {
        if (letters.length() > LONGEST_LEVEL_WORD) {
            return null;
        }
        for (LevelWords word : LevelWords.SPELLED) {
            if (Distance.between(letters, word.letters(), 1) == 1) {
                return word;
            }
        }
        return null;
    }
}
