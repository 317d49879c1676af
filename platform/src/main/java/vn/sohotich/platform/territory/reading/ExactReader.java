package vn.sohotich.platform.territory.reading;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * Reads a written place from its largest part down, that is from the last word to the first. Every word must belong to
 * the name of a unit, to its level, or to the office in front.
 */
final class ExactReader {
    private static final int LONGEST_NAME = 8;

    private final PlaceIndex index;
    private final WrittenPlace written;
    private final Best best;

    ExactReader(PlaceIndex index, WrittenPlace written, Best best) {
        this.index = index;
        this.written = written;
        this.best = best;
    }

    void read() {
        walk(written.words(), null, 0);
    }

    private void walk(int end, @Nullable Place above, int cost) {
        if (cost > best.limit()) {
            return;
        }
        if (above != null) {
            if (written.isOfficeUpTo(end)) {
                best.offer(above, cost, 0);
            }
            if (above.unit.level() == UnitLevel.COMMUNE) {
                return;
            }
        }
        int longest = Math.min(LONGEST_NAME, end);
        for (int length = 1; length <= longest; length++) {
            int begin = end - length;
            PlaceName[] names = index.named(written.key(begin, end));
            for (PlaceName name : names) {
                int under = above == null ? 0 : name.place.costUnder(above);
                if (under >= 0) {
                    step(name, begin, end, cost + under);
                }
            }
            if (written.breaksBefore(begin)) {
                return;
            }
        }
    }

    private void step(PlaceName name, int begin, int end, int cost) {
        int costOfName = cost + marks(name, begin, end);
        walk(begin, name.place, costOfName);
        for (int words = 1; words <= 2; words++) {
            LevelWords word = written.levelWord(begin - words, begin);
            if (word != null && word.allows(name.place.unit.level())) {
                boolean other = name.levelWord != null && name.levelWord != word;
                walk(begin - words, name.place, costOfName + (other ? Cost.OTHER_LEVEL_WORD : 0));
            }
        }
    }

    private int marks(PlaceName name, int begin, int end) {
        if (!written.hasMarks() || written.isMarked(begin, end, name.marked)) {
            return 0;
        }
        int differing = Distance.between(written.marked(begin, end), name.marked, Cost.MOST_OTHER_MARKS);
        return Cost.OTHER_MARK * Math.min(differing, Cost.MOST_OTHER_MARKS);
    }
}
