package vn.sohotich.linkage;

import static vn.sohotich.linkage.BasicField.BIRTH_DATE;
import static vn.sohotich.linkage.BasicField.ETHNICITY;
import static vn.sohotich.linkage.BasicField.FATHER_NAME;
import static vn.sohotich.linkage.BasicField.MOTHER_NAME;
import static vn.sohotich.linkage.BasicField.NAME;
import static vn.sohotich.linkage.BasicField.NATIONALITY;
import static vn.sohotich.linkage.BasicField.SEX;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which fields are basic information (thông tin hộ tịch cơ bản) for each role, so that a difference makes a record
 * inconsistent; a province may configure other sets. Residence and place are never among the defaults.
 */
public record BasicFields(Map<String, Set<BasicField>> perRole, Set<BasicField> otherRoles) {
    private static final Set<BasicField> OF_A_PERSON = Set.of(NAME, BIRTH_DATE, SEX, ETHNICITY, NATIONALITY);
    private static final Set<BasicField> OF_A_CHILD =
            Set.of(NAME, BIRTH_DATE, SEX, ETHNICITY, NATIONALITY, MOTHER_NAME, FATHER_NAME);

    public BasicFields {
        Map<String, Set<BasicField>> kept = new HashMap<>();
        perRole.forEach((role, fields) -> kept.put(role, quick(fields)));
        perRole = Map.copyOf(kept);
        otherRoles = quick(otherRoles);
    }

    /** The same set, asked for every person that is looked up. */
    private static Set<BasicField> quick(Set<BasicField> fields) {
        EnumSet<BasicField> quick = EnumSet.noneOf(BasicField.class);
        quick.addAll(fields);
        return Collections.unmodifiableSet(quick);
    }

    /** A child with its parents' names (Luật Hộ tịch, art. 14), everybody else by their own five fields. */
    public static BasicFields defaults() {
        return new BasicFields(Map.of(Role.CHILD, OF_A_CHILD), OF_A_PERSON);
    }

    public Set<BasicField> of(String role) {
        return perRole.getOrDefault(role, otherRoles);
    }
}
