package vn.sohotich.platform.reconciliation.typing;

import java.util.List;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.FieldComparison;

/** A registered person who may be the one being typed, with every basic field of both sides. */
public record Likely(RegisteredPerson person, double probability, List<FieldComparison> fields) {
    public Likely {
        fields = List.copyOf(fields);
    }
}
