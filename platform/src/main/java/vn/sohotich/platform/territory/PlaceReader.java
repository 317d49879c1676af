package vn.sohotich.platform.territory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a written place from its largest part down, that is from the last word to the first. Every word must belong to
 * the name of a unit, to its level, or to the office in front; otherwise the place is not recognised.
 */
final class PlaceReader {
    private static final int LONGEST_NAME = 8;

    private final Gazetteer gazetteer;
    private final WrittenPlace written;
    private final LocalDate on;
    private final List<PlaceReading> found = new ArrayList<>();

    PlaceReader(Gazetteer gazetteer, WrittenPlace written, LocalDate on) {
        this.gazetteer = gazetteer;
        this.written = written;
        this.on = on;
    }

    List<PlaceReading> readings() {
        walk(written.length(), null);
        return found;
    }

    private void walk(int end, @Nullable PlaceReading sofar) {
        if (sofar != null && written.isOfficeUpTo(end)) {
            found.add(sofar);
        }
        for (int length = Math.min(LONGEST_NAME, end); length > 0; length--) {
            int begin = end - length;
            for (Place place : gazetteer.named(written.plain(begin, end))) {
                step(place, begin, end, sofar);
            }
        }
    }

    private void step(Place place, int begin, int end, @Nullable PlaceReading sofar) {
        int depth = sofar == null ? 1 : place.depthBelow(sofar.place());
        if (depth == 0) {
            return;
        }
        for (int words = 0; words <= Math.min(2, begin); words++) {
            String word = written.levelWord(begin - words, begin);
            if (words == 0 || (word != null && LevelWords.allow(word, place.unit.level()))) {
                walk(begin - words, reading(place, word, begin, end, depth, sofar));
            }
        }
    }

    private PlaceReading reading(
            Place place, @Nullable String word, int begin, int end, int depth, @Nullable PlaceReading sofar) {
        int otherMarks = place.markedName.equals(written.marked(begin, end)) ? 0 : 1;
        int otherWord = word == null || place.levelWord == null || word.equals(place.levelWord) ? 0 : 1;
        int outOfTime = place.unit.isValid(on) ? 0 : 1;
        if (sofar == null) {
            return new PlaceReading(place, otherMarks, otherWord, 0, outOfTime);
        }
        return new PlaceReading(
                place,
                sofar.otherMarks() + otherMarks,
                sofar.otherLevelWords() + otherWord,
                sofar.skippedLevels() + depth - 1,
                outOfTime);
    }
}
