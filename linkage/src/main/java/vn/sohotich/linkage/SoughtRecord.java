package vn.sohotich.linkage;

import java.util.List;
import java.util.Optional;

/** The persons of one civil-status record, looked up together: they are evidence for each other. */
public record SoughtRecord(String ref, List<SoughtPerson> persons) {
    public SoughtRecord {
        persons = List.copyOf(persons);
    }

    public Optional<SoughtPerson> inRole(String role) {
        return persons.stream().filter(person -> person.role().equals(role)).findFirst();
    }
}
