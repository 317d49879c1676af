package vn.sohotich.linkage.general.match;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongConsumer;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.weight.PairComparator;
import vn.sohotich.linkage.general.weight.RowWeight;

/**
 * Compares all blocked pairs on several cores and keeps those that still have a chance. What it finds does not depend on
 * the number of cores.
 */
public final class PairSearch {
    private static final int BATCH = 2_000;
    private static final int MOST_PER_ROW = 40;

    private final ListPair lists;
    private final CandidateRows candidates;
    private final RowWeight weight;
    private final double least;
    private final long[] pairsByRule = new long[Long.SIZE];
    private long compared;

    /** Pairs with less than {@code least} bits of evidence are dropped. */
    public PairSearch(ListPair lists, CandidateRows candidates, RowWeight weight, double least) {
        this.lists = lists;
        this.candidates = candidates;
        this.weight = weight;
        this.least = least;
    }

    /** All pairs worth keeping, in the order of rows; {@code progress} hears how many rows of the left list are done. */
    public PairList run(int threads, LongConsumer progress) {
        var found = new PairList();
        var waiting = new ArrayDeque<Future<Batch>>();
        int rows = lists.left().size();
        int next = 0;
        int done = 0;
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            var workers = new ArrayDeque<Worker>();
            while (next < rows || !waiting.isEmpty()) {
                while (next < rows && waiting.size() < threads) {
                    int start = next;
                    Worker worker = workers.isEmpty() ? new Worker() : workers.remove();
                    next = Math.min(rows, start + BATCH);
                    int end = next;
                    waiting.add(executor.submit(() -> worker.search(start, end)));
                }
                Batch batch = result(waiting.remove());
                workers.add(batch.worker());
                found.addAll(batch.pairs());
                note(batch);
                done = Math.min(rows, done + BATCH);
                progress.accept(done);
            }
        }
        return found;
    }

    private void note(Batch batch) {
        compared += batch.compared();
        for (int rule = 0; rule < pairsByRule.length; rule++) {
            pairsByRule[rule] += batch.byRule()[rule];
        }
    }

    public long compared() {
        return compared;
    }

    /** How many pairs a rule brought, other rules notwithstanding. */
    public long pairsOf(int rule) {
        return pairsByRule[rule];
    }

    private static Batch result(Future<Batch> batch) {
        try {
            return batch.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("rows could not be compared", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("comparing was interrupted", e);
        }
    }

    /** What one piece of work found. */
    private record Batch(PairList pairs, long compared, long[] byRule, Worker worker) {}

    /** The working space of one thread. */
    private final class Worker {
        private final CandidateRows.Finder finder = candidates.finder();
        private final PairComparator comparator = new PairComparator(lists);
        private double[] bits = new double[64];

        Batch search(int start, int end) {
            var pairs = new PairList();
            long[] byRule = new long[Long.SIZE];
            long count = 0;
            for (int left = start; left < end; left++) {
                int found = finder.find(left);
                count += found;
                weigh(left, found, byRule);
                double cut = Math.max(least, cut(found));
                for (int i = 0; i < found; i++) {
                    if (bits[i] >= cut) {
                        pairs.add(left, finder.row(i), bits[i], finder.rules(i));
                    }
                }
            }
            return new Batch(pairs, count, byRule, this);
        }

        private void weigh(int left, int found, long[] byRule) {
            bits = found > bits.length ? new double[found * 2] : bits;
            for (int i = 0; i < found; i++) {
                int right = finder.row(i);
                bits[i] = weight.evidence(comparator.compare(left, right), left, right);
                for (long rest = finder.rules(i); rest != 0; rest &= rest - 1) {
                    byRule[Long.numberOfTrailingZeros(rest)]++;
                }
            }
        }

        /** The evidence of the last pair that is kept when a row has very many. */
        private double cut(int found) {
            if (found <= MOST_PER_ROW) {
                return Double.NEGATIVE_INFINITY;
            }
            double[] sorted = Arrays.copyOf(bits, found);
            Arrays.sort(sorted);
            return sorted[found - MOST_PER_ROW];
        }
    }
}
