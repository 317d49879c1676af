package vn.sohotich.platform.reconciliation.typing;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.record.definition.PersonInRole;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.known.KnownPerson;

/** What the fields of a role would hold if the person in it were somebody who is known already. */
final class Filling {
    private Filling() {}

    static Map<String, String> of(PersonInRole role, KnownPerson known) {
        return fields(role, known.parts());
    }

    /** The register's values; its number only for whoever may see numbers of the register. */
    static Map<String, String> of(PersonInRole role, RegisteredPerson registered, boolean withNumber) {
        Map<PersonPart, String> parts = new LinkedHashMap<>();
        PartialDate birth = registered.birth();
        parts.put(PersonPart.NAME, registered.name());
        parts.put(PersonPart.BIRTH, birth == null ? "" : birth.toTemplate());
        parts.put(PersonPart.SEX, registered.sex() == null ? "" : registered.sex());
        parts.put(PersonPart.PERSONAL_ID, withNumber ? registered.personalId() : "");
        parts.put(PersonPart.ETHNICITY, registered.ethnicity());
        parts.put(PersonPart.NATIONALITY, registered.nationality());
        parts.put(PersonPart.ORIGIN, registered.origin());
        parts.put(PersonPart.BIRTH_PLACE, registered.birthPlace());
        parts.put(PersonPart.RESIDENCE, registered.residence());
        return fields(role, parts);
    }

    private static Map<String, String> fields(PersonInRole role, Map<PersonPart, String> parts) {
        Map<String, String> fields = new LinkedHashMap<>();
        parts.forEach((part, value) -> role.field(part)
                .filter(field -> !value.isEmpty() && part != PersonPart.DEATH)
                .ifPresent(field -> fields.put(field, value)));
        return fields;
    }
}
