package vn.sohotich.cluster;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;

/** Rows made from other rows, one of which may give none or many; only what one row gives is held at a time. */
abstract class Expanding implements Iterator<Row> {
    private final Iterator<Row> source;
    private final Queue<Row> ready = new ArrayDeque<>();
    private boolean ended;

    Expanding(Iterator<Row> source) {
        this.source = source;
    }

    /** Takes one row in. */
    abstract void take(Row row);

    /** Hears that all rows have been taken in. */
    void end() {}

    final void give(Object... values) {
        ready.add(RowFactory.create(values));
    }

    @Override
    public final boolean hasNext() {
        while (ready.isEmpty() && !ended) {
            if (source.hasNext()) {
                take(source.next());
            } else {
                ended = true;
                end();
            }
        }
        return !ready.isEmpty();
    }

    @Override
    public final Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }
}
