package vn.sohotich.platform.command.match;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;

/**
 * Turns rows that a reader pushes into rows that somebody pulls: the reader runs ahead in a thread of its own, by a few
 * thousand rows at most.
 */
final class Feed<T> implements Iterator<T>, AutoCloseable {

    private static final int CHUNK = 256;
    private static final int CHUNKS = 16;

    private final BlockingQueue<List<T>> queue = new ArrayBlockingQueue<>(CHUNKS);
    private final Deque<T> ready = new ArrayDeque<>();
    private final AtomicReference<@Nullable ReadOutcome> outcome = new AtomicReference<>();
    private final AtomicReference<@Nullable RuntimeException> fault = new AtomicReference<>();
    private final Thread thread;
    private boolean ended;

    /** The reading hands each row to the predicate that it is given and stops when that says false. */
    Feed(Function<Predicate<T>, ReadOutcome> reading) {
        this.thread = Thread.ofPlatform().daemon().name("feed").start(() -> run(reading));
    }

    private void run(Function<Predicate<T>, ReadOutcome> reading) {
        List<T> chunk = new ArrayList<>(CHUNK);
        try {
            outcome.set(reading.apply(row -> {
                chunk.add(row);
                return chunk.size() < CHUNK || pass(chunk);
            }));
        } catch (RuntimeException e) {
            fault.set(e);
        }
        if (!chunk.isEmpty()) {
            pass(chunk);
        }
        pass(chunk);
    }

    private boolean pass(List<T> chunk) {
        try {
            queue.put(List.copyOf(chunk));
            chunk.clear();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public boolean hasNext() {
        if (ready.isEmpty() && !ended) {
            try {
                ready.addAll(queue.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            ended = ready.isEmpty();
            RuntimeException broken = fault.get();
            if (ended && broken != null) {
                throw broken;
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    /** How the reading ended; null while it goes on. */
    @Nullable
    ReadOutcome outcome() {
        return outcome.get();
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
