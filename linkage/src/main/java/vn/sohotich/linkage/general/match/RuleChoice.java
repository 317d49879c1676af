package vn.sohotich.linkage.general.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.KeyForm;
import vn.sohotich.linkage.general.KeyTerm;
import vn.sohotich.linkage.general.PairRule;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.RuleKeys;

/**
 * Derives blocking rules from the lists themselves. Fields with many values block alone, others in twos, and in threes
 * when twos are too common; of each combination the loosest forms that are still cheap enough are taken. Rules over
 * different fields complement each other, so that a pair is missed only when almost nothing agrees.
 */
public final class RuleChoice {
    private static final double PAIRS = 10e6;
    private static final double FEWEST_PER_ROW = 20;
    private static final double MOST_PER_ROW = 400;
    private static final double RULES_SHARING = 16;
    private static final int ENOUGH = 15;

    private final FieldMapping mapping;
    private final RuleCost cost;
    private final double budget;
    private final List<Measured> first = new ArrayList<>();
    private final List<Measured> second = new ArrayList<>();
    private final Set<Set<Integer>> covered = new HashSet<>();

    private RuleChoice(ListPair lists, RuleKeys keys) {
        this.mapping = lists.mapping();
        this.cost = new RuleCost(lists, keys);
        this.budget = Math.clamp(PAIRS / Math.max(1, lists.left().size()), FEWEST_PER_ROW, MOST_PER_ROW);
    }

    /** The declared rules, or when there are none, rules that suit these lists. */
    public static List<PairRule> of(ListPair lists, RuleKeys keys) {
        List<PairRule> declared = lists.mapping().rules();
        return declared.isEmpty() ? new RuleChoice(lists, keys).derive() : declared;
    }

    private List<PairRule> derive() {
        int fields = mapping.fields().size();
        for (int one = 0; one < fields; one++) {
            choose(List.of(one));
        }
        for (int one = 0; one < fields; one++) {
            for (int two = one + 1; two < fields; two++) {
                choose(List.of(one, two));
            }
        }
        if (first.size() < ENOUGH) {
            deriveThrees(fields);
        }
        return withinBudget();
    }

    private void deriveThrees(int fields) {
        for (int one = 0; one < fields; one++) {
            for (int two = one + 1; two < fields; two++) {
                for (int three = two + 1; three < fields; three++) {
                    boolean open = !covered.contains(Set.of(one, two))
                            && !covered.contains(Set.of(two, three))
                            && !covered.contains(Set.of(one, three));
                    if (open) {
                        choose(List.of(one, two, three));
                    }
                }
            }
        }
    }

    /** Takes the two loosest rules over the fields that are cheap enough and that no rule taken before implies. */
    private void choose(List<Integer> fields) {
        var fitting = new ArrayList<Measured>();
        for (PairRule rule : rules(fields)) {
            if (!isImplied(rule)) {
                double pairs = cost.pairsPerRow(rule);
                if (pairs > 0 && pairs <= budget / RULES_SHARING) {
                    fitting.add(new Measured(rule, pairs));
                }
            }
        }
        fitting.sort(Comparator.comparingDouble(Measured::pairs).reversed());
        List<Measured> place = first;
        for (Measured measured : fitting) {
            if (!isImplied(measured.rule())) {
                place.add(measured);
                if (place == second) {
                    return;
                }
                place = second;
                covered.add(Set.copyOf(fields));
            }
        }
    }

    private List<PairRule> rules(List<Integer> fields) {
        List<PairRule> rules = List.of(new PairRule(List.of()));
        for (int field : fields) {
            var longer = new ArrayList<PairRule>();
            for (PairRule rule : rules) {
                for (KeyForm form : forms(field)) {
                    var terms = new ArrayList<>(rule.terms());
                    terms.add(new KeyTerm(field, form));
                    longer.add(new PairRule(terms));
                }
            }
            rules = longer;
        }
        return rules;
    }

    private List<KeyForm> forms(int field) {
        FieldKind kind = mapping.fields().get(field).kind();
        return switch (kind) {
            case NAME -> List.of(KeyForm.WHOLE, KeyForm.SOUND, KeyForm.START);
            case TEXT, PLACE -> List.of(KeyForm.WHOLE, KeyForm.START);
            case FULL_NAME -> List.of(KeyForm.WHOLE, KeyForm.GIVEN);
            case DATE -> List.of(KeyForm.WHOLE, KeyForm.YEAR, KeyForm.DAY_MONTH);
            case CODE, ID -> List.of(KeyForm.WHOLE);
        };
    }

    /** Whatever agrees in the rule also agrees in one that is taken already. */
    private boolean isImplied(PairRule rule) {
        return first.stream().anyMatch(taken -> implies(rule, taken.rule()))
                || second.stream().anyMatch(taken -> implies(rule, taken.rule()));
    }

    private static boolean implies(PairRule rule, PairRule taken) {
        return taken.terms().stream()
                .allMatch(looser -> rule.terms().stream()
                        .anyMatch(term -> term.field() == looser.field()
                                && (term.form() == looser.form() || term.form() == KeyForm.WHOLE)));
    }

    private List<PairRule> withinBudget() {
        var rules = new ArrayList<PairRule>();
        double pairs = 0;
        for (List<Measured> choice : List.of(first, second)) {
            choice.sort(Comparator.comparingDouble(Measured::pairs));
            for (Measured measured : choice) {
                pairs += measured.pairs();
                if (rules.size() < FieldMapping.MOST_RULES && pairs <= budget) {
                    rules.add(measured.rule());
                }
            }
        }
        return rules;
    }

    /** A rule with the number of pairs that it brings to a row. */
    private record Measured(PairRule rule, double pairs) {}
}
