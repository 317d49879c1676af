package vn.sohotich.platform.record.definition.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.record.definition.era.BookVersion;

/**
 * Which fields the pages of a row's era had: by the opening year of its book, or the day of registration where the book
 * has no year.
 */
final class EraOfRow {
    private final BookType type;
    private final int book;
    private final int registeredOn;
    private final boolean[] lackedByAny;

    EraOfRow(BookType type) {
        List<String> names = type.fields().stream().map(Field::name).toList();
        this.type = type;
        this.book = names.indexOf(type.key().book());
        this.registeredOn = names.indexOf(type.key().registeredOn());
        this.lackedByAny = new boolean[names.size()];
        for (BookVersion version : type.versions()) {
            version.without().forEach(field -> lackedByAny[names.indexOf(field)] = true);
        }
    }

    /** Whether an empty cell of this field is something that is missing. */
    boolean has(int field, @Nullable Reading[] readings) {
        return !lackedByAny[field]
                || type.version(year(readings))
                        .map(version -> version.has(type.fields().get(field).name()))
                        .orElse(true);
    }

    private int year(@Nullable Reading[] readings) {
        Reading number = readings[book];
        int opened = number == null ? 0 : NumberInYear.read(number.normal()).year();
        Reading registered = readings[registeredOn];
        return opened > 0 || registered == null || registered.date() == null
                ? opened
                : registered.date().year();
    }
}
