package vn.sohotich.platform.territory.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of a written place, as a comma or a level word marks it off, and how it can be understood. */
record WrittenPart(List<Sense> senses) {
    private static final int LONGEST_LEVEL_WORD = 9;
    private static final int ALL_LEVELS = -1;

    /** The part without its level word; {@code slips} are those in the level word itself. */
    record Sense(@Nullable LevelWords levelWord, String letters, String marked, long key, long alphabet, int slips) {
        /** The next name from {@code from} on that this may be with so many slips; the number of names when none is. */
        int next(Candidates candidates, int from, int most) {
            int levels = levelWord == null ? ALL_LEVELS : levelWord.levels();
            return most < slips
                    ? candidates.size()
                    : candidates.next(from, alphabet, letters.length(), most - slips, levels);
        }

        /** Slips between this and a name, those of the level word included; more than {@code most} when it is another. */
        int slipsTo(PlaceName name, int most) {
            int room = Math.min(most - slips, Candidates.roomFor(name.alike.length()));
            int found = Distance.between(letters, name.alike, room);
            return found > room ? most + 1 : found + slips;
        }

        int otherThan(PlaceName name) {
            return levelWord == null || name.levelWord == null || name.levelWord == levelWord
                    ? 0
                    : Cost.OTHER_LEVEL_WORD;
        }
    }

    /** Where a place is cut into parts, the surest way first. */
    enum Cut {
        COMMAS,
        COMMAS_AND_LEVEL_WORDS,
        COMMAS_AND_DASHES,
        ALL
    }

    /** The parts as cut; one more cut stands before the word {@code besides}, unless that is 0. */
    static List<WrittenPart> of(WrittenPlace written, Cut cut, int besides) {
        List<WrittenPart> parts = new ArrayList<>(4);
        boolean dashes = cut == Cut.COMMAS_AND_DASHES || cut == Cut.ALL;
        boolean levelWords = cut == Cut.COMMAS_AND_LEVEL_WORDS || cut == Cut.ALL;
        int begin = 0;
        int afterLevelWord = 0;
        for (int i = 0; i < written.words(); i++) {
            int length = levelWords ? levelWordAt(written, i) : 0;
            boolean parted = written.breaksBefore(i) || (dashes && written.dashBefore(i)) || i == besides;
            if (i > begin && (parted || (length > 0 && i > afterLevelWord))) {
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

    /** Whether a level word with a slip in it may begin at this word. */
    static boolean mayBeLevelWord(WrittenPlace written, int word) {
        return written.plain(word, word + 1).length() > 2
                && (near(written.plain(word, word + 1)) != null
                        || (word + 2 <= written.words() && near(written.plain(word, word + 2)) != null));
    }

    private static void add(List<WrittenPart> parts, WrittenPlace written, int from, int to) {
        int begin = from;
        while (begin < to && written.isOffice(begin)) {
            begin++;
        }
        if (begin == to) {
            return;
        }
        List<Sense> senses = new ArrayList<>(4);
        if (begin > from) {
            senses.add(sense(written, null, begin - 1, to, 0));
        }
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
        addGlued(senses, written, begin, to);
        parts.add(new WrittenPart(senses));
    }

    /** The blank after the level word may stand elsewhere: TỉnhB ình Định. */
    private static void addGlued(List<Sense> senses, WrittenPlace written, int from, int to) {
        Sense whole = sense(written, null, from, to, 0);
        for (LevelWords word : LevelWords.SPELLED) {
            int length = word.letters().length();
            if (length >= 4
                    && whole.letters.length() > length + 2
                    && whole.letters.startsWith(word.letters())
                    && written.levelWord(from, from + 1) != word
                    && (from + 1 == to || written.levelWord(from, from + 2) != word)) {
                String rest = whole.letters.substring(length);
                senses.add(new Sense(word, rest, rest, WrittenPlace.key(rest), PlaceName.alphabet(rest), 1));
            }
        }
    }

    private static Sense sense(WrittenPlace written, @Nullable LevelWords word, int from, int to, int slips) {
        String letters = PlaceName.alike(written.plain(from, to));
        return new Sense(
                word, letters, written.marked(from, to), written.key(from, to), PlaceName.alphabet(letters), slips);
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
