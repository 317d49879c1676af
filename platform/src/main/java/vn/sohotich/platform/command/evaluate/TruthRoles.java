package vn.sohotich.platform.command.evaluate;

import java.util.Map;
import java.util.Set;
import vn.sohotich.linkage.Role;
import vn.sohotich.platform.shared.Refusal;

/**
 * The role of the person that a line of a truth file is about: from its column {@code role}, or from the column
 * {@code file}, as {@code births} for the child and {@code marriages:vo} for the wife.
 */
final class TruthRoles {

    private static final Map<String, String> OF_FILE = Map.of(
            "births", Role.CHILD,
            "deaths", Role.DECEASED,
            "adoptions", Role.ADOPTEE);
    private static final Map<String, String> OF_PERSON = Map.of(
            "chong", Role.HUSBAND,
            "vo", Role.WIFE,
            "me", Role.MOTHER,
            "cha", Role.FATHER,
            "con", Role.CHILD);
    private static final Set<String> ROLES = Set.of(
            Role.CHILD,
            Role.MOTHER,
            Role.FATHER,
            Role.HUSBAND,
            Role.WIFE,
            Role.DECEASED,
            Role.ADOPTEE,
            Role.ADOPTER,
            Role.ADOPTIVE_MOTHER,
            Role.ADOPTIVE_FATHER);

    private TruthRoles() {}

    static String of(NamedRows truth, NamedRows.Row row) throws NamedRows.Refused {
        String written = row.get("role");
        String file = row.get("file");
        if (written.isEmpty()) {
            String person = file.substring(file.indexOf(':') + 1);
            written = file.contains(":") ? OF_PERSON.getOrDefault(person, person) : OF_FILE.getOrDefault(file, file);
        }
        if (!ROLES.contains(written)) {
            String shown = written.isEmpty() ? "…" : written;
            throw new NamedRows.Refused(truth.file(), Refusal.of("evaluate.truth-role", row.number(), shown));
        }
        return written;
    }
}
