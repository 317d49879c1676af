package vn.sohotich.platform.delivery.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.delivery.inspection.ComparedPage;
import vn.sohotich.platform.delivery.inspection.Mark;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Field;

/** Lays a drawn record out for comparison: filled fields in the order of the book, empty ones apart at the end. */
@Component
class ComparisonSheet {
    private final BookTypes types;

    ComparisonSheet(BookTypes types) {
        this.types = types;
    }

    /** A part of the page. */
    record Group(String label, List<Line> fields) {}

    /** One field: as delivered, what its code means, and its mark. */
    record Line(
            String name,
            String label,
            String delivered,
            String meaning,
            @Nullable Mark mark) {
        public boolean isFilled() {
            return !delivered.isBlank() || mark != null;
        }
    }

    /** The groups with at least one filled field. */
    List<Group> filled(ComparedPage page, Locale locale) {
        BookType type = types.get(page.civilRecord().kind());
        List<Group> groups = new ArrayList<>();
        type.groups().forEach(group -> {
            List<Line> lines = type.fieldsOf(group).stream()
                    .map(field -> line(page, field, locale))
                    .filter(Line::isFilled)
                    .toList();
            if (!lines.isEmpty()) {
                groups.add(new Group(group.label().in(locale), lines));
            }
        });
        return groups;
    }

    /** What was delivered empty: the book may say something there. */
    List<Line> empty(ComparedPage page, Locale locale) {
        return types.get(page.civilRecord().kind()).fields().stream()
                .map(field -> line(page, field, locale))
                .filter(line -> !line.isFilled())
                .toList();
    }

    private Line line(ComparedPage page, Field field, Locale locale) {
        String delivered = page.delivered().getOrDefault(field.name(), "");
        return new Line(
                field.name(),
                field.label().in(locale),
                delivered,
                meaning(field, delivered, locale),
                page.marks().get(field.name()));
    }

    private String meaning(Field field, String delivered, Locale locale) {
        if (field.codeList() == null || delivered.isBlank()) {
            return "";
        }
        CodeList list = types.codeLists().get(field.codeList());
        return list.byName()
                ? ""
                : list.find(delivered.strip())
                        .map(code -> code.label().in(locale))
                        .orElse("");
    }
}
