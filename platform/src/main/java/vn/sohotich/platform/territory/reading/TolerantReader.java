package vn.sohotich.platform.territory.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * Reads a place past typing slips and in any order of its parts, however these are marked off: one part must be a province, or else a district, and
 * each further part a unit below. A commune alone is never guessed at.
 */
final class TolerantReader {
    private static final int MOST_SLIPS = 3;
    private static final int MOST_PARTS = 4;

    private final PlaceIndex index;
    private final WrittenPlace written;
    private final Best best;
    private List<WrittenPart> parts = List.of();

    TolerantReader(PlaceIndex index, WrittenPlace written, Best best) {
        this.index = index;
        this.written = written;
        this.best = best;
    }

    void read() {
        for (WrittenPart.Cut cut : WrittenPart.Cut.values()) {
            if (best.isEmpty()) {
                readParts(WrittenPart.of(written, cut, 0));
            }
        }
        if (best.isEmpty()) {
            for (int i = 1; i < written.words(); i++) {
                if (WrittenPart.mayBeLevelWord(written, i)) {
                    readParts(WrittenPart.of(written, WrittenPart.Cut.COMMAS_AND_LEVEL_WORDS, i));
                }
            }
        }
    }

    private void readParts(List<WrittenPart> cut) {
        if (cut.isEmpty() || cut.size() > MOST_PARTS || cut.equals(parts)) {
            return;
        }
        parts = cut;
        int all = (1 << parts.size()) - 1;
        top(UnitLevel.PROVINCE, index.provinces(), all);
        if (best.isEmpty()) {
            top(UnitLevel.DISTRICT, index.districts(), all);
        }
    }

    private void top(UnitLevel level, Candidates candidates, int all) {
        each(all, 0, (sense, left, cost) -> {
            for (PlaceName name : index.named(sense.key())) {
                if (name.place.unit.level() == level) {
                    follow(sense, name, null, left, cost, sense.slips());
                }
            }
        });
        if (best.isEmpty()) {
            each(all, 0, (sense, left, cost) -> compare(candidates, sense, null, left, cost, 0));
        }
    }

    /** What is written below a place: names to the letter first, past slips only where that leads nowhere. */
    private void descend(Place above, int left, int cost, int slips) {
        int limit = best.limit();
        each(left, cost, (sense, rest, whole) -> {
            for (PlaceName name : index.named(sense.key())) {
                if (name.place.costUnder(above) >= 0) {
                    follow(sense, name, above, rest, whole, slips + sense.slips());
                }
            }
        });
        if (best.limit() == limit) {
            Candidates candidates = above.below(Integer.bitCount(left) > 1);
            each(left, cost, (sense, rest, whole) -> compare(candidates, sense, above, rest, whole, slips));
        }
    }

    /** One part after another of those left, the last first, with each of its senses. */
    private void each(int left, int cost, Step step) {
        int last = Integer.highestOneBit(left);
        for (int bit = last; bit > 0; bit >>= 1) {
            if ((left & bit) != 0) {
                int whole = cost + (bit == last ? 0 : Cost.SWAPPED);
                for (WrittenPart.Sense sense :
                        parts.get(Integer.numberOfTrailingZeros(bit)).senses()) {
                    step.take(sense, left & ~bit, whole);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Step {
        void take(WrittenPart.Sense sense, int left, int cost);
    }

    private void compare(
            Candidates candidates, WrittenPart.Sense sense, @Nullable Place above, int left, int cost, int slips) {
        int most = MOST_SLIPS - slips;
        for (int i = sense.next(candidates, 0, most); i < candidates.size(); i = sense.next(candidates, i + 1, most)) {
            PlaceName name = candidates.name(i);
            int found = sense.slipsTo(name, most);
            if (found <= most) {
                follow(sense, name, above, left, cost, slips + found);
            }
        }
    }

    private void follow(WrittenPart.Sense sense, PlaceName name, @Nullable Place above, int left, int cost, int slips) {
        Place place = name.place;
        LevelWords word = sense.levelWord();
        if ((word != null && !word.allows(place.unit.level()))
                || (left != 0 && place.unit.level() == UnitLevel.COMMUNE)) {
            return;
        }
        int under = above == null ? 0 : place.costUnder(above);
        int own = sense.slips() + Distance.between(sense.letters(), name.alike, MOST_SLIPS);
        int whole = cost + under + own * Cost.SLIP + sense.otherThan(name) + marks(sense, name, own);
        if (slips > MOST_SLIPS || whole > best.limit()) {
            return;
        }
        if (left == 0) {
            best.offer(place, whole, slips);
        } else {
            descend(place, left, whole, slips);
        }
    }

    private int marks(WrittenPart.Sense sense, PlaceName name, int slips) {
        if (!written.hasMarks() || sense.marked().equals(name.marked)) {
            return 0;
        }
        int most = slips + Cost.MOST_OTHER_MARKS;
        int differing = Distance.between(sense.marked(), name.marked, most) - slips;
        return Cost.OTHER_MARK * Math.clamp(differing, 0, Cost.MOST_OTHER_MARKS);
    }
}
