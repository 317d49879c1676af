package vn.sohotich.platform.record.definition.loading;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.CodeLists;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldGroup;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.Rule;
import vn.sohotich.platform.record.definition.check.CheckKind;
import vn.sohotich.platform.record.definition.era.BookVersion;

/** Refuses definitions whose parts do not fit together. */
final class DefinitionChecks {
    private final String place;
    private final BookType type;
    private final CodeLists codeLists;
    private final Set<String> fieldNames;

    DefinitionChecks(String place, BookType type, CodeLists codeLists) {
        this.place = place;
        this.type = type;
        this.codeLists = codeLists;
        this.fieldNames = type.fields().stream().map(Field::name).collect(Collectors.toSet());
    }

    void check() {
        different("field", type.fields().stream().map(Field::name).toList());
        different("group", type.groups().stream().map(FieldGroup::id).toList());
        different("person", type.persons().stream().map(PersonInRole::role).toList());
        different("layout", type.layouts().stream().map(Layout::id).toList());
        type.fields().forEach(this::checkField);
        type.persons().forEach(this::checkPerson);
        different("version", type.versions().stream().map(BookVersion::id).toList());
        type.versions().forEach(this::checkVersion);
        type.layouts().forEach(this::checkLayout);
        type.rules().forEach(this::checkRule);
        checkKey(type.key());
        type.quirks().aliases().keySet().forEach(field -> known(field, "an alias"));
        type.quirks().fillers().forEach(filler -> {
            known(filler.field(), "a filler");
            filler.whenEmpty().forEach(field -> known(field, "a filler"));
        });
        if (type.principals().isEmpty()) {
            throw invalid("no person is the principal");
        }
    }

    private void checkField(Field field) {
        if (type.groups().stream().noneMatch(group -> group.id().equals(field.group()))) {
            throw invalid("field " + field.name() + " stands in the unknown group " + field.group());
        }
        String list = field.codeList();
        if (list == null && field.type() == FieldType.CODE) {
            throw invalid("field " + field.name() + " is a code but names no code list");
        }
        if (list != null && codeLists.find(list).isEmpty()) {
            throw invalid("field " + field.name() + " names the unknown code list " + list);
        }
    }

    private void checkPerson(PersonInRole person) {
        person.fields().forEach((part, field) -> known(field, part + " of the person " + person.role()));
        person.relatives().forEach((relative, role) -> {
            if (type.person(role).isEmpty()) {
                throw invalid(relative + " of the person " + person.role() + " is the unknown role " + role);
            }
        });
    }

    private void checkLayout(Layout layout) {
        String where = "layout " + layout.id();
        different(
                "column of " + where,
                layout.columns().stream().map(Column::name).toList());
        different("header of " + where, layout.headers());
        for (Column column : layout.columns()) {
            if (column.field() != null) {
                known(column.field(), where + ", column " + column.name());
            }
        }
        Set<String> names = layout.columns().stream().map(Column::name).collect(Collectors.toSet());
        type.fields().stream()
                .filter(field -> field.required() && !names.contains(field.name()))
                .findFirst()
                .ifPresent(field -> {
                    throw invalid(where + " lacks the required column " + field.name());
                });
    }

    private void checkRule(Rule rule) {
        CheckKind kind = CheckKind.of(rule).orElseThrow(() -> invalid("there is no check named " + rule.check()));
        if (!kind.takes(rule.fields().size())) {
            throw invalid(
                    "rule " + rule.check() + " does not take " + rule.fields().size() + " fields");
        }
        rule.fields().forEach(field -> known(field, "rule " + rule.check()));
        kind.fault(rule).ifPresent(fault -> {
            throw invalid(fault);
        });
    }

    /** An era cannot lack what the books of all eras are found and named by. */
    private void checkVersion(BookVersion version) {
        String where = "version " + version.id();
        version.without().forEach(field -> known(field, where));
        Stream<String> needed = Stream.concat(
                Stream.of(
                        type.key().number(),
                        type.key().book(),
                        type.key().page(),
                        type.key().registeredOn(),
                        type.key().office()),
                type.principals().stream().flatMap(person -> person.field(PersonPart.NAME).stream()));
        Stream<String> required = type.fields().stream().filter(Field::required).map(Field::name);
        Stream.concat(needed, required)
                .filter(field -> !version.has(field))
                .findFirst()
                .ifPresent(field -> {
                    throw invalid(where + " cannot be without " + field);
                });
        type.rules().stream()
                .filter(rule ->
                        CheckKind.of(rule).filter(CheckKind.ANY_OF::equals).isPresent())
                .filter(rule -> version.without().containsAll(rule.fields()))
                .findFirst()
                .ifPresent(rule -> {
                    throw invalid(where + " has none of the fields of its rule " + rule.check());
                });
    }

    private void checkKey(KeyFields key) {
        Stream.of(key.number(), key.book(), key.page(), key.registeredOn(), key.office())
                .forEach(field -> known(field, "the key"));
        if (key.eventOn() != null) {
            known(key.eventOn(), "the key");
        }
    }

    private void known(String field, String where) {
        if (!fieldNames.contains(field)) {
            throw invalid(where + " points to the unknown field " + field);
        }
    }

    private void different(String what, Collection<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                throw invalid(what + " '" + name + "' stands twice");
            }
        }
    }

    private InvalidDefinition invalid(String problem) {
        return new InvalidDefinition(place, problem);
    }
}
