package vn.sohotich.platform.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.KeptFinding;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CodeList;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldGroup;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.era.BookVersion;

/** Forms derived from the definition of a kind of book. */
@Component
class EntryForms {
    private static final int LONG_TEXT = 200;

    private final BookTypes types;
    private final JsonMapper json;

    EntryForms(BookTypes types, JsonMapper json) {
        this.types = types;
        this.json = json;
    }

    Optional<BookType> find(String kind) {
        return types.find(kind);
    }

    List<BookType> kinds() {
        return types.all();
    }

    List<FormGroup> groups(BookType type, Map<String, String> values, List<Finding> findings) {
        Locale locale = LocaleContextHolder.getLocale();
        return type.groups().stream()
                .map(group -> new FormGroup(
                        group.id(),
                        group.label().in(locale),
                        type.fieldsOf(group).stream()
                                .map(field -> formField(type, field, values, findings, locale))
                                .toList(),
                        people(type, group)))
                .toList();
    }

    /** Whoever is looked up in the population register and has the name in this group. */
    private static List<FormPerson> people(BookType type, FieldGroup group) {
        List<String> names = type.fieldsOf(group).stream().map(Field::name).toList();
        return type.persons().stream()
                .filter(PersonInRole::lookedUp)
                .filter(person -> names.contains(part(person, PersonPart.NAME)))
                .map(person -> new FormPerson(
                        person.role(),
                        part(person, PersonPart.NAME),
                        part(person, PersonPart.BIRTH),
                        part(person, PersonPart.PERSONAL_ID)))
                .toList();
    }

    private static String part(PersonInRole person, PersonPart part) {
        return person.field(part).orElse("");
    }

    private FormField formField(
            BookType type, Field field, Map<String, String> values, List<Finding> findings, Locale locale) {
        CodeList list = field.codeList() == null ? null : types.codeLists().get(field.codeList());
        List<Choice> choices = list == null
                ? List.of()
                : list.codes().stream()
                        .map(code ->
                                new Choice(list.templateText(code), code.label().in(locale)))
                        .toList();
        return new FormField(
                field.name(),
                field.label().in(locale),
                control(field, list),
                field.maxLength(),
                field.required() || field.whenMissing() != null,
                values.getOrDefault(field.name(), ""),
                choices,
                findings.stream()
                        .filter(finding -> field.name().equals(finding.field()))
                        .toList(),
                new Origin(
                        field.provisional(),
                        field.source(),
                        type.versions().stream()
                                .filter(era -> !era.has(field.name()))
                                .map(BookVersion::id)
                                .collect(Collectors.joining(" "))));
    }

    /** The eras of the kind for the script that shows only what the pages of the book at hand had. */
    String eras(BookType type) {
        Locale locale = LocaleContextHolder.getLocale();
        return json.writeValueAsString(type.versions().stream()
                .map(era -> new Era(era.id(), era.label().in(locale), era.from(), era.until()))
                .toList());
    }

    private static String control(Field field, @Nullable CodeList list) {
        if (list != null) {
            return list.byName() ? "datalist" : "select";
        }
        boolean isLong = field.type() == FieldType.TEXT && field.maxLength() > LONG_TEXT;
        return isLong ? "textarea" : "input";
    }

    /** What the form shows of a record: cells as written, codes and texts of old encodings as they were understood. */
    Map<String, String> shown(CivilRecord record) {
        Map<String, String> shown = new LinkedHashMap<>(record.written());
        for (Field field : types.get(record.kind()).fields()) {
            CodeList list = field.codeList() == null ? null : types.codeLists().get(field.codeList());
            String written = record.written().getOrDefault(field.name(), "");
            boolean isCode = list != null && !list.byName();
            if (isCode
                    || !written.isEmpty() && LegacyEncoding.recognise(written).isPresent()) {
                shown.put(field.name(), record.value(field.name()));
            }
        }
        return shown;
    }

    /** The typed values of fields that the kind of book has. */
    Map<String, String> values(BookType type, Map<String, String> typed) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : type.fields()) {
            String value = typed.get(field.name());
            if (value != null) {
                values.put(field.name(), value.strip());
            }
        }
        return values;
    }

    /** What somebody really changed, so that untouched cells stay as they were written. */
    Map<String, String> changes(CivilRecord record, Map<String, String> values) {
        Map<String, String> shown = shown(record);
        Map<String, String> changes = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!value.equals(shown.getOrDefault(field, "").strip())) {
                changes.put(field, value);
            }
        });
        return changes;
    }

    List<Finding> openFindings(CivilRecord record) {
        return record.findings().stream()
                .filter(KeptFinding::open)
                .map(found -> new Finding(found.code(), found.severity(), found.field(), found.args()))
                .toList();
    }

    /** A group of fields of the form with whoever it is about. */
    record FormGroup(String id, String label, List<FormField> fields, List<FormPerson> people) {}

    /** A person of the form and the fields by which the register can be asked; empty where the book has none. */
    record FormPerson(String role, String name, String birth, String number) {}

    /** One field of the form with what it holds and what was found in it. */
    record FormField(
            String name,
            String label,
            String control,
            int maxLength,
            boolean wanted,
            String value,
            List<Choice> choices,
            List<Finding> findings,
            Origin origin) {
        public boolean wide() {
            return control.equals("textarea");
        }

        /** A code that the list does not have must still be shown. */
        public boolean strange() {
            return !value.isEmpty()
                    && choices.stream().noneMatch(choice -> choice.value().equals(value));
        }
    }

    /** Where a field is known from, and the eras (ids with blanks between) whose books did not have it. */
    record Origin(boolean provisional, @Nullable String source, String absent) {}

    /** An era of the kind, by opening year of the book. */
    record Era(
            String id,
            String label,
            @Nullable Integer from,
            @Nullable Integer until) {}

    /** One value of a code list. */
    record Choice(String value, String label) {}
}
