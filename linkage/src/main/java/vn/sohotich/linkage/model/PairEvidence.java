package vn.sohotich.linkage.model;

import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.comparison.KinLevel;

/**
 * What one pair shows under any model of a register: the level of each comparison and how likely it is by chance. Models
 * differ only in what they make of it.
 */
final class PairEvidence {
    private static final double LOG_2 = Math.log(2);

    private final ComparedPair pair = new ComparedPair();
    private final double[] chance = new double[Comparison.count()];
    private double surnameShare;

    /** Compares the pair; false when it is not worth weighing. */
    boolean compare(CleanPerson sought, CleanPerson registered, KinLevel kinship, ChanceAgreement chances) {
        if (!pair.compare(sought, registered, kinship == KinLevel.CONFIRMED)) {
            return false;
        }
        judge(sought, registered, kinship, chances);
        return true;
    }

    /** Compares a pair that somebody asks about, however hopeless it is. */
    void compareThoroughly(CleanPerson sought, CleanPerson registered, KinLevel kinship, ChanceAgreement chances) {
        pair.compare(sought, registered, true);
        judge(sought, registered, kinship, chances);
    }

    private void judge(CleanPerson sought, CleanPerson registered, KinLevel kinship, ChanceAgreement chances) {
        pair.setKinship(kinship);
        for (int c = 0; c < chance.length; c++) {
            chance[c] = chances.of(c, pair, sought, registered);
        }
        surnameShare = chances.surname(registered);
    }

    /** The match weight in bits without the prior. */
    double weight(LinkageModel model) {
        double ratio = 1;
        for (int c = 0; c < chance.length; c++) {
            int level = pair.level(c);
            if (level != 0) {
                ratio *= model.chances().of(c, level) / chance[c];
            }
        }
        return Math.log(ratio) / LOG_2 + siblingWeight(model);
    }

    double siblingWeight(LinkageModel model) {
        return SiblingChance.weight(pair, chance, surnameShare, model);
    }

    /** The match weight of one comparison in bits. */
    double weight(int comparison, LinkageModel model) {
        return Math.log(model.chances().of(comparison, pair.level(comparison)) / chance[comparison]) / LOG_2;
    }

    ComparedPair levels() {
        return pair;
    }
}
