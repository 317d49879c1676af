package vn.sohotich.platform.territory.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/** A unit for one stretch of time with its names and its place under others. */
final class Place {
    final Unit unit;
    final List<PlaceName> names = new ArrayList<>(1);
    private final List<Place> above = new ArrayList<>(4);
    private int[] costs = new int[4];
    private final List<PlaceName> namesBelow = new ArrayList<>(0);
    private Candidates below = Candidates.NONE;
    private Candidates districtsBelow = Candidates.NONE;

    Place(Unit unit) {
        this.unit = unit;
        names.add(new PlaceName(this, unit.name()));
    }

    /** Says that this place may be written under the other, at this cost; the cheaper of two ways counts. */
    void under(Place other, int cost) {
        int known = above.indexOf(other);
        if (known >= 0) {
            costs[known] = Math.min(costs[known], cost);
            return;
        }
        if (above.size() == costs.length) {
            costs = Arrays.copyOf(costs, costs.length * 2);
        }
        costs[above.size()] = cost;
        above.add(other);
    }

    /** The cost of being written under the other; negative when it does not lie there. */
    int costUnder(Place other) {
        for (int i = 0; i < above.size(); i++) {
            if (above.get(i) == other) {
                return costs[i];
            }
        }
        return -1;
    }

    /** Says to the places above, once they are all known, which names lie below them. */
    void fill() {
        above.forEach(other -> other.namesBelow.addAll(names));
    }

    /** Makes ready what {@link #below} answers. */
    void settle() {
        below = new Candidates(namesBelow);
        districtsBelow = new Candidates(namesBelow.stream()
                .filter(name -> name.place.unit.level() == UnitLevel.DISTRICT)
                .toList());
        namesBelow.clear();
    }

    /** The names that may be written below this place; only districts when more parts are to follow. */
    Candidates below(boolean moreToFollow) {
        return moreToFollow ? districtsBelow : below;
    }

    int costOfTime(LocalDate on) {
        return unit.isValid(on) ? 0 : Cost.OUT_OF_TIME;
    }
}
