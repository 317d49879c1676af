package vn.sohotich.linkage;

import java.util.List;
import java.util.Optional;

/** The persons of one civil-status record, looked up together: they are evidence for each other. */
public record SoughtRecord(String ref, List<SoughtPerson> persons) {
    public SoughtRecord {
        persons = List.copyOf(persons);
    }

    public Optional<SoughtPerson> inRole(String role) {
        for (SoughtPerson person : persons) {
            if (person.role().equals(role)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }
}
