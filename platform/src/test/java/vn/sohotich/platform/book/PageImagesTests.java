package vn.sohotich.platform.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.book.pdf.PageCache;
import vn.sohotich.platform.book.storage.FolderScanStorage;

class PageImagesTests {
    @TempDir
    Path folder;

    private FolderScanStorage storage;
    private PageImages images;

    @BeforeEach
    void open() {
        storage = new FolderScanStorage(folder.resolve("scans"), false);
        images = images(100 << 20, Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        images.close();
    }

    @Test
    void drawsAtTheRequestedWidth() throws IOException {
        BufferedImage page = picture(images.render(scan(PdfFixtures.aPhotographedPage(1), 1), 1, 1400, 0));
        assertThat(page.getWidth()).isBetween(1399, 1401);
        assertThat(page.getHeight()).isBetween(1975, 1985);
    }

    @Test
    void turnsThePage() throws IOException {
        BufferedImage page = picture(images.render(scan(PdfFixtures.aScan("a"), 1), 1, 800, 90));
        assertThat(page.getWidth()).isGreaterThan(page.getHeight());
    }

    @Test
    void keepsWidthsWithinReason() throws IOException {
        assertThat(picture(images.render(scan(PdfFixtures.aScan("a"), 1), 1, 99_999, 0))
                        .getWidth())
                .isLessThanOrEqualTo(2401);
        assertThat(picture(images.render(scan(PdfFixtures.aScan("a"), 1), 1, -5, 0))
                        .getWidth())
                .isBetween(99, 101);
    }

    @Test
    void readsASecondTimeFromTheDisk() throws IOException {
        Scan scan = scan(PdfFixtures.aScan("a"), 1);
        images.render(scan, 1, 800, 0);
        Files.delete(storage.file(scan.sha256()));
        assertThat(images.render(scan, 1, 800, 0)).isInstanceOf(PageImage.Drawn.class);
        assertThat(images(1 << 20, Duration.ofSeconds(1)).render(scan, 1, 800, 0))
                .isInstanceOf(PageImage.Drawn.class);
    }

    @Test
    void drawsOnceHoweverManyAsk() throws Exception {
        Scan scan = scan(PdfFixtures.aPhotographedPage(2), 1);
        try (var threads = Executors.newFixedThreadPool(8)) {
            var results = IntStream.range(0, 16)
                    .mapToObj(i -> threads.submit(() -> images.render(scan, 1, 1000, 0)))
                    .toList();
            for (var result : results) {
                assertThat(result.get()).isInstanceOf(PageImage.Drawn.class);
            }
        }
        try (Stream<Path> files = Files.walk(folder.resolve("pages"))) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void refusesPagesThatAreNotThere() {
        Scan scan = scan(PdfFixtures.aScan("a"), 1);
        assertRefused(images.render(scan, 0, 800, 0), "page.none");
        assertRefused(images.render(scan, 2, 800, 0), "page.none");
    }

    @Test
    void drawsAPageOfAbsurdSizeSmaller() throws IOException {
        BufferedImage page = picture(images.render(scan(PdfFixtures.ofSize(100, 1_000_000), 1), 1, 2400, 0));
        assertThat((long) page.getWidth() * page.getHeight()).isLessThan(13_000_000);
        assertThat(images.render(scan(PdfFixtures.ofSize(1e30f, 1e30f), 1), 1, 1400, 0))
                .isNotNull();
    }

    @Test
    void refusesAPictureBeyondMeasure() {
        assertRefused(images.render(scan(PdfFixtures.withAnAbsurdPicture(), 1), 1, 1400, 0), "page.too-large");
    }

    @Test
    @Timeout(20)
    void givesUpAPageThatNeverEnds() {
        PageImages impatient = images(1 << 20, Duration.ofSeconds(1));
        assertRefused(impatient.render(scan(PdfFixtures.thatNeverEnds(), 1), 1, 600, 0), "page.too-slow");
    }

    @Test
    void forgetsTheLongestUnseenWhenTheCacheIsFull() throws IOException {
        PageImages small = images(40_000, Duration.ofSeconds(10));
        for (int i = 0; i < 12; i++) {
            small.render(scan(PdfFixtures.aScan("page" + i), 1), 1, 700, 0);
        }
        try (Stream<Path> files = Files.walk(folder.resolve("pages"))) {
            long kept = files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
            assertThat(kept).isBetween(1L, 40_000L);
        }
    }

    @Test
    void drawsNeighboursAhead() throws Exception {
        Scan scan = scan(PdfFixtures.aScan("many", 3), 3);
        images.prefetch(scan, 2, 600, 0);
        Path pages = folder.resolve("pages");
        for (int i = 0; i < 100 && count(pages) < 2; i++) {
            Thread.sleep(50);
        }
        assertThat(count(pages)).isEqualTo(2);
    }

    private static long count(Path pages) throws IOException {
        if (!Files.exists(pages)) {
            return 0;
        }
        try (Stream<Path> files = Files.walk(pages)) {
            return files.filter(file -> file.toString().endsWith(".jpg")).count();
        }
    }

    private PageImages images(long cacheLimit, Duration limit) {
        return new PageImages(storage, new PageCache(folder.resolve("pages"), cacheLimit, Clock.systemUTC()), limit);
    }

    private Scan scan(byte[] pdf, int pages) {
        String sha256 = storage.put(new ByteArrayInputStream(pdf)).sha256();
        return new Scan(UUID.randomUUID(), sha256, pages, pdf.length, "22363", Set.of());
    }

    private static BufferedImage picture(PageImage outcome) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(((PageImage.Drawn) outcome).jpeg()));
    }

    private static void assertRefused(PageImage outcome, String code) {
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        PageImage.Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
