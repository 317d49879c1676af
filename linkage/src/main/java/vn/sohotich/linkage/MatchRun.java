package vn.sohotich.linkage;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.sohotich.linkage.cleaning.CleanRecord;

/**
 * Looks up a stream of records on several cores and hands out one row per person in the order of the records. Only a few
 * batches are in memory at a time; rows are handed out by the calling thread.
 */
public final class MatchRun {
    private static final int BATCH = 128;
    private static final int BATCHES_PER_THREAD = 3;

    private final Linker linker;
    private final int threads;

    public MatchRun(Linker linker) {
        this(linker, Runtime.getRuntime().availableProcessors());
    }

    public MatchRun(Linker linker, int threads) {
        this.linker = linker;
        this.threads = Math.max(1, threads);
    }

    /** Looks up all records; returns how many persons had each outcome. */
    public Map<Outcome, Long> run(Iterator<SoughtRecord> records, Consumer<MatchRow> rows) {
        return run(records, linker::rows, rows);
    }

    /** Looks up records that were cleaned beforehand. */
    public Map<Outcome, Long> runClean(Iterator<CleanRecord> records, Consumer<MatchRow> rows) {
        return run(records, linker::cleanRows, rows);
    }

    private <T> Map<Outcome, Long> run(
            Iterator<T> records, Function<List<T>, List<MatchRow>> lookUp, Consumer<MatchRow> rows) {
        var totals = new EnumMap<Outcome, Long>(Outcome.class);
        var waiting = new ArrayDeque<Future<List<MatchRow>>>();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            try {
                while (records.hasNext()) {
                    List<T> batch = next(records);
                    waiting.add(executor.submit(() -> lookUp.apply(batch)));
                    if (waiting.size() >= threads * BATCHES_PER_THREAD) {
                        handOut(waiting.remove(), rows, totals);
                    }
                }
                while (!waiting.isEmpty()) {
                    handOut(waiting.remove(), rows, totals);
                }
            } finally {
                executor.shutdownNow();
            }
        }
        return totals;
    }

    private static <T> List<T> next(Iterator<T> records) {
        var batch = new ArrayList<T>(BATCH);
        while (batch.size() < BATCH && records.hasNext()) {
            batch.add(records.next());
        }
        return batch;
    }

    private static void handOut(Future<List<MatchRow>> batch, Consumer<MatchRow> rows, Map<Outcome, Long> totals) {
        try {
            for (MatchRow row : batch.get()) {
                rows.accept(row);
                totals.merge(row.outcome(), 1L, Long::sum);
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("a batch of records could not be looked up", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("looking up was interrupted", e);
        }
    }
}
