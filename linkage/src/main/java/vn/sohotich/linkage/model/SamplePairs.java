package vn.sohotich.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.comparison.ComparedPair;
import vn.sohotich.linkage.comparison.KinLevel;

/** The blocked pairs of a sample of records, kept to be weighed again in every round of estimation. */
final class SamplePairs {
    private static final int LARGEST_SET = 200;
    private static final double STRONGEST = 300;

    private final List<CleanPerson> sought = new ArrayList<>();
    private final List<CandidateSet> candidates = new ArrayList<>();

    SamplePairs(List<SoughtRecord> sample, CandidateSource source, Cleaner cleaner) {
        for (SoughtRecord record : sample) {
            SoughtPerson principal =
                    record.persons().isEmpty() ? null : record.persons().getFirst();
            if (principal != null) {
                sought.add(cleaner.clean(principal, record));
            }
        }
        long[] keys = sought.stream()
                .flatMapToLong(person -> Arrays.stream(BlockingKeys.of(person)))
                .toArray();
        Blocks blocks = source.fetch(keys);
        sought.forEach(person -> candidates.add(CandidateSet.of(BlockingKeys.byRule(person), blocks)));
    }

    int people() {
        return sought.size();
    }

    /** Adds to each level how often it is reached by pairs that are one person; returns how many people are found. */
    double expect(LinkageModel model, double[][] reached) {
        var weight = new PairWeight(model);
        double found = 0;
        for (int i = 0; i < sought.size(); i++) {
            if (candidates.get(i).size() <= LARGEST_SET) {
                found += expect(sought.get(i), candidates.get(i), weight, reached);
            }
        }
        return found;
    }

    private static double expect(CleanPerson person, CandidateSet set, PairWeight weight, double[][] reached) {
        double[] odds = new double[set.size()];
        double all = 1;
        for (int i = 0; i < odds.length; i++) {
            double bits = weight.weigh(person, set.person(i), KinLevel.MISSING);
            odds[i] = Math.pow(2, Math.clamp(bits, -STRONGEST, STRONGEST));
            all += odds[i];
        }
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] / all > 1e-6) {
                weight.weigh(person, set.person(i), KinLevel.MISSING);
                add(weight.levels(), odds[i] / all, reached);
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
