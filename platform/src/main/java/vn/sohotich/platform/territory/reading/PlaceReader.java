package vn.sohotich.platform.territory.reading;

import java.time.LocalDate;
import java.util.Comparator;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Unit;

/** Reads a place exactly, else with its parts in the other order, else past typing slips; never a coin toss. */
public final class PlaceReader {
    private PlaceReader() {}

    /** Which unit the text means in a record of that day. */
    public static Recognition read(PlaceIndex index, String text, LocalDate on) {
        WrittenPlace written = new WrittenPlace(text);
        if (written.words() == 0) {
            return new Recognition.Unrecognised("empty");
        }
        Best best = new Best(on);
        if (written.words() > 0) {
            new ExactReader(index, written, best).read();
            if (best.isEmpty()) {
                new TolerantReader(index, written, best).read();
            }
        }
        if (best.isEmpty()) {
            return new Recognition.Unrecognised("unknown");
        }
        return best.units().size() == 1
                ? new Recognition.Recognised(best.units().getFirst(), best.slips())
                : new Recognition.SeveralUnits(best.units().stream()
                        .sorted(Comparator.comparing(Unit::code))
                        .toList());
    }
}
