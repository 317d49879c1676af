package vn.sohotich.benchmarks;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import vn.sohotich.platform.book.PageImage;
import vn.sohotich.platform.book.PageImages;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.storage.FolderScanStorage;

/**
 * How long a page image takes: cold (drawn from the PDF of a photographed A4 page at 150 and at 300 dpi), from the disk
 * cache and from memory. Targets: 700 ms cold, 10 ms cached.
 */
public final class PageImageTimes {
    private static final int PAGES = 20;

    private PageImageTimes() {}

    public static void main(String[] args) throws IOException {
        Path folder = Files.createTempDirectory("page-image-times");
        FolderScanStorage storage = new FolderScanStorage(folder.resolve("scans"), false);
        try (PageImages first = images(storage, folder)) {
            for (int dpi : new int[] {150, 300}) {
                List<Scan> scans = scans(storage, dpi);
                print("cold, first page of the process, " + dpi + " dpi", List.of(time(first, scans.getFirst())));
                print("cold, " + dpi + " dpi", times(first, scans.subList(1, PAGES)));
                print("from memory, " + dpi + " dpi", times(first, scans));
                try (PageImages second = images(storage, folder)) {
                    print("from the disk, " + dpi + " dpi", times(second, scans));
                }
            }
        }
    }

    private static PageImages images(FolderScanStorage storage, Path folder) {
        return new PageImages(storage, folder.resolve("pages"), 1L << 30, Clock.systemUTC());
    }

    private static List<Scan> scans(FolderScanStorage storage, int dpi) throws IOException {
        List<Scan> scans = new ArrayList<>();
        for (int seed = 0; seed < PAGES; seed++) {
            byte[] pdf = photographedPage(seed, dpi);
            String sha256 = storage.put(new ByteArrayInputStream(pdf)).sha256();
            scans.add(new Scan(UUID.randomUUID(), sha256, 1, pdf.length, "00000", Set.of()));
        }
        return scans;
    }

    private static List<Double> times(PageImages images, List<Scan> scans) {
        return scans.stream().map(scan -> time(images, scan)).toList();
    }

    private static double time(PageImages images, Scan scan) {
        long start = System.nanoTime();
        if (!(images.render(scan, 1, 1400, 0) instanceof PageImage.Drawn)) {
            throw new IllegalStateException("the page was not drawn");
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private static void print(String what, List<Double> milliseconds) {
        List<Double> sorted = new ArrayList<>(milliseconds);
        Collections.sort(sorted);
        System.out.printf(
                "%-40s median %8.2f ms   worst %8.2f ms%n", what, sorted.get(sorted.size() / 2), sorted.getLast());
    }

    private static byte[] photographedPage(int seed, int dpi) throws IOException {
        int width = (int) (8.27 * dpi);
        int height = (int) (11.69 * dpi);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D ink = image.createGraphics();
        Random random = new Random(seed);
        ink.setColor(new Color(240, 230, 205));
        ink.fillRect(0, 0, width, height);
        for (int line = 0; line < 60; line++) {
            ink.setColor(new Color(30, 30, 60 + random.nextInt(80)));
            for (int word = 0; word < 12; word++) {
                int x = 20 + word * width / 13;
                ink.drawOval(x, 20 + line * height / 62, 5 + random.nextInt(width / 15), dpi / 12);
            }
        }
        ink.dispose();
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(document, image, 0.7f),
                        0,
                        0,
                        PDRectangle.A4.getWidth(),
                        PDRectangle.A4.getHeight());
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
