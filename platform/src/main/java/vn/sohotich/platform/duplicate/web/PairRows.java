package vn.sohotich.platform.duplicate.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.DoubtFile;
import vn.sohotich.platform.reconciliation.words.Near;
import vn.sohotich.platform.reconciliation.words.SideBySide;
import vn.sohotich.platform.reconciliation.words.Span;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;

/**
 * Lays two records side by side: field by field when they are of one kind, and the citizen with the days of both events
 * when they are not.
 */
@Component
class PairRows {
    private static final List<PersonPart> PARTS = List.of(
            PersonPart.NAME,
            PersonPart.BIRTH,
            PersonPart.SEX,
            PersonPart.PERSONAL_ID,
            PersonPart.ID_NUMBER,
            PersonPart.ETHNICITY,
            PersonPart.NATIONALITY,
            PersonPart.RESIDENCE,
            PersonPart.DEATH);

    private final BookTypes types;
    private final MessageSource messages;

    PairRows(BookTypes types, MessageSource messages) {
        this.types = types;
        this.messages = messages;
    }

    List<PairRow> of(DoubtFile file, Locale locale) {
        Doubt.Grounds grounds = file.doubt().grounds();
        boolean sameKind = grounds.first().kind().equals(grounds.second().kind());
        boolean sameRole = grounds.first().role().equals(grounds.second().role());
        return sameKind && sameRole ? fields(file, locale) : citizens(file, locale);
    }

    private List<PairRow> fields(DoubtFile file, Locale locale) {
        BookType type = types.get(file.doubt().grounds().first().kind());
        Map<String, PersonPart> parts = parts(type);
        var rows = new ArrayList<PairRow>();
        for (Field field : type.fields()) {
            row(
                            field.label().in(locale),
                            value(file.first(), field.name(), locale),
                            value(file.second(), field.name(), locale))
                    .map(row -> near(row, parts.get(field.name()), locale))
                    .ifPresent(rows::add);
        }
        return rows;
    }

    /** What of a person each field says. */
    private static Map<String, PersonPart> parts(BookType type) {
        var parts = new HashMap<String, PersonPart>();
        for (PersonInRole person : type.persons()) {
            PARTS.forEach(part -> person.field(part).ifPresent(field -> parts.put(field, part)));
        }
        return parts;
    }

    private PairRow near(PairRow row, @Nullable PersonPart part, Locale locale) {
        if (!row.differs() || part == null || row.first() == null || row.second() == null) {
            return row;
        }
        String one = text(row.first());
        String other = text(row.second());
        Near near = switch (part) {
            case NAME -> Near.names(one, other);
            case BIRTH, DEATH -> Near.dates(date(one), date(other));
            case PERSONAL_ID -> Near.numbers(one, other, null, null);
            default -> Near.UNKNOWN;
        };
        return new PairRow(row.label(), row.first(), row.second(), true, near.words(messages, "", locale));
    }

    private static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    private static @Nullable PartialDate date(String written) {
        return PartialDate.parse(written).orElse(null);
    }

    /** The value as written, a code with its name behind it. */
    private @Nullable Written value(@Nullable CivilRecord record, @Nullable String field, Locale locale) {
        if (record == null) {
            return null;
        }
        if (field == null) {
            return Written.NOTHING;
        }
        String written = record.written().getOrDefault(field, "");
        return types.get(record.kind())
                .find(field)
                .flatMap(found -> Optional.ofNullable(found.codeList()))
                .flatMap(list -> types.codeLists().find(list))
                .filter(list -> !list.byName())
                .flatMap(list -> list.find(record.value(field)))
                .map(code -> new Written(written + " " + code.label().in(locale), record.value(field)))
                .orElse(new Written(written, record.value(field)));
    }

    private List<PairRow> citizens(DoubtFile file, Locale locale) {
        Doubt.Grounds grounds = file.doubt().grounds();
        BookType first = types.get(grounds.first().kind());
        BookType second = types.get(grounds.second().kind());
        Optional<PersonInRole> one = first.person(grounds.first().role());
        Optional<PersonInRole> other = second.person(grounds.second().role());
        var rows = new ArrayList<PairRow>();
        row(word("duplicate.row.role", locale), role(file.first(), one, locale), role(file.second(), other, locale))
                .ifPresent(rows::add);
        for (PersonPart part : PARTS) {
            row(
                            word("duplicate.part." + part, locale),
                            value(file.first(), field(one, part), locale),
                            value(file.second(), field(other, part), locale))
                    .map(row -> near(row, part, locale))
                    .ifPresent(rows::add);
        }
        row(
                        word("duplicate.row.event", locale),
                        value(file.first(), first.key().eventOn(), locale),
                        value(file.second(), second.key().eventOn(), locale))
                .ifPresent(rows::add);
        row(
                        word("duplicate.row.registered", locale),
                        value(file.first(), first.key().registeredOn(), locale),
                        value(file.second(), second.key().registeredOn(), locale))
                .ifPresent(rows::add);
        row(
                        word("duplicate.row.office", locale),
                        value(file.first(), first.key().office(), locale),
                        value(file.second(), second.key().office(), locale))
                .ifPresent(rows::add);
        return rows;
    }

    private static @Nullable String field(Optional<PersonInRole> person, PersonPart part) {
        return person.flatMap(found -> found.field(part)).orElse(null);
    }

    private static @Nullable Written role(@Nullable CivilRecord record, Optional<PersonInRole> person, Locale locale) {
        String label = person.map(found -> found.label().in(locale)).orElse("");
        return record == null ? null : new Written(label, label);
    }

    /** A line for what at least one visible side has. */
    private static Optional<PairRow> row(String label, @Nullable Written first, @Nullable Written second) {
        boolean empty = (first == null || first.isEmpty()) && (second == null || second.isEmpty());
        if (empty) {
            return Optional.empty();
        }
        if (first == null || second == null) {
            return Optional.of(new PairRow(label, spans(first), spans(second), false, ""));
        }
        boolean same = first.normal().equals(second.normal());
        SideBySide both = same || first.isEmpty() || second.isEmpty()
                ? SideBySide.agreeing(first.written(), second.written())
                : SideBySide.of(first.written(), second.written());
        return Optional.of(new PairRow(label, both.book(), both.register(), differs(both), ""));
    }

    private static boolean differs(SideBySide both) {
        return both.book().stream().anyMatch(Span::differs)
                || both.register().stream().anyMatch(Span::differs);
    }

    private static @Nullable List<Span> spans(@Nullable Written value) {
        return value == null ? null : List.of(new Span(value.written(), false));
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** A value as written, with its tidy form to compare by. */
    private record Written(String written, String normal) {
        static final Written NOTHING = new Written("", "");

        boolean isEmpty() {
            return written.isEmpty();
        }
    }
}
