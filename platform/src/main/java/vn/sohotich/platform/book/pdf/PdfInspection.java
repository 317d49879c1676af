package vn.sohotich.platform.book.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.sohotich.platform.shared.Refusal;

/**
 * Looks into a file that calls itself a page scan. Accepts real PDFs only: the content decides, not the name. Refuses
 * what is empty, too large, locked by a password, broken, without pages or with too many, and streams that unfold beyond
 * all measure. Scripts and launch actions are remarked, never run.
 */
public final class PdfInspection {
    private static final int WHERE_THE_MARK_MAY_STAND = 1024;

    private final PdfLimits limits;

    public PdfInspection(PdfLimits limits) {
        this.limits = limits;
    }

    /** Why a file is too large to be a scan, if it is. */
    public Optional<Refusal> tooLarge(Path file) throws IOException {
        return Files.size(file) > limits.bytes()
                ? Optional.of(Refusal.of("scan.too-large", limits.bytes() >> 20))
                : Optional.empty();
    }

    public PdfVerdict inspect(Path file) {
        try {
            long size = Files.size(file);
            if (size == 0) {
                return unsound("scan.empty");
            }
            if (size > limits.bytes()) {
                return unsound("scan.too-large", Long.toString(limits.bytes() >> 20));
            }
            if (!hasMark(file)) {
                return unsound("scan.not-pdf");
            }
            if (new UnfoldedSize(limits.unfolded()).exceeds(file)) {
                return unsound("scan.bomb");
            }
            return opened(file);
        } catch (IOException broken) {
            return unsound("scan.broken");
        }
    }

    private PdfVerdict opened(Path file) {
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            int pages = document.getNumberOfPages();
            if (pages <= 0) {
                return unsound("scan.no-pages");
            }
            if (pages > limits.pages()) {
                return unsound("scan.too-many-pages", Integer.toString(pages), Integer.toString(limits.pages()));
            }
            for (int page = 0; page < pages; page++) {
                document.getPage(page).getCropBox();
            }
            Set<String> remarks = new TreeSet<>(new ActiveContent().remarks(document));
            if (document.isEncrypted()) {
                remarks.add("restricted");
            }
            return new PdfVerdict.Sound(pages, remarks);
        } catch (InvalidPasswordException locked) {
            return unsound("scan.password");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return unsound("scan.broken");
        }
    }

    private static boolean hasMark(Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            String start = new String(content.readNBytes(WHERE_THE_MARK_MAY_STAND), StandardCharsets.ISO_8859_1);
            return start.contains("%PDF-");
        }
    }

    private static PdfVerdict unsound(String code, String... args) {
        return new PdfVerdict.Unsound(new Refusal(code, List.of(args)));
    }
}
