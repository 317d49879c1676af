package vn.sohotich.platform.record.definition.loading;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.KeyFields;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.definition.Rule;

/** The rules of {@code findings/every-kind.yaml}, written over the fields of one kind of book. */
final class EveryKindRules {
    private static final String FILE = "findings/every-kind.yaml";
    private static final String KEY = "key.";

    private final List<Draft> drafts = new ArrayList<>();

    private EveryKindRules(Node file) {
        for (Node node : file.nodes("rules")) {
            boolean principals =
                    node.optional("only").filter("principal"::equals).isPresent();
            drafts.add(new Draft(DefinitionReader.rule(node), principals));
        }
        file.done();
    }

    static EveryKindRules shipped() {
        return Shipped.RULES;
    }

    /** These rules over the kind's own fields, without those that it has already. */
    List<Rule> over(KeyFields key, List<PersonInRole> persons, List<Rule> own) {
        Set<List<String>> known = new HashSet<>();
        own.forEach(rule -> known.add(asked(rule)));
        List<Rule> rules = new ArrayList<>();
        for (Draft draft : drafts) {
            for (@Nullable PersonInRole person : draft.holders(persons)) {
                draft.over(key, person).filter(rule -> known.add(asked(rule))).ifPresent(rules::add);
            }
        }
        return rules;
    }

    /** What a rule asks, whichever of two dates it names first. */
    private static List<String> asked(Rule rule) {
        return switch (rule.check().toLowerCase(Locale.ROOT)) {
            case "not-after" ->
                List.of("order", rule.fields().get(0), rule.fields().get(1));
            case "not-before" ->
                List.of("order", rule.fields().get(1), rule.fields().get(0));
            default -> asWritten(rule);
        };
    }

    private static List<String> asWritten(Rule rule) {
        List<String> asked = new ArrayList<>(List.of(rule.check(), rule.code()));
        asked.addAll(rule.fields());
        return asked;
    }

    private record Draft(Rule rule, boolean principals) {
        private static final List<@Nullable PersonInRole> NOBODY = java.util.Collections.singletonList(null);

        List<@Nullable PersonInRole> holders(List<PersonInRole> persons) {
            if (rule.fields().stream().allMatch(field -> field.startsWith(KEY))) {
                return NOBODY;
            }
            List<@Nullable PersonInRole> holders = new ArrayList<>();
            persons.stream().filter(person -> !principals || person.principal()).forEach(holders::add);
            return holders;
        }

        Optional<Rule> over(KeyFields key, @Nullable PersonInRole person) {
            List<String> fields = new ArrayList<>();
            for (String name : rule.fields()) {
                Optional<String> field = name.startsWith(KEY)
                        ? Optional.ofNullable(keyFields(key).get(name.substring(KEY.length())))
                        : Optional.ofNullable(person).flatMap(one -> one.field(PersonPart.valueOf(name)));
                if (field.isEmpty()) {
                    return Optional.empty();
                }
                fields.add(field.get());
            }
            return Optional.of(new Rule(rule.check(), rule.code(), rule.severity(), fields, rule.settings()));
        }

        private static Map<String, String> keyFields(KeyFields key) {
            Map<String, String> fields = new java.util.HashMap<>(Map.of(
                    "number", key.number(),
                    "book", key.book(),
                    "page", key.page(),
                    "registeredOn", key.registeredOn(),
                    "office", key.office()));
            String event = key.eventOn();
            if (event != null) {
                fields.put("eventOn", event);
            }
            return fields;
        }
    }

    private static final class Shipped {
        private static final EveryKindRules RULES =
                new EveryKindRules(DefinitionFiles.parse(FILE, CatalogueFile.resource(FILE)));
    }
}
