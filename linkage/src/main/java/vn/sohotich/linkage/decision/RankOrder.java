package vn.sohotich.linkage.decision;

import java.util.Arrays;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.RegisterRow;
import vn.sohotich.linkage.model.PairWeight;

/** The order of candidates by weight, without the hopeless ones; equal weights are told apart by what the rows say. */
record RankOrder(CandidateSet candidates, double[] weights) {
    private static final int FEW = 12;

    /** Positions of the candidates, best first. */
    int[] sorted() {
        int[] positions = new int[weights.length];
        int count = 0;
        for (int i = 0; i < weights.length; i++) {
            if (weights[i] > PairWeight.HOPELESS) {
                positions[count++] = i;
            }
        }
        int[] sorted = Arrays.copyOf(positions, count);
        sort(sorted, positions, 0, count);
        return sorted;
    }

    private void sort(int[] positions, int[] space, int from, int to) {
        if (to - from <= FEW) {
            insert(positions, from, to);
            return;
        }
        int middle = (from + to) >>> 1;
        sort(positions, space, from, middle);
        sort(positions, space, middle, to);
        System.arraycopy(positions, from, space, from, to - from);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takeRight = left == middle || (right < to && compare(space[right], space[left]) < 0);
            positions[i] = takeRight ? space[right++] : space[left++];
        }
    }

    private void insert(int[] positions, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            int position = positions[i];
            int slot = i;
            while (slot > from && compare(position, positions[slot - 1]) < 0) {
                positions[slot] = positions[slot - 1];
                slot--;
            }
            positions[slot] = position;
        }
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
