package vn.sohotich.platform.exchange.workbook.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;

/** What to know about a column before writing into it, in words. */
final class ColumnRules {

    private final BookTypes types;
    private final Locale locale;

    ColumnRules(BookTypes types, Locale locale) {
        this.types = types;
        this.locale = locale;
    }

    /** The note on a header cell. */
    String note(Column column, Field field) {
        List<String> lines = new ArrayList<>();
        lines.add(field.label().in(locale));
        lines.add(say("workbook.note.required", required(field)));
        lines.add(how(column, field));
        lines.add(say("workbook.note.length", field.maxLength()));
        String origin = origin(field);
        if (!origin.isEmpty()) {
            lines.add(origin);
        }
        return String.join("\n", lines);
    }

    String required(Field field) {
        if (field.required()) {
            return say("workbook.required.yes");
        }
        return say(field.whenMissing() == null ? "workbook.required.no" : "workbook.required.wanted");
    }

    /** How a cell of the column is written. */
    String how(Column column, Field field) {
        if (column.carries() == Column.Carries.NAME) {
            return say("workbook.how.NAME");
        }
        Optional<CodeList> list = list(field);
        return list.map(codes -> say(
                        codes.byName() ? "workbook.how.by-name" : "workbook.how.by-code",
                        codes.name().in(locale)))
                .orElseGet(() -> say("workbook.how." + field.type()));
    }

    /** Where the column is known from, when that is not the official template. */
    String origin(Field field) {
        @Nullable String source = field.source();
        if (field.provisional()) {
            return say("workbook.provisional", source == null ? "–" : source);
        }
        return source == null ? "" : say("workbook.source", source);
    }

    private Optional<CodeList> list(Field field) {
        String list = field.codeList();
        return list == null ? Optional.empty() : types.codeLists().find(list);
    }

    private String say(String key, Object... args) {
        return Words.text(locale, key, args);
    }
}
