package vn.sohotich.platform.reconciliation.review;

import java.util.List;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.record.CivilRecord;

/**
 * One case of the review (trường hợp cần soát): a person in a role of a record, what the engine found, and up to five people
 * of the register, likeliest first. {@code control} when the engine is sure and somebody is asked all the same.
 */
public record ReviewCase(
        PersonOutcome outcome,
        boolean control,
        CivilRecord record,
        SoughtRecord page,
        SoughtPerson person,
        List<Offered> offered) {
    public ReviewCase {
        offered = List.copyOf(offered);
    }

    /** A person of the register who is offered, with every field beside the book's. */
    public record Offered(PersonEntry entry, double probability, List<FieldComparison> fields) {
        public Offered {
            fields = List.copyOf(fields);
        }
    }
}
