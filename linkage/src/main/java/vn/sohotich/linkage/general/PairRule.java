package vn.sohotich.linkage.general;

import java.util.List;
import java.util.stream.Collectors;

/** A blocking rule of a mapping: two rows are compared when they agree in all its terms. */
public record PairRule(List<KeyTerm> terms) {
    public PairRule {
        terms = List.copyOf(terms);
    }

    /** The rule as a mapping writes it: {@code surname+date_of_birth.year}. */
    public String code(List<MappedField> fields) {
        return terms.stream()
                .map(term -> fields.get(term.field()).name()
                        + (term.form() == KeyForm.WHOLE ? "" : "." + term.form().code()))
                .collect(Collectors.joining("+"));
    }
}
