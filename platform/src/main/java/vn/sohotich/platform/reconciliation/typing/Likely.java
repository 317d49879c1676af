package vn.sohotich.platform.reconciliation.typing;

import java.util.List;
import java.util.Map;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.FieldComparison;

/**
 * A registered person who may be the one being typed, with every basic field of both sides. {@code fill} is what choosing
 * that person writes into empty fields, by field; empty in kinds of books that are copied from the page alone.
 */
public record Likely(
        RegisteredPerson person, double probability, List<FieldComparison> fields, Map<String, String> fill) {
    public Likely {
        fields = List.copyOf(fields);
        fill = Map.copyOf(fill);
    }

    Likely(RegisteredPerson person, double probability, List<FieldComparison> fields) {
        this(person, probability, fields, Map.of());
    }

    Likely filling(Map<String, String> values) {
        return new Likely(person, probability, fields, values);
    }
}
