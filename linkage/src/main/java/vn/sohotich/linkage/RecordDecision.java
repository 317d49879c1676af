package vn.sohotich.linkage;

import java.util.List;

/** The decisions on all persons of one record, in the order of the record's persons. */
public record RecordDecision(String ref, List<Decision> persons) {
    public RecordDecision {
        persons = List.copyOf(persons);
    }
}
