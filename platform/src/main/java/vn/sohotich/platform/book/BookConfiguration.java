package vn.sohotich.platform.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohotich.platform.book.intake.ScanIntake;
import vn.sohotich.platform.book.intake.ScanOriginals;
import vn.sohotich.platform.book.pdf.PageCache;
import vn.sohotich.platform.book.pdf.PdfInspection;
import vn.sohotich.platform.book.pdf.PdfLimits;
import vn.sohotich.platform.book.picture.HeicProgram;
import vn.sohotich.platform.book.picture.PictureLimits;
import vn.sohotich.platform.book.picture.PicturesToPdf;
import vn.sohotich.platform.book.storage.FolderScanStorage;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.shared.StorageSettings;

@Configuration(proxyBeanMethods = false)
class BookConfiguration {
    private static final long MOST_PIXELS = 120_000_000;

    private final BookSettings settings;
    private final StorageSettings storage;

    BookConfiguration(BookSettings settings, StorageSettings storage) {
        this.settings = settings;
        this.storage = storage;
    }

    @Bean
    ScanStorage scanStorage() {
        return new FolderScanStorage(folder(settings.scans(), "scans"), settings.verifyOnRead());
    }

    @Bean
    PdfInspection pdfInspection() {
        return new PdfInspection(new PdfLimits(
                settings.largestScan().toBytes(),
                settings.mostPages(),
                settings.mostUnfolded().toBytes()));
    }

    @Bean
    ScanIntake scanIntake(PdfInspection inspection, ScanStorage scanStorage, ScanOriginals originals) {
        PictureLimits limits =
                new PictureLimits(MOST_PIXELS, settings.mostUnfolded().toBytes(), settings.mostPages());
        HeicProgram heic =
                new HeicProgram(settings.heicPrograms(), Objects.requireNonNullElse(System.getenv("PATH"), ""));
        return new ScanIntake(inspection, new PicturesToPdf(limits, heic), scanStorage, originals.storage());
    }

    /** Beside the scans, so that one backup takes both. */
    @Bean
    ScanOriginals scanOriginals() {
        Path beside = folder(settings.scans(), "scans").resolveSibling("scan-originals");
        return new ScanOriginals(new FolderScanStorage(beside, settings.verifyOnRead(), ".original"));
    }

    @Bean
    PageImages pageImages(ScanStorage scans, Clock clock) {
        PageCache cache = new PageCache(
                folder(settings.pageImages(), "page-images"),
                settings.pageImagesKept().toBytes(),
                clock);
        return new PageImages(scans, cache, settings.drawingTime());
    }

    @Bean
    ScanNameReader scanNameReader(ObjectProvider<ScanKinds> more) {
        Set<String> kinds = new TreeSet<>(settings.kinds());
        more.forEach(known -> kinds.addAll(known.codes()));
        return new ScanNameReader(kinds);
    }

    private Path folder(@Nullable Path given, String usual) {
        return given == null ? storage.data().resolve(usual) : given;
    }
}
