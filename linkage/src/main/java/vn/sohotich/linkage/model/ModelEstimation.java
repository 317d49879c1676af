package vn.sohotich.linkage.model;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.SoughtRecord;

/**
 * Estimates m probabilities and the registered share from records without any labels, by expectation and maximisation:
 * the probability of each candidate under the present model weighs what its levels teach the next one.
 */
public final class ModelEstimation {
    private static final int ROUNDS = 8;
    private static final int LARGEST_SAMPLE = 5_000;
    private static final double EARLIER_STRENGTH = 30;

    private ModelEstimation() {}

    /** The next model of a register, taught by a sample of records; the same input always gives the same model. */
    public static LinkageModel estimate(List<SoughtRecord> records, CandidateSource source, LinkageModel start) {
        int step = Math.max(1, records.size() / LARGEST_SAMPLE);
        var sample = new ArrayList<SoughtRecord>();
        for (int i = 0; i < records.size(); i += step) {
            sample.add(records.get(i));
        }
        var pairs = new SamplePairs(sample, source, start, source.cleaner());
        LinkageModel model = start;
        for (int round = 0; round < ROUNDS && !sample.isEmpty(); round++) {
            model = maximise(start, model, pairs);
        }
        return model;
    }

    private static LinkageModel maximise(LinkageModel start, LinkageModel model, SamplePairs pairs) {
        double[][] reached = MatchChances.empty();
        for (int c = 0; c < reached.length; c++) {
            for (int level = 1; level < reached[c].length; level++) {
                reached[c][level] = EARLIER_STRENGTH * start.chances().of(c, level);
            }
        }
        double found = pairs.expect(model, reached);
        double share = (found + EARLIER_STRENGTH * start.registeredShare()) / (pairs.people() + EARLIER_STRENGTH);
        return new LinkageModel(
                start.version() + "+em", Math.clamp(share, 0.02, 0.98), MatchChances.of(reached), start.statistics());
    }
}
