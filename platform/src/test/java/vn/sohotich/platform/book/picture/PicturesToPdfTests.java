package vn.sohotich.platform.book.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.book.pdf.PageDrawing;
import vn.sohotich.platform.book.pdf.PageDrawn;
import vn.sohotich.platform.book.pdf.PageKey;
import vn.sohotich.platform.shared.Refusal;

class PicturesToPdfTests {
    private static final PictureLimits LIMITS = new PictureLimits(120_000_000, 128L << 20, 50);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void standsUprightHoweverTheCameraWasHeld(int orientation) throws IOException {
        Path pdf = made(Pictures.photograph(Pictures.quarters(120, 160), orientation));

        BufferedImage seen = drawn(pdf, 1);
        assertThat(seen.getHeight()).isGreaterThan(seen.getWidth());
        assertThat(corner(seen, 0.25, 0.25)).isEqualTo("upper left");
        assertThat(corner(seen, 0.75, 0.25)).isEqualTo("upper right");
        assertThat(corner(seen, 0.25, 0.75)).isEqualTo("lower left");
        assertThat(corner(seen, 0.75, 0.75)).isEqualTo("lower right");
    }

    @Test
    void keepsTheJpegItselfInThePdf() throws IOException {
        byte[] jpeg = Pictures.written(Pictures.quarters(300, 200), "jpeg");
        Path pdf = made(jpeg);

        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            var resources = document.getPage(0).getResources();
            var image = (org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject)
                    resources.getXObject(resources.getXObjectNames().iterator().next());
            assertThat(image.getStream().createInputStream(List.of("DCTDecode")).readAllBytes())
                    .isEqualTo(jpeg);
        }
    }

    @Test
    void drawsEveryPageOfATiff() throws IOException {
        BufferedImage colour = Pictures.quarters(120, 160);
        BufferedImage ink = Pictures.blackAndWhite(120, 160);
        for (String compression : List.of("LZW", "Deflate", "PackBits", "JPEG")) {
            Path pdf = made(Pictures.tiff(List.of(colour, colour), compression));
            assertThat(pages(pdf)).isEqualTo(2);
            assertThat(corner(drawn(pdf, 2), 0.25, 0.75)).as(compression).isEqualTo("lower left");
        }
        for (String compression : List.of("CCITT T.4", "CCITT T.6")) {
            Path pdf = made(Pictures.tiff(List.of(ink, ink, ink), compression));
            assertThat(pages(pdf)).isEqualTo(3);
            BufferedImage seen = drawn(pdf, 3);
            assertThat(dark(seen, 0.25, 0.25)).as(compression).isTrue();
            assertThat(dark(seen, 0.75, 0.75)).as(compression).isFalse();
        }
    }

    @Test
    void drawsAPngWithoutLoss() throws IOException {
        Path pdf = made(Pictures.written(Pictures.quarters(120, 160), "png"));

        assertThat(corner(drawn(pdf, 1), 0.75, 0.25)).isEqualTo("upper right");
    }

    @Test
    void makesTheSamePdfOfTheSamePicture() throws IOException {
        for (byte[] picture : List.of(
                Pictures.photograph(Pictures.quarters(120, 160), 6),
                Pictures.written(Pictures.quarters(120, 160), "png"),
                Pictures.tiff(List.of(Pictures.quarters(120, 160)), "LZW"))) {
            assertThat(Files.readAllBytes(made(picture))).isEqualTo(Files.readAllBytes(made(picture)));
        }
    }

    @Test
    void givesAScannedPageItsSizeOnPaper() throws IOException {
        Path a3 = made(atResolution(Pictures.written(Pictures.quarters(1654, 2339), "jpeg"), 200));
        Path photo = made(atResolution(Pictures.written(Pictures.quarters(3000, 4000), "jpeg"), 72));

        assertThat(height(a3)).isBetween(841f, 843f);
        assertThat(height(photo)).isBetween(841f, 843f);
        Path large = made(atResolution(Pictures.written(Pictures.quarters(1654, 2339), "jpeg"), 141));
        assertThat(height(large)).isBetween(1190f, 1198f);
    }

    @Test
    void refusesByTheHeaderWhatIsTooLargeToSpreadOut() throws IOException {
        assertThat(refusal(Pictures.pngThatClaims(100_000, 100_000)))
                .isEqualTo(Refusal.of("picture.too-large", 100_000, 100_000));
        assertThat(refusal(Pictures.jpegThatClaims(65_000, 65_000)).code()).isEqualTo("picture.too-large");
    }

    @Test
    void refusesATiffOfThousandsOfPages() throws IOException {
        BufferedImage tiny = Pictures.blackAndWhite(16, 16);

        assertThat(refusal(Pictures.tiff(Collections.nCopies(5_000, tiny), "PackBits")))
                .isEqualTo(Refusal.of("picture.too-many-pages", 50));
    }

    @Test
    void refusesWhatIsCutOffOrBroken() throws IOException {
        byte[] jpeg = Pictures.written(Pictures.quarters(400, 400), "jpeg");
        byte[] png = Pictures.written(noise(200), "png");
        byte[] tiff = Pictures.tiff(List.of(noise(200)), "LZW");

        assertThat(refusal(Arrays.copyOf(jpeg, jpeg.length / 2)).code()).isIn("picture.cut", "picture.broken");
        assertThat(refusal(Arrays.copyOf(png, png.length / 2)).code()).isIn("picture.cut", "picture.broken");
        assertThat(refusal(Arrays.copyOf(tiff, tiff.length / 2)).code()).isEqualTo("picture.broken");
        assertThat(refusal(Arrays.copyOf(jpeg, 20)).code()).isEqualTo("picture.broken");
    }

    @Test
    void takesNonsenseAboutTheCameraForUpright() throws IOException {
        byte[] jpeg = Pictures.written(Pictures.quarters(120, 160), "jpeg");
        for (byte[] odd : List.of(
                Pictures.withExif(jpeg, 9),
                Pictures.withExif(jpeg, -1),
                Pictures.withSegment(
                        jpeg, "Exif\0\0MM\0*\377\377\377\377".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)),
                Pictures.withSegment(jpeg, "Exif\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))) {
            assertThat(corner(drawn(made(odd), 1), 0.25, 0.25)).isEqualTo("upper left");
        }
    }

    @Test
    void asksTheMachinesProgramForAHeic() throws IOException {
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path page = folder.resolve("page.png");
        Files.write(page, Pictures.written(Pictures.quarters(120, 160), "png"));
        Path program = bin.resolve("heif-convert");
        Files.writeString(program, "#!/bin/sh\ncp '" + page + "' \"$2\"\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path pdf = folder.resolve("heic.pdf");
        Path heic = file("\0\0\0\30ftypheic\0\0\0\0".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(FileContent.of(heic)).isEqualTo(FileContent.HEIC);
        assertThat(pictures(bin.toString()).write(heic, FileContent.HEIC, pdf)).isEmpty();
        assertThat(corner(drawn(pdf, 1), 0.25, 0.75)).isEqualTo("lower left");
        assertThat(pictures("/nowhere").write(heic, FileContent.HEIC, folder.resolve("none.pdf")))
                .map(Refusal::code)
                .contains("picture.heic");
        Files.writeString(program, "#!/bin/sh\nexit 3\n");
        assertThat(pictures(bin.toString()).write(heic, FileContent.HEIC, folder.resolve("none.pdf")))
                .map(Refusal::code)
                .contains("picture.broken");
        assertThat(folder.resolve("none.pdf")).doesNotExist();
    }

    @Test
    void readsARealHeicWhereTheMachineHasTheProgram() throws Exception {
        String path = String.valueOf(System.getenv("PATH"));
        org.junit.jupiter.api.Assumptions.assumeTrue(java.util.stream.Stream.of(path.split(":"))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "heif-enc"))));
        Path png = Files.write(folder.resolve("real.png"), Pictures.written(Pictures.quarters(120, 160), "png"));
        Path heic = folder.resolve("real.heic");
        Process encoder = new ProcessBuilder("heif-enc", "-q", "90", png.toString(), "-o", heic.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        org.junit.jupiter.api.Assumptions.assumeTrue(encoder.waitFor() == 0);
        Path pdf = folder.resolve("real.pdf");

        assertThat(FileContent.of(heic)).isEqualTo(FileContent.HEIC);
        assertThat(pictures(path).write(heic, FileContent.HEIC, pdf)).isEmpty();
        assertThat(corner(drawn(pdf, 1), 0.25, 0.25)).isEqualTo("upper left");
        assertThat(corner(drawn(pdf, 1), 0.75, 0.75)).isEqualTo("lower right");
    }

    @ParameterizedTest
    @CsvSource({"jpeg, JPEG", "png, PNG", "tiff, TIFF"})
    void knowsAPictureByItsContent(String format, FileContent content) throws IOException {
        assertThat(FileContent.of(file(Pictures.written(Pictures.quarters(8, 8), format))))
                .isEqualTo(content);
        assertThat(FileContent.of(file("%PDF-1.7".getBytes()))).isEqualTo(FileContent.PDF);
        assertThat(FileContent.of(file(new byte[0]))).isEqualTo(FileContent.OTHER);
    }

    private static BufferedImage noise(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_3BYTE_BGR);
        java.util.Random random = new java.util.Random(3);
        for (int i = 0; i < size * size; i++) {
            image.setRGB(i % size, i / size, random.nextInt());
        }
        return image;
    }

    /** Writes the resolution into the JFIF header. */
    private static byte[] atResolution(byte[] jpeg, int perInch) {
        jpeg[13] = 1;
        jpeg[14] = (byte) (perInch >> 8);
        jpeg[15] = (byte) perInch;
        jpeg[16] = (byte) (perInch >> 8);
        jpeg[17] = (byte) perInch;
        return jpeg;
    }

    private Path made(byte[] picture) throws IOException {
        Path file = file(picture);
        Path pdf = Files.createTempFile(folder, "made", ".pdf");
        Optional<Refusal> refusal = pictures("").write(file, FileContent.of(file), pdf);
        assertThat(refusal).isEmpty();
        return pdf;
    }

    private Refusal refusal(byte[] picture) throws IOException {
        Path file = file(picture);
        return pictures("")
                .write(file, FileContent.of(file), folder.resolve("none.pdf"))
                .orElseThrow();
    }

    private PicturesToPdf pictures(String path) {
        return new PicturesToPdf(LIMITS, new HeicProgram(List.of("heif-dec", "heif-convert"), path));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(folder, "picture", ".bin"), content);
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    private static float height(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getPage(0).getMediaBox().getHeight();
        }
    }

    private static BufferedImage drawn(Path pdf, int page) throws IOException {
        PageDrawn drawn = new PageDrawing(Duration.ofSeconds(30)).draw(pdf, new PageKey("x", page, 300, 0));
        return ImageIO.read(new ByteArrayInputStream(((PageDrawn.Picture) drawn).jpeg()));
    }

    private static String corner(BufferedImage image, double x, double y) {
        Color seen = new Color(image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())));
        String nearest = "";
        int least = 60;
        for (var known : List.of(
                java.util.Map.entry("upper left", Pictures.UPPER_LEFT),
                java.util.Map.entry("upper right", Pictures.UPPER_RIGHT),
                java.util.Map.entry("lower left", Pictures.LOWER_LEFT),
                java.util.Map.entry("lower right", Pictures.LOWER_RIGHT))) {
            Color colour = known.getValue();
            int apart = Math.abs(seen.getRed() - colour.getRed())
                    + Math.abs(seen.getGreen() - colour.getGreen())
                    + Math.abs(seen.getBlue() - colour.getBlue());
            if (apart < least) {
                least = apart;
                nearest = known.getKey();
            }
        }
        return nearest;
    }

    private static boolean dark(BufferedImage image, double x, double y) {
        return (image.getRGB((int) (x * image.getWidth()), (int) (y * image.getHeight())) & 0xff) < 100;
    }
}
