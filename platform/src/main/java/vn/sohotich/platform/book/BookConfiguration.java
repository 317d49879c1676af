package vn.sohotich.platform.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.sohotich.platform.book.pdf.PageCache;
import vn.sohotich.platform.book.pdf.PdfInspection;
import vn.sohotich.platform.book.pdf.PdfLimits;
import vn.sohotich.platform.shared.StorageSettings;

@Configuration(proxyBeanMethods = false)
class BookConfiguration {
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
