package vn.sohotich.platform.book.pdf;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The pictures looked at last, in memory, up to a number of bytes. */
public final class RecentPages {
    private final long limit;
    private final Map<PageKey, byte[]> pages = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    public RecentPages(long limit) {
        this.limit = limit;
    }

    public synchronized Optional<byte[]> read(PageKey key) {
        return Optional.ofNullable(pages.get(key));
    }

    public synchronized void write(PageKey key, byte[] jpeg) {
        byte[] before = pages.put(key, jpeg);
        size += jpeg.length - (before == null ? 0 : before.length);
        Iterator<byte[]> eldest = pages.values().iterator();
        while (size > limit && eldest.hasNext()) {
            size -= eldest.next().length;
            eldest.remove();
        }
    }
}
