package vn.sohotich.platform.record.known;

import java.util.Map;
import java.util.UUID;
import vn.sohotich.platform.record.definition.PersonPart;

/**
 * A person as one kept record has them: in which role of which entry, and what it says of them, normalised. {@code records}
 * counts the records that say the same person, this one included.
 */
public record KnownPerson(
        UUID recordId, String kind, String number, String role, Map<PersonPart, String> parts, int records) {
    public KnownPerson {
        parts = Map.copyOf(parts);
    }

    /** What the record says, empty text when it says nothing. */
    public String part(PersonPart part) {
        return parts.getOrDefault(part, "");
    }
}
