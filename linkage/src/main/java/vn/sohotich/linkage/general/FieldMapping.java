package vn.sohotich.linkage.general;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import vn.sohotich.linkage.decision.DecisionRule;
import vn.sohotich.linkage.general.table.DatePattern;

/**
 * What the columns of two lists mean (bảng ánh xạ trường): the column that identifies a row, the compared fields, the
 * blocking rules, how many partners a row can have, and the thresholds. Without rules, rules are derived.
 */
public record FieldMapping(
        String leftId,
        String rightId,
        List<MappedField> fields,
        List<PairRule> rules,
        LinkType type,
        DecisionRule decision) {
    /** Most fields that can be compared, and most rules that can be declared. */
    public static final int MOST_FIELDS = 12;

    public static final int MOST_RULES = 60;

    public FieldMapping {
        fields = List.copyOf(fields);
        rules = List.copyOf(rules);
    }

    /** A mapping with the same columns on both sides, derived rules and the standard thresholds. */
    public static FieldMapping of(String id, LinkType type, List<MappedField> fields) {
        return new FieldMapping(id, id, fields, List.of(), type, DecisionRule.standard());
    }

    public FieldMapping withRules(List<PairRule> declared) {
        return new FieldMapping(leftId, rightId, fields, declared, type, decision);
    }

    /** The position of a field by its name, -1 when there is none. */
    public int position(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).name().equals(field)) {
                return i;
            }
        }
        return -1;
    }

    /** For each field the position of the one that it may have changed places with, or -1; stated for both of them. */
    public int[] swaps() {
        int[] swaps = new int[fields.size()];
        Arrays.fill(swaps, -1);
        for (int i = 0; i < swaps.length; i++) {
            int other = fields.get(i).swapsWith().isEmpty()
                    ? -1
                    : position(fields.get(i).swapsWith());
            if (other >= 0) {
                swaps[i] = other;
                swaps[other] = i;
            }
        }
        return swaps;
    }

    /** Everything that is wrong with the mapping; a mapping with faults must not be run. */
    public List<MappingFault> faults() {
        var faults = new ArrayList<MappingFault>();
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            faults.add(MappingFault.of(
                    "link.mapping-fields", Integer.toString(fields.size()), Integer.toString(MOST_FIELDS)));
        }
        if (rules.size() > MOST_RULES) {
            faults.add(MappingFault.of(
                    "link.mapping-rules", Integer.toString(rules.size()), Integer.toString(MOST_RULES)));
        }
        if (!(decision.any() > 0 && decision.any() <= decision.link() && decision.link() < 1)) {
            faults.add(MappingFault.of("link.mapping-thresholds"));
        }
        var names = new HashSet<String>();
        for (MappedField field : fields) {
            addFaults(field, names.add(field.name()), faults);
        }
        rules.forEach(rule -> addFaults(rule, faults));
        return faults;
    }

    private void addFaults(MappedField field, boolean isNew, List<MappingFault> faults) {
        if (!isNew) {
            faults.add(MappingFault.of("link.mapping-repeated", field.name()));
        }
        if (!field.pattern().isEmpty() && (field.kind() != FieldKind.DATE || !DatePattern.isKnown(field.pattern()))) {
            faults.add(MappingFault.of("link.mapping-pattern", field.name(), field.pattern()));
        }
        if (field.swapsWith().isEmpty()) {
            return;
        }
        int other = position(field.swapsWith());
        boolean fits = other >= 0
                && fields.get(other) != field
                && field.kind().canSwap()
                && fields.get(other).kind() == field.kind();
        boolean alone = fields.stream()
                .filter(third -> third != field
                        && !third.name().equals(field.swapsWith())
                        && (third.swapsWith().equals(field.name())
                                || third.swapsWith().equals(field.swapsWith())))
                .findAny()
                .isEmpty();
        if (!fits || !alone) {
            faults.add(MappingFault.of("link.mapping-swap", field.name(), field.swapsWith()));
        }
    }

    private void addFaults(PairRule rule, List<MappingFault> faults) {
        var seen = new HashSet<Integer>();
        for (KeyTerm term : rule.terms()) {
            MappedField field = fields.get(term.field());
            if (!field.kind().offers(term.form())) {
                faults.add(MappingFault.of(
                        "link.mapping-form",
                        field.name(),
                        term.form().code(),
                        field.kind().code()));
            }
            if (!seen.add(term.field())) {
                faults.add(MappingFault.of("link.mapping-rule-twice", rule.code(fields), field.name()));
            }
        }
        if (rule.terms().isEmpty()) {
            faults.add(MappingFault.of("link.mapping-rule-empty"));
        }
    }
}
