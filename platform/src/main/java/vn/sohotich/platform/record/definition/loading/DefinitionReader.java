package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.CodeLists;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FieldGroup;
import vn.sohotich.platform.record.definition.FieldType;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.Rule;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.catalogue.FindingCatalogue;
import vn.sohotich.platform.record.definition.catalogue.FindingKind;

/** Reads one kind of book. */
final class DefinitionReader {
    private static final int USUAL_LENGTH = 1000;

    private DefinitionReader() {}

    static BookType read(Node node, CodeLists codeLists) {
        List<Field> fields =
                node.nodes("fields").stream().map(DefinitionReader::field).toList();
        List<PersonInRole> persons =
                node.nodes("persons").stream().map(DefinitionReader::person).toList();
        KeyFields key = key(node.node("key"));
        var type = new BookType(
                node.text("kind"),
                node.node("name").label(),
                node.flag("provisional"),
                node.optional("source").orElse(null),
                node.nodes("groups").stream().map(DefinitionReader::group).toList(),
                fields,
                persons,
                LayoutReader.layouts(node, fields),
                rules(node, key, persons),
                key,
                QuirksReader.quirks(node));
        node.done();
        new DefinitionChecks(node.place(), type, codeLists).check();
        return type;
    }

    private static FieldGroup group(Node node) {
        var group = new FieldGroup(node.text("id"), node.label());
        node.done();
        return group;
    }

    private static Field field(Node node) {
        FieldType type = node.oneOf(FieldType.class, node.text("type"));
        Optional<Severity> whenMissing = node.optional("whenMissing").map(text -> node.oneOf(Severity.class, text));
        FindingCode missing = node.optional("missingCode")
                .map(text -> node.oneOf(FindingCode.class, text))
                .orElse(missingCode(type));
        Map<FindingCode, Severity> severities = new EnumMap<>(FindingCode.class);
        node.optionalNode("severities")
                .ifPresent(weights -> weights.keys()
                        .forEach(code -> severities.put(
                                weights.oneOf(FindingCode.class, code),
                                weights.oneOf(Severity.class, weights.text(code)))));
        var field = new Field(
                node.text("name"),
                node.text("group"),
                node.label(),
                type,
                node.optional("codeList").orElse(usualList(type)),
                node.number("max", USUAL_LENGTH),
                node.flag("required"),
                whenMissing.orElse(null),
                missing,
                severities,
                node.optional("source").orElse(null));
        node.done();
        return field;
    }

    private static FindingCode missingCode(FieldType type) {
        return switch (type) {
            case ENTRY_NUMBER -> FindingCode.NUMBER_MISSING;
            case BOOK_NUMBER -> FindingCode.BOOK_MISSING;
            case PERSON_NAME -> FindingCode.NAME_MISSING;
            case SEX -> FindingCode.SEX_MISSING;
            case PLACE, OFFICE -> FindingCode.PLACE_MISSING;
            default -> FindingCode.FIELD_MISSING;
        };
    }

    private static @Nullable String usualList(FieldType type) {
        return switch (type) {
            case SEX -> "sex";
            case ETHNICITY -> "ethnicity";
            case NATIONALITY -> "nationality";
            default -> null;
        };
    }

    private static PersonInRole person(Node node) {
        Map<PersonPart, String> parts = new EnumMap<>(PersonPart.class);
        Node fields = node.node("fields");
        fields.keys().forEach(part -> parts.put(fields.oneOf(PersonPart.class, part), fields.text(part)));
        Map<PersonInRole.Relative, String> relatives = new EnumMap<>(PersonInRole.Relative.class);
        node.optionalNode("relatives")
                .ifPresent(others -> others.keys()
                        .forEach(relative -> relatives.put(
                                others.oneOf(PersonInRole.Relative.class, relative), others.text(relative))));
        var person = new PersonInRole(
                node.text("role"),
                node.label(),
                node.flag("principal"),
                node.flag("lookedUp"),
                node.optional("sex").orElse(null),
                parts,
                relatives);
        node.done();
        return person;
    }

    /** The rules of the kind itself, then those of every kind. */
    private static List<Rule> rules(Node node, KeyFields key, List<PersonInRole> persons) {
        List<Rule> rules = new ArrayList<>(
                node.nodes("rules").stream().map(DefinitionReader::rule).toList());
        rules.addAll(EveryKindRules.shipped().over(key, persons, rules));
        return rules;
    }

    static Rule rule(Node node) {
        FindingKind code = FindingCatalogue.shipped()
                .find(node.text("code"))
                .orElseThrow(() -> node.invalid("the catalogue of findings has no code " + node.text("code")));
        Map<String, String> settings = new LinkedHashMap<>();
        node.optionalNode("settings")
                .ifPresent(values -> values.keys().forEach(key -> settings.put(key, values.text(key))));
        var rule = new Rule(
                node.text("check"),
                code.code(),
                node.optional("severity")
                        .map(text -> node.oneOf(Severity.class, text))
                        .orElse(code.severity()),
                node.texts("fields"),
                settings);
        node.done();
        return rule;
    }

    private static KeyFields key(Node node) {
        var key = new KeyFields(
                node.text("number"),
                node.text("book"),
                node.text("page"),
                node.text("registeredOn"),
                node.text("office"),
                node.optional("eventOn").orElse(null));
        node.done();
        return key;
    }
}
