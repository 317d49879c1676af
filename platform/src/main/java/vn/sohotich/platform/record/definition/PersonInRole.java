package vn.sohotich.platform.record.definition;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person in a role of the event (child, mother, husband, deceased, declarant) and the fields that make that person up.
 * The principal is the person whose name the entry carries; {@code mother}, {@code father} and {@code spouse} name the
 * roles of the relatives who stand in the same entry.
 */
public record PersonInRole(
        String role,
        Label label,
        boolean principal,
        boolean lookedUp,
        @Nullable String sex,
        Map<PersonPart, String> fields,
        Map<Relative, String> relatives) {
    public PersonInRole {
        fields = Map.copyOf(fields);
        relatives = Map.copyOf(relatives);
    }

    public Optional<String> field(PersonPart part) {
        return Optional.ofNullable(fields.get(part));
    }

    /** A relative who stands in the same entry. */
    public enum Relative {
        MOTHER,
        FATHER,
        SPOUSE
    }
}
