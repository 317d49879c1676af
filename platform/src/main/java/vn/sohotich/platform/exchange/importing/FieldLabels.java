package vn.sohotich.platform.exchange.importing;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Field;

/** What the columns of a kind of book are called on screen. */
@Component
class FieldLabels {
    private final BookTypes bookTypes;

    FieldLabels(BookTypes bookTypes) {
        this.bookTypes = bookTypes;
    }

    /** Labels by technical column name; empty while the kind of the file is not known. */
    Map<String, String> of(@Nullable String kind, Locale locale) {
        return kind == null
                ? Map.of()
                : bookTypes.get(kind).fields().stream()
                        .collect(Collectors.toMap(
                                Field::name, field -> field.label().in(locale)));
    }
}
