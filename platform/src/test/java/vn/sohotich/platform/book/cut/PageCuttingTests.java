package vn.sohotich.platform.book.cut;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.book.pdf.PageDrawing;
import vn.sohotich.platform.book.pdf.PageDrawn;
import vn.sohotich.platform.book.pdf.PageKey;

class PageCuttingTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    void cutsWhatIsSeenHoweverThePageIsTurned(int rotation) throws IOException {
        Path page = page(rotation);
        BufferedImage whole = drawn(page, 0);
        for (Cut cut : List.of(
                new Cut(1, 0, 0, 500, 500, 0),
                new Cut(1, 500, 0, 500, 500, 0),
                new Cut(1, 0, 500, 500, 500, 0),
                new Cut(1, 500, 500, 500, 500, 0),
                new Cut(1, 0, 0, 500, 1000, 0))) {
            BufferedImage part = drawn(cut(page, cut), 0);
            for (int x : new int[] {100, 900}) {
                for (int y : new int[] {100, 900}) {
                    Color expected =
                            at(whole, cut.left() + x * cut.width() / 1000, cut.top() + y * cut.height() / 1000);
                    assertThat(far(at(part, x, y), expected))
                            .as("%s at %d,%d turned %d", cut, x, y, rotation)
                            .isLessThan(40);
                }
            }
        }
    }

    @Test
    void turnsThePartClockwise() throws IOException {
        Path page = page(0);
        BufferedImage plain = drawn(cut(page, new Cut(1, 0, 0, 500, 1000, 0)), 0);
        BufferedImage turned = drawn(cut(page, new Cut(1, 0, 0, 500, 1000, 90)), 0);

        assertThat(far(at(turned, 900, 500), at(plain, 500, 100))).isLessThan(40);
        assertThat(far(at(turned, 100, 500), at(plain, 500, 900))).isLessThan(40);
        assertThat(turned.getWidth()).isGreaterThan(turned.getHeight());
    }

    @Test
    void givesTheSameBytesForTheSameCut() throws IOException {
        Path page = page(90);
        Cut cut = new Cut(1, 100, 200, 300, 400, 180);

        assertThat(Files.readAllBytes(cut(page, cut))).isEqualTo(Files.readAllBytes(cut(page, cut)));
    }

    @Test
    void leavesTheScanItselfAlone() throws IOException {
        Path page = page(0);
        byte[] before = Files.readAllBytes(page);

        cut(page, new Cut(1, 0, 0, 500, 1000, 0));

        assertThat(Files.readAllBytes(page)).isEqualTo(before);
    }

    @Test
    void refusesAPageThatIsNotThereAndWhatIsNoPdf() throws IOException {
        Path none = folder.resolve("none.pdf");
        Path text = Files.writeString(folder.resolve("text.pdf"), "no pdf");

        assertThat(new PageCutting().write(page(0), new Cut(2, 0, 0, 500, 500, 0), none))
                .isFalse();
        assertThat(new PageCutting().write(text, new Cut(1, 0, 0, 500, 500, 0), none))
                .isFalse();
    }

    @Test
    void knowsASoundCut() {
        assertThat(new Cut(1, 0, 0, 500, 1000, 0).isSound()).isTrue();
        for (Cut cut : List.of(
                new Cut(0, 0, 0, 500, 500, 0),
                new Cut(1, -1, 0, 500, 500, 0),
                new Cut(1, 600, 0, 500, 500, 0),
                new Cut(1, 0, 600, 500, 500, 0),
                new Cut(1, 0, 0, 5, 500, 0),
                new Cut(1, 0, 0, 500, 500, 45),
                new Cut(1, 0, 0, 500, 500, -90))) {
            assertThat(cut.isSound()).as(cut.toString()).isFalse();
        }
        assertThat(new Cut(1, 0, 0, 1000, 1000, 0).isNothing()).isTrue();
        assertThat(new Cut(1, 0, 0, 1000, 1000, 90).isNothing()).isFalse();
    }

    /** An A3 double page with nine fields of different colours, its window not beginning at nought. */
    private Path page(int rotation) throws IOException {
        Path file = Files.createTempFile(folder, "page", ".pdf");
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            PDPage page = new PDPage(new PDRectangle(100, 50, 1190, 842));
            page.setRotation(rotation);
            document.addPage(page);
            try (PDPageContentStream ink = new PDPageContentStream(document, page)) {
                for (int field = 0; field < 16; field++) {
                    ink.setNonStrokingColor(new Color(field * 15, 255 - field * 15, field % 4 * 60));
                    ink.addRect(100 + field % 4 * 297.5f, 50 + field / 4 * 210.5f, 298, 211);
                    ink.fill();
                }
            }
            document.save(file.toFile());
        }
        return file;
    }

    private Path cut(Path page, Cut cut) throws IOException {
        Path part = Files.createTempFile(folder, "part", ".pdf");
        assertThat(new PageCutting().write(page, cut, part)).isTrue();
        try (PDDocument document = Loader.loadPDF(part.toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
        return part;
    }

    private static BufferedImage drawn(Path pdf, int rotation) throws IOException {
        PageDrawn drawn = new PageDrawing(Duration.ofSeconds(30)).draw(pdf, new PageKey("x", 1, 400, rotation));
        return ImageIO.read(new ByteArrayInputStream(((PageDrawn.Picture) drawn).jpeg()));
    }

    private static Color at(BufferedImage image, int x, int y) {
        return new Color(image.getRGB(x * (image.getWidth() - 1) / 1000, y * (image.getHeight() - 1) / 1000));
    }

    private static int far(Color one, Color other) {
        return Math.abs(one.getRed() - other.getRed())
                + Math.abs(one.getGreen() - other.getGreen())
                + Math.abs(one.getBlue() - other.getBlue());
    }
}
