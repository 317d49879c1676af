package vn.sohotich.linkage.cleaning;

import java.util.List;
import vn.sohotich.linkage.SoughtRecord;

/** A record as written with its persons in clean form, in the same order. */
public record CleanRecord(SoughtRecord written, List<CleanPerson> persons) {
    public CleanRecord {
        persons = List.copyOf(persons);
    }
}
