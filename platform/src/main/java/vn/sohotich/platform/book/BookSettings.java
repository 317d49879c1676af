package vn.sohotich.platform.book;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Where scans and drawn pages lie (inside the data folder when not given), how large a scan may be and how names of
 * scans are written.
 */
@ConfigurationProperties("sohotich.book")
record BookSettings(
        @Nullable Path scans,
        @Nullable Path pageImages,
        @DefaultValue("2GB") DataSize pageImagesKept,
        @DefaultValue("false") boolean verifyOnRead,
        @DefaultValue("50MB") DataSize largestScan,
        @DefaultValue("50") int mostPages,
        @DefaultValue("128MB") DataSize mostUnfolded,
        @DefaultValue("10s") Duration drawingTime,

        @DefaultValue({"heif-dec", "heif-convert"}) List<String> heicPrograms,

        @DefaultValue({"KS", "KH", "KT", "NCN", "CMC", "HN", "GH"})
        Set<String> kinds) {}
