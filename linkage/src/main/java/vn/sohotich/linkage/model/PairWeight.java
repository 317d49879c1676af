package vn.sohotich.linkage.model;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.comparison.KinLevel;
import vn.sohotich.linkage.decision.WeightStep;

/** Weighs pairs one after another under one model; holds the working space of one thread. */
public final class PairWeight {
    /** Weight of a pair that is not worth weighing. */
    public static final double HOPELESS = -1_000;

    private static final double LOG_2 = Math.log(2);

    private final LinkageModel model;
    private final ChanceAgreement chances;
    private final double prior;
    private final ComparedPair pair = new ComparedPair();
    private final double[] chance = new double[Comparison.count()];
    private double siblingWeight;

    public PairWeight(LinkageModel model) {
        this.model = model;
        this.chances = new ChanceAgreement(model.statistics());
        this.prior = model.priorWeight();
    }

    /** The match weight of the pair in bits, prior included, or {@link #HOPELESS}; above 0 one person is likelier than none. */
    public double weigh(CleanPerson sought, CleanPerson registered, KinLevel kinship) {
        boolean hopeful = pair.compare(sought, registered, kinship == KinLevel.CONFIRMED);
        return hopeful ? weighCompared(sought, registered, kinship) : HOPELESS;
    }

    /** The match weight of a pair that somebody asks about, however hopeless it is. */
    public double weighThoroughly(CleanPerson sought, CleanPerson registered, KinLevel kinship) {
        pair.compare(sought, registered, true);
        return weighCompared(sought, registered, kinship);
    }

    private double weighCompared(CleanPerson sought, CleanPerson registered, KinLevel kinship) {
        pair.setKinship(kinship);
        double ratio = 1;
        for (int c = 0; c < chance.length; c++) {
            int level = pair.level(c);
            chance[c] = chances.of(c, pair, sought, registered);
            if (level != 0) {
                ratio *= model.chances().of(c, level) / chance[c];
            }
        }
        siblingWeight = SiblingChance.weight(pair, chance, model.statistics().surname(registered.name()), model);
        return prior + Math.log(ratio) / LOG_2 + siblingWeight;
    }

    /** The levels of the pair weighed last. */
    public ComparedPair levels() {
        return pair;
    }

    /** The steps of the pair weighed last, prior first. */
    public List<WeightStep> steps() {
        var steps = new ArrayList<WeightStep>();
        steps.add(new WeightStep("prior", "prior", prior));
        for (int c = 0; c < chance.length; c++) {
            int level = pair.level(c);
            if (level != 0) {
                Comparison comparison = Comparison.at(c);
                double weight = Math.log(model.chances().of(c, level) / chance[c]) / LOG_2;
                steps.add(new WeightStep(comparison.code(), comparison.levelCode(level), weight));
            }
        }
        steps.add(new WeightStep("sibling", "possible", siblingWeight));
        return steps;
    }
}
