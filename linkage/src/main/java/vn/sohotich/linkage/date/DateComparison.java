package vn.sohotich.linkage.date;

import java.util.EnumSet;
import java.util.Set;

/** The level of two dates and the rules that led to it, worked out anew when somebody asks why. */
public record DateComparison(DateLevel level, Set<DateRule> rules) {
    public DateComparison {
        rules = Set.copyOf(rules);
    }

    /** Compares two dates given as {@code yyyyMMdd} numbers, as {@link DateComparator#compare} does. */
    public static DateComparison of(int left, int right) {
        DateLevel level = DateComparator.compare(left, right);
        var rules = EnumSet.noneOf(DateRule.class);
        if (level != DateLevel.MISSING) {
            addPrecision(left, right, rules);
        }
        if (areDecadeOff(left, right) && level != DateLevel.MISSING) {
            rules.add(DateRule.DECADE_OFF);
        }
        switch (level) {
            case SWAPPED -> rules.add(DateRule.SWAPPED);
            case ONE_DIGIT -> addDigits(left, right, rules);
            case NEXT_DAY -> rules.add(DateRule.NEXT_DAY);
            case OTHER_YEAR -> rules.add(DateRule.OTHER_YEAR);
            case LUNAR -> rules.add(DateRule.LUNAR);
            case PLACEHOLDER -> rules.add(DateRule.PLACEHOLDER);
            case OTHER_DAY -> rules.add(DateRule.OTHER_DAY);
            case NEAR_YEAR -> rules.add(DateRule.NEAR_YEAR);
            case MISSING, SAME, SAME_MONTH, SAME_YEAR, DIFFERENT -> {}
        }
        return new DateComparison(level, rules);
    }

    private static void addPrecision(int left, int right, Set<DateRule> rules) {
        if (left / 100 % 100 == 0 || right / 100 % 100 == 0) {
            rules.add(DateRule.YEAR_ONLY);
        } else if (left % 100 == 0 || right % 100 == 0) {
            rules.add(DateRule.MONTH_AND_YEAR);
        }
    }

    private static boolean areDecadeOff(int left, int right) {
        boolean full = left % 100 != 0 && right % 100 != 0;
        return Math.abs(left / 10_000 - right / 10_000) == 10 && (!full || left % 10_000 == right % 10_000);
    }

    private static void addDigits(int left, int right, Set<DateRule> rules) {
        int differing = 0;
        for (int power = 1; power <= 10_000_000; power *= 10) {
            differing += left / power % 10 == right / power % 10 ? 0 : 1;
        }
        rules.add(differing == 1 ? DateRule.ONE_DIGIT : DateRule.TRANSPOSED);
    }
}
