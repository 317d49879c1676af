package vn.sohotich.platform.book.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.book.PdfFixtures;

class PdfInspectionTests {
    @TempDir
    Path folder;

    private final PdfInspection inspection = new PdfInspection(PdfLimits.USUAL);

    @Test
    void acceptsAScanAndCountsItsPages() throws IOException {
        assertThat(verdict(PdfFixtures.aScan("a", 3))).isEqualTo(new PdfVerdict.Sound(3, java.util.Set.of()));
    }

    @Test
    void acceptsAMarkThatStandsALittleLater() throws IOException {
        byte[] scan = PdfFixtures.aScan("a");
        byte[] late = new byte[scan.length + 5];
        Arrays.fill(late, 0, 5, (byte) '\n');
        System.arraycopy(scan, 0, late, 5, scan.length);
        assertThat(verdict(late)).isInstanceOf(PdfVerdict.Sound.class);
    }

    @Test
    void refusesWhatIsNoPdf() throws IOException {
        assertRefused("MZ this is a program".getBytes(StandardCharsets.US_ASCII), "scan.not-pdf");
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0}, "scan.not-pdf");
        assertRefused(new byte[0], "scan.empty");
    }

    @Test
    void refusesAPasswordButReadsAScanThatIsOnlyRestricted() throws IOException {
        assertRefused(PdfFixtures.locked("secret"), "scan.password");
        assertThat(verdict(PdfFixtures.locked(""))).isEqualTo(new PdfVerdict.Sound(1, java.util.Set.of("restricted")));
    }

    @Test
    void refusesWithoutPagesAndWithTooMany() throws IOException {
        assertRefused(PdfFixtures.withoutPages(), "scan.no-pages");
        assertRefused(PdfFixtures.aScan("a", 51), "scan.too-many-pages");
    }

    @Test
    void refusesTooLargeFiles() throws IOException {
        Path file = Files.write(folder.resolve("x.pdf"), PdfFixtures.aScan("a"));
        assertThat(new PdfInspection(new PdfLimits(100, 50, 1 << 20)).inspect(file))
                .isInstanceOfSatisfying(
                        PdfVerdict.Unsound.class,
                        unsound -> assertThat(unsound.refusal().code()).isEqualTo("scan.too-large"));
    }

    @Test
    void remarksScripts() throws IOException {
        assertThat(verdict(PdfFixtures.withScript()))
                .isEqualTo(new PdfVerdict.Sound(1, java.util.Set.of("active-content")));
    }

    @Test
    @Timeout(20)
    void refusesAStreamThatUnfoldsBeyondMeasure() throws IOException {
        assertRefused(PdfFixtures.bomb(200), "scan.bomb");
        assertThat(verdict(PdfFixtures.bomb(2))).isInstanceOf(PdfVerdict.Sound.class);
    }

    @Test
    void refusesGarbageAfterTheMark() throws IOException {
        byte[] garbage = new byte[5000];
        new Random(1).nextBytes(garbage);
        System.arraycopy("%PDF-1.4".getBytes(StandardCharsets.US_ASCII), 0, garbage, 0, 8);
        assertRefused(garbage, "scan.broken");
    }

    @Test
    @Timeout(60)
    void survivesEveryKindOfDamage() throws IOException {
        byte[] scan = PdfFixtures.aPhotographedPage(1);
        Random random = new Random(5);
        PageDrawing drawing = new PageDrawing(Duration.ofSeconds(2));
        for (int i = 0; i < 60; i++) {
            byte[] damaged = Arrays.copyOf(scan, i % 3 == 0 ? random.nextInt(scan.length) : scan.length);
            for (int k = 0; k < 200 && i % 3 != 0 && damaged.length > 0; k++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            Path file = Files.write(folder.resolve("d" + i), damaged);
            assertThat(inspection.inspect(file)).isNotNull();
            assertThat(drawing.draw(file, new PageKey("0".repeat(64), 1, 300, 0)))
                    .isNotNull();
        }
    }

    private void assertRefused(byte[] content, String code) throws IOException {
        assertThat(verdict(content))
                .isInstanceOfSatisfying(
                        PdfVerdict.Unsound.class,
                        unsound -> assertThat(unsound.refusal().code()).isEqualTo(code));
    }

    private PdfVerdict verdict(byte[] content) throws IOException {
        return inspection.inspect(Files.write(folder.resolve("scan.pdf"), content));
    }
}
