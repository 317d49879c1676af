package vn.sohotich.linkage.pairing;

import static vn.sohotich.linkage.pairing.Likeness.DIFFERENT;
import static vn.sohotich.linkage.pairing.Likeness.MISSING;
import static vn.sohotich.linkage.pairing.Likeness.SAME;

import vn.sohotich.linkage.comparison.Agreement;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.comparison.KinLevel;
import vn.sohotich.linkage.date.DateLevel;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.PairWeight;
import vn.sohotich.linkage.name.NameLevel;
import vn.sohotich.linkage.personalid.IdLevel;

/**
 * Compares people of civil-status records with each other under one model: the records are each other's register. Belongs
 * to one thread.
 */
public final class PersonPairs {
    /** The share of records that are expected to stand a second time, before any look. */
    private static final double EXPECTED_SHARE = 0.02;

    private static final NameLevel[] NAMES = NameLevel.values();
    private static final DateLevel[] DATES = DateLevel.values();
    private static final IdLevel[] IDS = IdLevel.values();
    private static final Agreement[] AGREEMENTS = Agreement.values();
    private static final PairComparison HOPELESS = new PairComparison(
            DIFFERENT, DIFFERENT, DIFFERENT, MISSING, MISSING, MISSING, MISSING, PairWeight.HOPELESS);

    private final PairWeight weight;

    /** Takes chances and term frequencies of a model for the look-up; only the prior is another one. */
    public PersonPairs(LinkageModel model) {
        weight = new PairWeight(new LinkageModel(model.version(), EXPECTED_SHARE, model.chances(), model.statistics()));
    }

    public PairComparison compare(PersonOfRecord one, PersonOfRecord other) {
        double bits = weight.weigh(one.clean(), other.clean(), KinLevel.MISSING);
        if (bits == PairWeight.HOPELESS) {
            return HOPELESS;
        }
        ComparedPair levels = weight.levels();
        return new PairComparison(
                Likeness.of(IDS[levels.level(Comparison.PERSONAL_ID)]),
                Likeness.of(NAMES[levels.level(Comparison.NAME)]),
                Likeness.of(DATES[levels.level(Comparison.BIRTH_DATE)]),
                Likeness.of(AGREEMENTS[levels.level(Comparison.SEX)]),
                relative(levels, Comparison.MOTHER_ID, Comparison.MOTHER_NAME),
                relative(levels, Comparison.FATHER_ID, Comparison.FATHER_NAME),
                relative(levels, Comparison.SPOUSE_ID, Comparison.SPOUSE_NAME),
                bits);
    }

    private static Likeness relative(ComparedPair levels, Comparison number, Comparison name) {
        Likeness byNumber = Likeness.of(IDS[levels.level(number)]);
        return byNumber == SAME || byNumber == DIFFERENT ? byNumber : Likeness.of(NAMES[levels.level(name)]);
    }
}
