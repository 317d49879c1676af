package vn.sohotich.linkage.model;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.KinLevel;

/** One sought person of the sample with the evidence of its pairs. */
record SampleMember(List<PairEvidence> pairs) {
    private static final double STRONGEST = 300;
    private static final double LEAST = 1e-6;

    static SampleMember of(CleanPerson sought, CandidateSet candidates, ChanceAgreement chances) {
        var pairs = new ArrayList<PairEvidence>();
        var evidence = new PairEvidence();
        for (int i = 0; i < candidates.size(); i++) {
            if (evidence.compare(sought, candidates.person(i), KinLevel.MISSING, chances)) {
                pairs.add(evidence);
                evidence = new PairEvidence();
            }
        }
        return new SampleMember(pairs);
    }

    /** Adds to each level how likely it is reached by a pair that is one person; returns how likely the person is found. */
    double expect(LinkageModel model, double prior, double[][] reached) {
        double[] odds = new double[pairs.size()];
        double all = 1;
        for (int i = 0; i < odds.length; i++) {
            double bits = prior + pairs.get(i).weight(model);
            odds[i] = Math.pow(2, Math.clamp(bits, -STRONGEST, STRONGEST));
            all += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] / all > LEAST) {
                add(pairs.get(i).levels(), odds[i] / all, reached);
            }
        }
        return (all - 1) / all;
    }

    private static void add(ComparedPair pair, double probability, double[][] reached) {
        for (int c = 0; c < reached.length; c++) {
            reached[c][pair.level(c)] += probability;
        }
    }
}
