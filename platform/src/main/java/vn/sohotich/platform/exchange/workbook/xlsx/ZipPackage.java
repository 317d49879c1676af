package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.ReadLimits;

/**
 * The package of an .xlsx, judged by its table of contents before any part is inflated: refuses what is another kind
 * of document, what carries macros and what has more parts than a workbook can have.
 */
final class ZipPackage implements AutoCloseable {

    private static final String WORKBOOK = "xl/workbook.xml";

    private final ZipFile zip;
    private final ReadLimits limits;

    private ZipPackage(ZipFile zip, ReadLimits limits) {
        this.zip = zip;
        this.limits = limits;
    }

    static ZipPackage open(Path file, ReadLimits limits) throws IOException {
        ZipPackage opened;
        try {
            opened = new ZipPackage(new ZipFile(file.toFile()), limits);
        } catch (ZipException e) {
            boolean encrypted = String.valueOf(e.getMessage()).contains("encrypted");
            throw new BrokenFile(encrypted ? "workbook.encrypted" : "workbook.truncated", "");
        }
        try {
            opened.judge();
        } catch (IOException e) {
            opened.close();
            throw e;
        }
        return opened;
    }

    private void judge() throws BrokenFile {
        if (zip.size() > limits.parts()) {
            throw new BrokenFile("workbook.too-many-parts", zip.size(), limits.parts());
        }
        List<String> names = Collections.list(zip.entries()).stream()
                .map(entry -> entry.getName().toLowerCase(Locale.ROOT))
                .toList();
        if (names.stream().anyMatch(name -> name.endsWith("vbaproject.bin") || name.startsWith("xl/macrosheets/"))) {
            throw new BrokenFile("workbook.macros");
        }
        if (names.contains("xl/workbook.bin")) {
            throw new BrokenFile("workbook.binary-xlsb");
        }
        if (names.contains("content.xml") && names.contains("mimetype")) {
            throw new BrokenFile("workbook.opendocument");
        }
        if (names.stream().noneMatch(name -> name.equals(WORKBOOK))) {
            throw new BrokenFile("workbook.not-a-workbook");
        }
    }

    boolean has(String part) {
        return entry(part) != null;
    }

    /** A cursor over one part of the package. */
    XmlCursor cursor(String part) throws IOException {
        return new XmlCursor(stream(part), part);
    }

    /** One part of the package while it inflates. */
    GuardedStream stream(String part) throws IOException {
        ZipEntry entry = entry(part);
        if (entry == null) {
            throw new BrokenFile("workbook.truncated", part);
        }
        return new GuardedStream(zip.getInputStream(entry), part, entry.getCompressedSize(), limits);
    }

    /** How large the package says that a part is; not to be trusted. */
    long size(String part) {
        ZipEntry entry = entry(part);
        return entry == null ? 0 : entry.getSize();
    }

    private @Nullable ZipEntry entry(String part) {
        return zip.getEntry(part);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            // Opened for reading only: nothing is lost when it doesn't close.
        }
    }
}
