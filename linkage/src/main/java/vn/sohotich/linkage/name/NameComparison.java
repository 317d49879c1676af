package vn.sohotich.linkage.name;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The level of two written names and the rules that led to it, worked out anew when somebody asks why, with the name of
 * each side that was compared: repaired, and one of several where the text gives several.
 */
public record NameComparison(NameLevel level, Set<NameRule> rules, String leftName, String rightName) {
    public NameComparison {
        rules = rules.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(rules));
    }

    /** Compares two names as written; the level is that of {@link NameComparator#compare}. */
    public static NameComparison of(String left, String right) {
        NameForm leftForm = NameForm.of(left);
        NameForm rightForm = NameForm.of(right);
        NameLevel level = NameComparator.compare(leftForm, rightForm);
        if (level == NameLevel.MISSING || level == NameLevel.SAME) {
            boolean folded = level == NameLevel.SAME && !left.equals(right);
            return new NameComparison(level, folded ? EnumSet.of(NameRule.FOLDED) : Set.of(), left, right);
        }
        return explain(leftForm, rightForm, level, names(left), names(right));
    }

    private static List<String> names(String written) {
        String unicode = JoinedWords.parted(NameForm.unicode(written));
        return SeveralNames.of(unicode, Folding.sameNameKey(unicode)).names();
    }

    private static NameComparison explain(
            NameForm left, NameForm right, NameLevel level, List<String> leftNames, List<String> rightNames) {
        int leftAt = 0;
        for (NameForm own = left; own != null; own = own.other(), leftAt++) {
            int rightAt = 0;
            for (NameForm theirs = right; theirs != null; theirs = theirs.other(), rightAt++) {
                if (NameComparator.one(own, theirs) == level) {
                    Set<NameRule> rules = NameRules.between(own, theirs, level);
                    return new NameComparison(level, rules, leftNames.get(leftAt), rightNames.get(rightAt));
                }
            }
        }
        throw new IllegalStateException("a level without two names that have it");
    }
}
