package vn.sohotich.platform.exchange.workbook.xls;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.sohotich.platform.exchange.workbook.BrokenFile;

/** The container of an .xls: refuses encrypted packages, macros and other kinds of Office document. */
final class CompoundFile implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final Collection<String> MACROS = List.of("_VBA_PROJECT_CUR", "_VBA_PROJECT", "VBA", "MACROS");

    private final POIFSFileSystem container;
    private final String stream;

    private CompoundFile(POIFSFileSystem container, String stream) {
        this.container = container;
        this.stream = stream;
    }

    static CompoundFile open(Path file) throws IOException {
        POIFSFileSystem container;
        try {
            container = new POIFSFileSystem(file.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw new BrokenFile("workbook.truncated", "");
        }
        try {
            return new CompoundFile(container, workbookStream(container));
        } catch (BrokenFile e) {
            container.close();
            throw e;
        }
    }

    private static String workbookStream(POIFSFileSystem container) throws BrokenFile {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(container.getRoot().getEntryNames());
        if (names.contains("EncryptedPackage") || names.contains("EncryptionInfo")) {
            throw new BrokenFile("workbook.encrypted");
        }
        if (MACROS.stream().anyMatch(names::contains)) {
            throw new BrokenFile("workbook.macros");
        }
        return container.getRoot().getEntryNames().stream()
                .filter(name -> name.equalsIgnoreCase("Workbook"))
                .findFirst()
                .orElseThrow(
                        () -> new BrokenFile(names.contains("Book") ? "workbook.too-old" : "workbook.not-a-workbook"));
    }

    /** Records of the workbook from a position in its stream. */
    RecordInputStream records(int position) throws IOException {
        BufferedInputStream in = new BufferedInputStream(container.createDocumentInputStream(stream), BUFFER);
        in.skipNBytes(position);
        return new RecordInputStream(in);
    }

    @Override
    public void close() {
        try {
            container.close();
        } catch (IOException e) {
            // Opened for reading only: nothing is lost when it doesn't close.
        }
    }
}
