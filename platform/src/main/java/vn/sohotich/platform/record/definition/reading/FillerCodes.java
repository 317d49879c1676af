package vn.sohotich.platform.record.definition.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/** Drops codes that feeding tools put where the book has nothing, as 8 for the identity paper of nobody. */
final class FillerCodes {
    private final List<Prepared> fillers = new ArrayList<>();

    FillerCodes(BookType type) {
        List<String> names = type.fields().stream().map(Field::name).toList();
        for (BookType.Filler filler : type.quirks().fillers()) {
            Field field = type.field(filler.field());
            FindingCode code = FindingCode.CODE_IS_FILLER;
            Finding finding = Finding.of(code, field.severityOf(code), field.name(), filler.code());
            int[] whenEmpty =
                    filler.whenEmpty().stream().mapToInt(names::indexOf).toArray();
            fillers.add(new Prepared(
                    names.indexOf(filler.field()),
                    filler.code(),
                    whenEmpty,
                    new Reading("", null, true, List.of(finding))));
        }
    }

    void drop(@Nullable Reading[] readings) {
        for (Prepared filler : fillers) {
            Reading code = readings[filler.field];
            if (code != null && code.normal().equals(filler.code) && areEmpty(readings, filler.whenEmpty)) {
                readings[filler.field] = filler.dropped;
            }
        }
    }

    private static boolean areEmpty(@Nullable Reading[] readings, int[] fields) {
        for (int field : fields) {
            Reading reading = readings[field];
            if (reading != null && !reading.normal().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private record Prepared(int field, String code, int[] whenEmpty, Reading dropped) {}
}
