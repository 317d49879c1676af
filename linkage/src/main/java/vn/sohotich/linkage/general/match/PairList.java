package vn.sohotich.linkage.general.match;

import java.util.Arrays;

/** Weighed pairs in plain arrays: rows of both lists, evidence in bits, the rules that brought the pair. */
public final class PairList {
    private int[] lefts = new int[256];
    private int[] rights = new int[256];
    private double[] evidence = new double[256];
    private long[] rules = new long[256];
    private int size;

    public void add(int left, int right, double bits, long broughtBy) {
        if (size == lefts.length) {
            grow(size * 2);
        }
        lefts[size] = left;
        rights[size] = right;
        evidence[size] = bits;
        rules[size++] = broughtBy;
    }

    /** Adds all pairs of another list behind those of this one. */
    public void addAll(PairList other) {
        if (size + other.size > lefts.length) {
            grow(Math.max(size + other.size, size * 2));
        }
        System.arraycopy(other.lefts, 0, lefts, size, other.size);
        System.arraycopy(other.rights, 0, rights, size, other.size);
        System.arraycopy(other.evidence, 0, evidence, size, other.size);
        System.arraycopy(other.rules, 0, rules, size, other.size);
        size += other.size;
    }

    private void grow(int room) {
        lefts = Arrays.copyOf(lefts, room);
        rights = Arrays.copyOf(rights, room);
        evidence = Arrays.copyOf(evidence, room);
        rules = Arrays.copyOf(rules, room);
    }

    public int size() {
        return size;
    }

    public int left(int pair) {
        return lefts[pair];
    }

    public int right(int pair) {
        return rights[pair];
    }

    public double evidence(int pair) {
        return evidence[pair];
    }

    public long rules(int pair) {
        return rules[pair];
    }
}
