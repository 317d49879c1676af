package vn.sohotich.platform.record.store;

import java.time.Clock;
import java.util.SplittableRandom;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ids that grow with time (UUID version 7), so that rows of one import stand together in the indexes. */
@Component
public class RecordIds {
    private static final int SEQUENCE_BITS = 12;

    private final Clock clock;
    private final SplittableRandom random = new SplittableRandom();
    private long last;

    public RecordIds(Clock clock) {
        this.clock = clock;
    }

    /** The next id; the twelve bits after the millisecond count upwards and borrow from the future when they run out. */
    public synchronized UUID next() {
        long now = clock.millis() << SEQUENCE_BITS;
        last = Math.max(last + 1, now);
        long millis = last >>> SEQUENCE_BITS;
        long sequence = last & ((1L << SEQUENCE_BITS) - 1);
        long high = (millis << 16) | 0x7000L | sequence;
        long low = (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low);
    }
}
