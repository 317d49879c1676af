package vn.sohotich.platform.book.picture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.sohotich.platform.shared.Refusal;

/**
 * Makes a PDF of a picture. The same picture always gives the same PDF: nothing in it tells the time or the machine.
 * Refuses pictures beyond measure by their header, before they are spread out, and those that are broken or cut off.
 */
public final class PicturesToPdf {
    private final PictureLimits limits;
    private final HeicProgram heic;

    public PicturesToPdf(PictureLimits limits, HeicProgram heic) {
        this.limits = limits;
        this.heic = heic;
    }

    /** Writes the PDF, or says why there is none. */
    public Optional<Refusal> write(Path picture, FileContent content, Path pdf) throws IOException {
        try {
            if (content == FileContent.HEIC) {
                Path folder = Files.createTempDirectory("sohotich-heic");
                Path png = folder.resolve("page.png");
                try {
                    heic.toPng(picture, png);
                    made(png, FileContent.PNG, pdf);
                } finally {
                    org.springframework.util.FileSystemUtils.deleteRecursively(folder);
                }
            } else {
                made(picture, content, pdf);
            }
            return Optional.empty();
        } catch (UnusablePicture unusable) {
            return Optional.of(unusable.refusal());
        }
    }

    private void made(Path picture, FileContent content, Path pdf) throws IOException, UnusablePicture {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            document.setDocumentId(0L);
            read(document, picture, content);
            document.save(pdf.toFile());
        }
    }

    private void read(PDDocument document, Path picture, FileContent content) throws UnusablePicture {
        try {
            new PicturePages(document, limits).add(picture, content);
        } catch (IOException | RuntimeException broken) {
            throw new UnusablePicture("picture.broken");
        }
    }
}
