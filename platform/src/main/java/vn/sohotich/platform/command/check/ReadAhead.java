package vn.sohotich.platform.command.check;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.SheetRow;

/** Reads a sheet in one thread while another visits its rows; a few chunks at most are under way. */
final class ReadAhead {
    private static final int ROWS_AT_ONCE = 500;
    private static final int CHUNKS_UNDER_WAY = 4;
    private static final long PATIENCE_MILLIS = 20;

    private final BlockingQueue<List<SheetRow>> chunks = new ArrayBlockingQueue<>(CHUNKS_UNDER_WAY);
    private List<SheetRow> filling = new ArrayList<>(ROWS_AT_ONCE);
    private volatile boolean stopped;
    private long visited;

    private ReadAhead() {}

    static ReadOutcome read(DataSheet sheet, RowVisitor visitor) {
        return new ReadAhead().run(sheet, visitor);
    }

    private ReadOutcome run(DataSheet sheet, RowVisitor visitor) {
        FutureTask<ReadOutcome> reading = new FutureTask<>(() -> fill(sheet));
        Thread.ofPlatform().daemon().name("check-reading").start(reading);
        try {
            boolean last;
            do {
                last = reading.isDone();
                List<SheetRow> chunk = chunks.poll(last ? 0 : PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
                last &= chunk == null;
                stopped |= chunk != null && !visit(chunk, visitor);
            } while (!last && !stopped);
            return stopped ? new ReadOutcome.Finished(visited) : reading.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the reading thread broke", e.getCause());
        } finally {
            stopped = true;
        }
    }

    private boolean visit(List<SheetRow> chunk, RowVisitor visitor) {
        for (SheetRow row : chunk) {
            visited++;
            if (!visitor.row(row)) {
                return false;
            }
        }
        return true;
    }

    private ReadOutcome fill(DataSheet sheet) throws InterruptedException {
        ReadOutcome outcome = sheet.read(row -> {
            filling.add(row);
            if (filling.size() < ROWS_AT_ONCE) {
                return true;
            }
            List<SheetRow> full = filling;
            filling = new ArrayList<>(ROWS_AT_ONCE);
            return put(full);
        });
        put(filling);
        return outcome;
    }

    private boolean put(@Nullable List<SheetRow> rows) {
        try {
            while (!stopped && rows != null) {
                if (chunks.offer(rows, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }
}
