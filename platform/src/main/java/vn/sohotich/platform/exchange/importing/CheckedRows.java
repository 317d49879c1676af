package vn.sohotich.platform.exchange.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.intake.ChunkFeed;
import vn.sohotich.platform.record.intake.RowEncoder;
import vn.sohotich.platform.record.intake.StagedChunk;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkRun;

/**
 * The rows of a sheet, read by one thread, checked by a second and handed over to whoever stores them; a few chunks at
 * most are under way, whatever the size of the file.
 */
final class CheckedRows implements ChunkFeed, AutoCloseable {
    private static final int ROWS_AT_ONCE = 1000;
    private static final int CHUNKS_UNDER_WAY = 3;
    private static final long PATIENCE_MILLIS = 50;

    private final BlockingQueue<List<SheetRow>> read = new ArrayBlockingQueue<>(CHUNKS_UNDER_WAY);
    private final BlockingQueue<StagedChunk> checked = new ArrayBlockingQueue<>(CHUNKS_UNDER_WAY);
    private final FutureTask<ReadOutcome> reading;
    private final FutureTask<Boolean> checking;
    private final Optional<Sign> sign;
    private final WorkRun run;
    private volatile boolean stopped;
    private long handedOver;

    CheckedRows(DataSheet sheet, LayoutMatch match, EntryReader reader, RowEncoder encoder, WorkRun run) {
        this.run = run;
        this.sign = sheet.sign();
        reading = new FutureTask<>(() -> read(sheet));
        checking = new FutureTask<>(() -> check(match, reader, encoder));
        Thread.ofPlatform().daemon().name("import-reading").start(reading);
        Thread.ofPlatform().daemon().name("import-checking").start(checking);
    }

    @Override
    public @Nullable StagedChunk next() {
        while (!run.cancelled()) {
            boolean last = checking.isDone();
            StagedChunk chunk = take(checked);
            if (chunk != null) {
                handedOver += chunk.rows();
                run.progress(handedOver, -1);
                return chunk;
            }
            if (last) {
                result(checking);
                return null;
            }
        }
        return null;
    }

    @Override
    public boolean broken() {
        return run.cancelled() || refusal() != null;
    }

    /** Why the file could not be read to its end, if so; asked after the last chunk. */
    @Nullable
    Refusal refusal() {
        return reading.isDone() && result(reading) instanceof ReadOutcome.Broken broken ? broken.refusal() : null;
    }

    @Override
    public void close() {
        stopped = true;
    }

    private ReadOutcome read(DataSheet sheet) {
        List<List<SheetRow>> waiting = new ArrayList<>(List.of(new ArrayList<>(ROWS_AT_ONCE)));
        ReadOutcome outcome = sheet.read(row -> {
            List<SheetRow> rows = waiting.getFirst();
            rows.add(row);
            if (rows.size() == ROWS_AT_ONCE) {
                waiting.set(0, new ArrayList<>(ROWS_AT_ONCE));
                return put(read, rows);
            }
            return true;
        });
        if (!waiting.getFirst().isEmpty()) {
            put(read, waiting.getFirst());
        }
        return outcome;
    }

    private boolean check(LayoutMatch match, EntryReader reader, RowEncoder encoder) {
        while (!stopped) {
            boolean last = reading.isDone();
            List<SheetRow> rows = take(read);
            if (rows != null) {
                for (SheetRow row : rows) {
                    int reference = sign.map(known -> known.ordinalOf(row)).orElse(-1);
                    encoder.add(row.number(), reader.read(match, row.cells()), reference);
                }
                put(checked, encoder.take());
            } else if (last) {
                return true;
            }
        }
        return false;
    }

    private <T> boolean put(BlockingQueue<T> queue, T item) {
        try {
            while (!stopped) {
                if (queue.offer(item, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static <T> @Nullable T take(BlockingQueue<T> queue) {
        try {
            return queue.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    private static <T> T result(FutureTask<T> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("an import thread broke", e.getCause());
        }
    }
}
