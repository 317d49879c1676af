package vn.sohotich.platform.book.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.pdf.PdfInspection;
import vn.sohotich.platform.book.pdf.PdfVerdict;
import vn.sohotich.platform.book.picture.FileContent;
import vn.sohotich.platform.book.picture.PicturesToPdf;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.book.storage.ScanStorage.StoredScan;
import vn.sohotich.platform.shared.Refusal;

/**
 * Takes a file in as a page scan: a PDF as it is, a picture as a PDF made of it beside the picture as received. What the
 * file is, its content decides. Nothing is kept of a file that is refused.
 */
public final class ScanIntake {
    private final PdfInspection inspection;
    private final PicturesToPdf pictures;
    private final ScanStorage storage;
    private final ScanStorage originals;

    public ScanIntake(PdfInspection inspection, PicturesToPdf pictures, ScanStorage storage, ScanStorage originals) {
        this.inspection = inspection;
        this.pictures = pictures;
        this.storage = storage;
        this.originals = originals;
    }

    /** A file that was taken in, or the reason why not. */
    public sealed interface Outcome {
        record Taken(
                StoredScan pdf,
                PdfVerdict.Sound sound,
                @Nullable Original original) implements Outcome {}

        record Refused(Refusal refusal) implements Outcome {}
    }

    /** The picture that a PDF was made of. */
    public record Original(String sha256, FileContent content, long size) {}

    /** Looks at the file and keeps it when it is a page scan; the file itself stays where it is. */
    public Outcome take(Path file) {
        try {
            FileContent content = FileContent.of(file);
            return content.isPicture() ? picture(file, content) : pdf(file, null);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private Outcome picture(Path file, FileContent content) throws IOException {
        Optional<Refusal> tooLarge = inspection.tooLarge(file);
        if (tooLarge.isPresent()) {
            return new Outcome.Refused(tooLarge.get());
        }
        Path pdf = Files.createTempFile("sohotich-picture", ".pdf");
        try {
            Optional<Refusal> refusal = pictures.write(file, content, pdf);
            return refusal.isPresent() ? new Outcome.Refused(refusal.get()) : pdf(pdf, new Picture(file, content));
        } finally {
            Files.deleteIfExists(pdf);
        }
    }

    private Outcome pdf(Path pdf, @Nullable Picture madeOf) throws IOException {
        return switch (inspection.inspect(pdf)) {
            case PdfVerdict.Unsound unsound -> new Outcome.Refused(unsound.refusal());
            case PdfVerdict.Sound sound -> {
                Original original = madeOf == null ? null : kept(madeOf);
                yield new Outcome.Taken(put(storage, pdf), sound, original);
            }
        };
    }

    private Original kept(Picture picture) throws IOException {
        StoredScan stored = put(originals, picture.file());
        return new Original(stored.sha256(), picture.content(), stored.size());
    }

    private static StoredScan put(ScanStorage place, Path file) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return place.put(content);
        }
    }

    private record Picture(Path file, FileContent content) {}
}
