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

    private final LinkageModel model;
    private final ChanceAgreement chances;
    private final double prior;
    private final PairEvidence evidence = new PairEvidence();

    public PairWeight(LinkageModel model) {
        this.model = model;
        this.chances = new ChanceAgreement(model.statistics());
        this.prior = model.priorWeight();
    }

    /** The match weight of the pair in bits, prior included, or {@link #HOPELESS}; above 0 one person is likelier than none. */
    public double weigh(CleanPerson sought, CleanPerson registered, KinLevel kinship) {
        return evidence.compare(sought, registered, kinship, chances) ? prior + evidence.weight(model) : HOPELESS;
    }

    /** The match weight of a pair that somebody asks about, however hopeless it is. */
    public double weighThoroughly(CleanPerson sought, CleanPerson registered, KinLevel kinship) {
        evidence.compareThoroughly(sought, registered, kinship, chances);
        return prior + evidence.weight(model);
    }

    /** The levels of the pair weighed last. */
    public ComparedPair levels() {
        return evidence.levels();
    }

    /** The steps of the pair weighed last, prior first. */
    public List<WeightStep> steps() {
        var steps = new ArrayList<WeightStep>();
        steps.add(new WeightStep("prior", "prior", prior));
        for (int c = 0; c < Comparison.count(); c++) {
            int level = evidence.levels().level(c);
            if (level != 0) {
                Comparison comparison = Comparison.at(c);
                steps.add(new WeightStep(comparison.code(), comparison.levelCode(level), evidence.weight(c, model)));
            }
        }
        steps.add(new WeightStep("sibling", "possible", evidence.siblingWeight(model)));
        return steps;
    }
}
