package vn.sohotich.platform.exchange.workbook.xlsx;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.Workbook;

/** An .xlsx opened for reading. */
public final class XlsxWorkbook implements Workbook {

    private static final int MOST_MERGES = 10_000;

    private final ZipPackage zip;
    private final PackageParts parts;
    private final CellShapes shapes;
    private final SharedStrings strings;
    private final ReadLimits limits;
    private @Nullable GuardedStream reading;
    private long size;

    private XlsxWorkbook(ZipPackage zip, ReadLimits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        this.parts = PackageParts.of(zip);
        this.shapes = CellShapes.of(zip, parts.styles());
        this.strings = new SharedStrings(zip, parts.sharedStrings(), limits);
    }

    public static Workbook open(Path file, ReadLimits limits) throws IOException {
        ZipPackage zip = ZipPackage.open(file, limits);
        boolean done = false;
        try {
            Workbook workbook = new XlsxWorkbook(zip, limits);
            done = true;
            return workbook;
        } finally {
            if (!done) {
                zip.close();
            }
        }
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public List<String> sheets() {
        return parts.sheets().stream().map(PackageParts.SheetPart::name).toList();
    }

    @Override
    public Map<String, String> names() {
        return parts.names();
    }

    @Override
    public long read(int sheet, RowVisitor visitor) throws IOException {
        PackageParts.SheetPart part = parts.sheets().get(sheet);
        GuardedStream bytes = zip.stream(part.part());
        reading = bytes;
        size = zip.size(part.part());
        try (XmlCursor xml = new XmlCursor(bytes, part.part())) {
            return new SheetCells(part.name(), strings, shapes, parts.from1904(), limits).read(xml, visitor);
        }
    }

    @Override
    public double share() {
        return reading == null || size <= 0 ? Double.NaN : Math.min(1, (double) reading.inflated() / size);
    }

    @Override
    public List<MergedRange> merges(int sheet, int lastRow) throws IOException {
        List<MergedRange> merges = new ArrayList<>();
        try (XmlCursor xml = zip.cursor(parts.sheets().get(sheet).part())) {
            while (xml.next() && merges.size() < MOST_MERGES) {
                String reference = xml.atStart("mergeCell") ? xml.attribute("ref") : null;
                if (reference != null && reference.indexOf(':') > 0) {
                    MergedRange range = range(reference.split(":", 2));
                    if (range.firstRow() <= lastRow) {
                        merges.add(range);
                    }
                }
            }
        }
        return merges;
    }

    private static MergedRange range(String[] ends) {
        return new MergedRange(
                ColumnLetters.row(ends[0]),
                ColumnLetters.row(ends[1]),
                ColumnLetters.column(ends[0]),
                ColumnLetters.column(ends[1]));
    }

    @Override
    public void close() {
        try {
            strings.close();
        } catch (IOException e) {
            // The temporary file is removed with the process at the latest.
        }
        zip.close();
    }
}
