package vn.sohotich.linkage.personalid;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The level of two written identity numbers and the rules that led to it, worked out anew when somebody asks why. */
public record IdComparison(IdLevel level, Set<IdRule> rules) {
    public IdComparison {
        rules = Set.copyOf(rules);
    }

    /** Compares the book's number with the register's and checks it against the book's sex code and year of birth. */
    public static IdComparison of(String book, String register, @Nullable String sex, @Nullable Integer birthYear) {
        var rules = EnumSet.noneOf(IdRule.class);
        long own = number(book, rules);
        long other = number(register, rules);
        IdLevel level = IdLevel.of(own, other);
        if (level == IdLevel.ONE_DIGIT) {
            rules.add(differingDigits(own, other) == 1 ? IdRule.ONE_DIGIT : IdRule.TRANSPOSED);
        }
        boolean contradicted = false;
        if (level == IdLevel.SAME && PersonalId.read(book) instanceof IdReading.Number read) {
            for (PersonalId.Contradiction found : read.id().contradictions(sex, birthYear)) {
                contradicted = true;
                rules.add(found == PersonalId.Contradiction.SEX ? IdRule.SEX_CONTRADICTED : IdRule.YEAR_CONTRADICTED);
            }
        }
        return new IdComparison(contradicted ? IdLevel.SAME_CONTRADICTED : level, rules);
    }

    private static long number(String written, Set<IdRule> rules) {
        IdReading reading = PersonalId.read(written);
        if (reading instanceof IdReading.OldCard) {
            rules.add(IdRule.OLD_CARD);
        }
        if (!(reading instanceof IdReading.Number number)) {
            return 0;
        }
        IdRepair repair = number.repair();
        if (repair == IdRepair.LEADING_ZERO || repair == IdRepair.DECIMAL_AND_LEADING_ZERO) {
            rules.add(IdRule.LOST_ZERO);
        }
        if (repair == IdRepair.DECIMAL || repair == IdRepair.DECIMAL_AND_LEADING_ZERO) {
            rules.add(IdRule.DECIMAL);
        }
        return Long.parseLong(number.id().number());
    }

    private static int differingDigits(long left, long right) {
        int differing = 0;
        for (long a = left, b = right; a != 0 || b != 0; a /= 10, b /= 10) {
            differing += a % 10 == b % 10 ? 0 : 1;
        }
        return differing;
    }
}
