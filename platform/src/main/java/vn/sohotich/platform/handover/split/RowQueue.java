package vn.sohotich.platform.handover.split;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.SheetRow;

/** Hands rows from the thread that reads to one that sorts them, in bundles, so that both cores work. */
final class RowQueue implements AutoCloseable {

    private static final int BUNDLE = 256;
    private static final int BUNDLES = 8;
    private static final List<SheetRow> END = new ArrayList<>();

    /** Takes one row. */
    @FunctionalInterface
    interface Taker {
        void take(SheetRow row) throws IOException;
    }

    private final BlockingQueue<List<SheetRow>> bundles = new ArrayBlockingQueue<>(BUNDLES);
    private final Thread worker;
    private List<SheetRow> open = new ArrayList<>(BUNDLE);
    private volatile @Nullable Throwable fault;

    RowQueue(Taker taker) {
        worker = Thread.ofPlatform().name("split-sorter").start(() -> work(taker));
    }

    private void work(Taker taker) {
        try {
            for (List<SheetRow> bundle = bundles.take(); bundle != END; bundle = bundles.take()) {
                for (SheetRow row : bundle) {
                    taker.take(row);
                }
            }
        } catch (IOException | RuntimeException | Error e) {
            fault = e;
            bundles.clear();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** False when nothing more is wanted. */
    boolean put(SheetRow row) {
        open.add(row);
        if (open.size() < BUNDLE) {
            return true;
        }
        List<SheetRow> full = open;
        open = new ArrayList<>(BUNDLE);
        return hand(full);
    }

    private boolean hand(List<SheetRow> bundle) {
        try {
            while (fault == null) {
                if (bundles.offer(bundle, 100, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    /** Waits until every row is sorted; throws what went wrong with one of them. */
    void finish() throws IOException {
        hand(open);
        close();
        switch (fault) {
            case null -> {}
            case IOException io -> throw io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> throw new IOException(fault);
        }
    }

    @Override
    public void close() {
        hand(END);
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
