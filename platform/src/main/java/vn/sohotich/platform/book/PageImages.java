package vn.sohotich.platform.book;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import vn.sohotich.platform.book.pdf.PageCache;
import vn.sohotich.platform.book.pdf.PageDrawing;
import vn.sohotich.platform.book.pdf.PageDrawn;
import vn.sohotich.platform.book.pdf.PageKey;
import vn.sohotich.platform.book.pdf.RecentPages;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.shared.Refusal;

/**
 * The pages of scans as pictures. Draws at most two pages at a time and each picture once, however many ask; keeps what
 * it drew in memory and on the disk. Refuses a page that does not exist, cannot be drawn, or takes longer than ten
 * seconds.
 */
public final class PageImages implements AutoCloseable {
    private static final int AT_A_TIME = 2;
    private static final int WAITING_AHEAD = 16;
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final long REMEMBERED = 48L << 20;

    private final ScanStorage storage;
    private final PageCache disk;
    private final RecentPages recent = new RecentPages(REMEMBERED);
    private final PageDrawing drawing;
    private final Semaphore desks = new Semaphore(AT_A_TIME, true);
    private final Map<PageKey, CompletableFuture<PageImage>> underWay = new ConcurrentHashMap<>();
    private final ThreadPoolExecutor ahead = new ThreadPoolExecutor(
            1,
            1,
            30,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(WAITING_AHEAD),
            PageImages::quietThread,
            new ThreadPoolExecutor.DiscardOldestPolicy());

    public PageImages(ScanStorage storage, Path cache, long cacheLimit, Clock clock) {
        this(storage, new PageCache(cache, cacheLimit, clock), LIMIT);
    }

    PageImages(ScanStorage storage, PageCache disk, Duration limit) {
        this.storage = storage;
        this.disk = disk;
        this.drawing = new PageDrawing(limit);
        ahead.allowCoreThreadTimeOut(true);
    }

    /** The page (from 1) at about this width in pixels, turned clockwise by so many degrees. */
    public PageImage render(Scan scan, int page, int width, int rotation) {
        if (page < 1 || page > scan.pages()) {
            return new PageImage.Refused(Refusal.of("page.none"));
        }
        return render(PageKey.nearest(scan.sha256(), page, width, rotation));
    }

    /** The tag that {@link #render} would give the picture, without drawing it. */
    public String tag(Scan scan, int page, int width, int rotation) {
        return PageKey.nearest(scan.sha256(), page, width, rotation).tag();
    }

    /** Draws the neighbours of a page when there is nothing better to do. */
    public void prefetch(Scan scan, int page, int width, int rotation) {
        for (int neighbour : new int[] {page + 1, page - 1}) {
            if (neighbour >= 1 && neighbour <= scan.pages()) {
                PageKey key = PageKey.nearest(scan.sha256(), neighbour, width, rotation);
                if (recent.read(key).isEmpty()) {
                    ahead.execute(() -> render(key));
                }
            }
        }
    }

    private PageImage render(PageKey key) {
        Optional<byte[]> remembered = recent.read(key);
        if (remembered.isPresent()) {
            return drawn(key, remembered.get());
        }
        CompletableFuture<PageImage> mine = new CompletableFuture<>();
        CompletableFuture<PageImage> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return other.join();
        }
        complete(key, mine);
        return mine.join();
    }

    private void complete(PageKey key, CompletableFuture<PageImage> result) {
        try {
            result.complete(fromDiskOrDrawn(key));
        } catch (RuntimeException | Error fault) {
            result.completeExceptionally(fault);
        } finally {
            underWay.remove(key);
        }
    }

    private PageImage fromDiskOrDrawn(PageKey key) {
        Optional<byte[]> kept = disk.read(key);
        if (kept.isPresent()) {
            recent.write(key, kept.get());
            return drawn(key, kept.get());
        }
        desks.acquireUninterruptibly();
        try {
            return remembered(key, drawing.draw(storage.file(key.sha256()), key));
        } finally {
            desks.release();
        }
    }

    private PageImage remembered(PageKey key, PageDrawn outcome) {
        return switch (outcome) {
            case PageDrawn.Not not -> new PageImage.Refused(not.refusal());
            case PageDrawn.Picture picture -> {
                disk.write(key, picture.jpeg());
                recent.write(key, picture.jpeg());
                yield drawn(key, picture.jpeg());
            }
        };
    }

    private static PageImage drawn(PageKey key, byte[] jpeg) {
        return new PageImage.Drawn(jpeg, key.tag());
    }

    private static Thread quietThread(Runnable task) {
        Thread thread = new Thread(task, "pages-ahead");
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        ahead.shutdownNow();
    }
}
