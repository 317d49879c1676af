package vn.sohotich.linkage.model;

import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.name.NameLevel;
import vn.sohotich.linkage.personalid.IdLevel;

/**
 * Brothers and sisters share parents, surname and place without being one person, which independent comparisons would
 * count again and again. This takes back what the pair would gain if the two were siblings.
 */
final class SiblingChance {
    private static final double SIBLINGS = 2.0;
    private static final double SAME_DAY = 0.01;
    private static final double SAME_YEAR = 0.04;
    private static final double OTHER_SURNAME = 0.02;
    private static final NameLevel[] NAME_LEVELS = NameLevel.values();
    private static final DateLevel[] DATE_LEVELS = DateLevel.values();

    private SiblingChance() {}

    /** Match weight in bits, never above 0, of the possibility that the registered person is a sibling. */
    static double weight(ComparedPair pair, double[] chance, double surnameShare, LinkageModel model) {
        double ratio = name(pair, surnameShare) * date(pair, chance) * shared(pair, chance, model);
        if (pair.level(Comparison.PERSONAL_ID) == IdLevel.SAME.ordinal()) {
            return 0;
        }
        double share = SIBLINGS / model.statistics().population();
        return -Math.log(1 - share + share * ratio) / Math.log(2);
    }

    private static double name(ComparedPair pair, double surnameShare) {
        NameLevel level = NAME_LEVELS[pair.level(Comparison.NAME)];
        return level == NameLevel.MISSING ? 1 : level.sharesSurname() ? 1 / surnameShare : OTHER_SURNAME;
    }

    private static double date(ComparedPair pair, double[] chance) {
        double byChance = chance[Comparison.BIRTH_DATE.ordinal()];
        return switch (DATE_LEVELS[pair.level(Comparison.BIRTH_DATE)]) {
            case SAME -> SAME_DAY / byChance;
            case SAME_MONTH, SAME_YEAR, PLACEHOLDER, OTHER_DAY -> SAME_YEAR / byChance;
            default -> 1;
        };
    }

    private static double shared(ComparedPair pair, double[] chance, LinkageModel model) {
        double ratio = 1;
        for (int c = Comparison.ETHNICITY.ordinal(); c <= Comparison.FATHER_YEAR.ordinal(); c++) {
            if (pair.level(c) != 0) {
                ratio *= model.chances().of(c, pair.level(c)) / chance[c];
            }
        }
        return ratio;
    }
}
