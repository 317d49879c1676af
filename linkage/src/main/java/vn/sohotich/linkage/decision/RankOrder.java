package vn.sohotich.linkage.decision;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.RegisterRow;
import vn.sohotich.linkage.model.PairWeight;

/** The order of candidates by weight, without the hopeless ones; equal weights are told apart by what the rows say. */
record RankOrder(CandidateSet candidates, double[] weights) {
    private static final int FEW = 32;

    /** Positions of the candidates, best first. */
    int[] sorted() {
        int[] positions = new int[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > PairWeight.HOPELESS) {
                positions[count++] = i;
            }
        }
        return count <= FEW ? inserted(positions, count) : sorted(positions, count);
    }

    private int[] inserted(int[] positions, int count) {
        for (int i = 1; i < count; i++) {
            int position = positions[i];
            int slot = i;
            while (slot > 0 && compare(position, positions[slot - 1]) < 0) {
                positions[slot] = positions[slot - 1];
                slot--;
            }
            positions[slot] = position;
        }
        return Arrays.copyOf(positions, count);
    }

    private int[] sorted(int[] positions, int count) {
        return IntStream.of(positions)
                .limit(count)
                .boxed()
                .sorted(this::compare)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private int compare(int left, int right) {
        int byWeight = Double.compare(weights[right], weights[left]);
        return byWeight != 0 ? byWeight : compare(candidates.person(left), candidates.person(right));
    }

    private static int compare(CleanPerson left, CleanPerson right) {
        int byNumber = Long.compare(left.id(), right.id());
        return byNumber != 0 ? byNumber : compare(left.row(), right.row());
    }

    private static int compare(RegisterRow left, RegisterRow right) {
        int byNumber = left.personalId().compareTo(right.personalId());
        return byNumber != 0
                ? byNumber
                : left.person().toString().compareTo(right.person().toString());
    }
}
