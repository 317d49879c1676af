package vn.sohotich.platform.duplicate.judgement;

import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.date.DateComparator;

/**
 * A blocking key of a principal, salted with kind and role, and beside it the principal's date of birth as {@code yyyyMMdd},
 * 0 where nothing is known: most who share a key are told apart by that date alone, before anybody is read or compared.
 */
public record EventKey(BlockingRule rule, long key, int birth) {
    /** Whether a principal born then may be the same one: no verdict allows dates of birth that differ by more than a slip. */
    public boolean allows(int otherBirth) {
        return switch (DateComparator.compare(birth, otherBirth)) {
            case OTHER_YEAR, NEAR_YEAR, DIFFERENT -> false;
            case MISSING, SAME, SAME_MONTH, SAME_YEAR, SWAPPED, ONE_DIGIT, NEXT_DAY, LUNAR, PLACEHOLDER, OTHER_DAY ->
                true;
        };
    }
}
