package vn.sohotich.linkage.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.register.Glance;

/**
 * The blocked pairs of a sample of records, compared once and weighed again in every round of estimation. Work is shared
 * out in groups of a fixed size and summed in their order, so that the same sample always teaches the same.
 */
final class SamplePairs {
    private static final int LARGEST_SET = 200;
    private static final int GROUP = 500;

    private final List<List<SampleMember>> groups;
    private final int people;

    SamplePairs(List<SoughtRecord> sample, CandidateSource source, LinkageModel start, Cleaner cleaner) {
        List<SoughtRecord> records =
                sample.stream().filter(record -> !record.persons().isEmpty()).toList();
        this.people = records.size();
        this.groups = IntStream.range(0, (people + GROUP - 1) / GROUP)
                .parallel()
                .mapToObj(group -> records.subList(group * GROUP, Math.min(people, (group + 1) * GROUP)))
                .map(group -> members(group, source, new ChanceAgreement(start.statistics()), cleaner))
                .toList();
    }

    private static List<SampleMember> members(
            List<SoughtRecord> records, CandidateSource source, ChanceAgreement chances, Cleaner cleaner) {
        List<CleanPerson> sought = records.stream()
                .map(record -> cleaner.clean(record.persons().getFirst(), record))
                .toList();
        Blocks blocks = source.fetch(sought.stream()
                .flatMapToLong(person -> Arrays.stream(BlockingKeys.of(person)))
                .toArray());
        var members = new ArrayList<SampleMember>();
        for (CleanPerson person : sought) {
            CandidateSet candidates = CandidateSet.of(BlockingKeys.byRule(person), blocks, Glance.of(person));
            SampleMember member = SampleMember.of(person, candidates, chances);
            if (member.pairs().size() <= LARGEST_SET) {
                members.add(member);
            }
        }
        return members;
    }

    int people() {
        return people;
    }

    /** Adds to each level how often it is reached by pairs that are one person; returns how many people are found. */
    double expect(LinkageModel model, double[][] reached) {
        List<Expected> parts =
                groups.parallelStream().map(group -> Expected.of(group, model)).toList();
        double found = 0;
        for (Expected part : parts) {
            found += part.found;
            part.addTo(reached);
        }
        return found;
    }

    /** What one group teaches. */
    private record Expected(double found, double[][] reached) {
        static Expected of(List<SampleMember> members, LinkageModel model) {
            double[][] reached = MatchChances.empty();
            double prior = model.priorWeight();
            double found = 0;
            for (SampleMember member : members) {
                found += member.expect(model, prior, reached);
            }
            return new Expected(found, reached);
        }

        void addTo(double[][] sum) {
            for (int c = 0; c < sum.length; c++) {
                for (int level = 0; level < sum[c].length; level++) {
                    sum[c][level] += reached[c][level];
                }
            }
        }
    }
}
