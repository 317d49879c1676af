package vn.sohotich.platform.territory.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * Reads a place past typing slips and in any order of its parts: one part must be a province, or else a district, and
 * each further part a unit below. A commune alone is never guessed at.
 */
final class TolerantReader {
    private static final int MOST_SLIPS = 3;

    private final PlaceIndex index;
    private final WrittenPlace written;
    private final Best best;
    private final List<WrittenPart> parts;

    TolerantReader(PlaceIndex index, WrittenPlace written, Best best) {
        this.index = index;
        this.written = written;
        this.best = best;
        this.parts = WrittenPart.of(written);
    }

    void read() {
        if (parts.isEmpty() || parts.size() > 4) {
            return;
        }
        int all = (1 << parts.size()) - 1;
        descend(index.provinces(), null, all, 0, 0);
        if (best.isEmpty()) {
            descend(index.districts(), null, all, 0, 0);
        }
    }

    private void descend(List<PlaceName> candidates, @Nullable Place above, int left, int cost, int slips) {
        int last = Integer.highestOneBit(left);
        for (int i = parts.size() - 1; i >= 0; i--) {
            int bit = 1 << i;
            if ((left & bit) != 0) {
                int swapped = bit == last ? 0 : Cost.SWAPPED;
                for (WrittenPart.Sense sense : parts.get(i).senses()) {
                    compare(candidates, sense, above, left & ~bit, cost + swapped, slips);
                }
            }
        }
    }

    private void compare(
            List<PlaceName> candidates,
            WrittenPart.Sense sense,
            @Nullable Place above,
            int left,
            int cost,
            int slips) {
        for (int i = 0; i < candidates.size(); i++) {
            PlaceName name = candidates.get(i);
            int found = sense.slipsTo(name, MOST_SLIPS - slips);
            if (found < 0 || (left != 0 && name.place.unit.level() == UnitLevel.COMMUNE)) {
                continue;
            }
            int under = above == null ? 0 : name.place.costUnder(above);
            int whole = cost + under + found * Cost.SLIP + sense.otherThan(name) + marks(sense, name, found);
            if (whole > best.limit()) {
                continue;
            }
            if (left == 0) {
                best.offer(name.place, whole, slips + found);
            } else {
                descend(index.below(name.place), name.place, left, whole, slips + found);
            }
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
