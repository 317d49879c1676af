package vn.sohotich.platform.territory;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit in the gazetteer, with its name cut into level word and proper name and with the units above it. */
final class Place {
    final Unit unit;
    final @Nullable String levelWord;
    final String plainName;
    final String markedName;
    final List<Place> parents = new ArrayList<>(1);

    Place(Unit unit) {
        this.unit = unit;
        WrittenPlace name = new WrittenPlace(unit.name());
        int begin = beginOfName(name);
        this.levelWord = name.levelWord(0, begin);
        this.plainName = name.plain(begin, name.length());
        this.markedName = name.marked(begin, name.length());
    }

    private static int beginOfName(WrittenPlace name) {
        if (name.length() > 2 && name.levelWord(0, 2) != null) {
            return 2;
        }
        return name.length() > 1 && name.levelWord(0, 1) != null ? 1 : 0;
    }

    /** How many levels this place lies below the other: 1 for a child; 0 when it does not lie below it. */
    int depthBelow(Place other) {
        for (Place parent : parents) {
            if (parent == other) {
                return 1;
            }
            int above = parent.depthBelow(other);
            if (above > 0) {
                return above + 1;
            }
        }
        return 0;
    }
}
