package vn.sohotich.platform.reconciliation.sought;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.shared.start.UnusableSetting;

/**
 * The basic fields per role that look-ups use: the program's (Luật Hộ tịch, art. 14), with what the province configured
 * instead. A role or field that does not exist, or an empty list, stops the start with the reason.
 */
@Component
public class BasicFieldChoice {
    private static final String SETTING = "sohotich.reconciliation.basic-fields.";

    private final BasicFields fields;

    BasicFieldChoice(BasicFieldSettings settings, BookTypes types) {
        this.fields = choose(settings.basicFields(), roles(types));
    }

    public BasicFields fields() {
        return fields;
    }

    private static BasicFields choose(Map<String, List<String>> configured, Set<String> roles) {
        BasicFields defaults = BasicFields.defaults();
        var perRole = new HashMap<>(defaults.perRole());
        Set<BasicField> others = defaults.otherRoles();
        for (var entry : configured.entrySet()) {
            String role = entry.getKey();
            Set<BasicField> chosen = read(role, entry.getValue());
            if (role.equals(BasicFieldSettings.OTHER)) {
                others = chosen;
            } else if (roles.contains(role)) {
                perRole.put(role, chosen);
            } else {
                throw new UnusableSetting("setting.role-unknown", SETTING + role, String.join(", ", roles));
            }
        }
        return new BasicFields(perRole, others);
    }

    private static Set<BasicField> read(String role, List<String> names) {
        if (names.isEmpty()) {
            throw new UnusableSetting("setting.fields-missing", SETTING + role, allNames());
        }
        var chosen = EnumSet.noneOf(BasicField.class);
        for (String name : names) {
            chosen.add(Arrays.stream(BasicField.values())
                    .filter(field -> field.listName().equals(name.strip()))
                    .findFirst()
                    .orElseThrow(() ->
                            new UnusableSetting("setting.field-unknown", SETTING + role, name.strip(), allNames())));
        }
        return chosen;
    }

    private static String allNames() {
        return Arrays.stream(BasicField.values()).map(BasicField::listName).collect(Collectors.joining(", "));
    }

    private static Set<String> roles(BookTypes types) {
        return types.all().stream()
                .flatMap(type -> type.persons().stream())
                .filter(PersonInRole::lookedUp)
                .map(PersonInRole::role)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
