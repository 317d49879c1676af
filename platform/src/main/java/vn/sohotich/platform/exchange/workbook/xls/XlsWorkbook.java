package vn.sohotich.platform.exchange.workbook.xls;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.record.RecordInputStream;
import vn.sohotich.platform.exchange.workbook.MergedRange;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.RowVisitor;
import vn.sohotich.platform.exchange.workbook.Workbook;

/** An .xls opened for reading. */
public final class XlsWorkbook implements Workbook {

    private final CompoundFile file;
    private final Globals globals;
    private final ReadLimits limits;
    private long hiddenRows;

    private XlsWorkbook(CompoundFile file, ReadLimits limits) throws IOException {
        this.file = file;
        this.limits = limits;
        this.globals = Globals.of(file.records(0));
    }

    public static Workbook open(Path path, ReadLimits limits) throws IOException {
        CompoundFile file = CompoundFile.open(path);
        boolean done = false;
        try {
            Workbook workbook = new XlsWorkbook(file, limits);
            done = true;
            return workbook;
        } finally {
            if (!done) {
                file.close();
            }
        }
    }

    @Override
    public String extension() {
        return "xls";
    }

    @Override
    public List<String> sheets() {
        return globals.sheets().stream().map(Globals.SheetStart::name).toList();
    }

    @Override
    public List<String> hiddenSheets() {
        return globals.hiddenSheets().stream().map(Globals.SheetStart::name).toList();
    }

    @Override
    public long hiddenRows() {
        return hiddenRows;
    }

    @Override
    public long read(int sheet, RowVisitor visitor) throws IOException {
        Globals.SheetStart start = globals.sheet(sheet);
        SheetRecords records = new SheetRecords(start.name(), globals, limits);
        long rows = records.read(file.records(start.position()), visitor);
        hiddenRows = records.hiddenRows();
        return rows;
    }

    @Override
    public List<MergedRange> merges(int sheet, int lastRow) throws IOException {
        List<MergedRange> merges = new ArrayList<>();
        RecordInputStream in = file.records(globals.sheet(sheet).position());
        while (in.hasNextRecord()) {
            in.nextRecord();
            if (in.getSid() == Biff.EOF) {
                break;
            }
            if (in.getSid() == Biff.MERGED_CELLS) {
                for (int left = in.readUShort(); left > 0 && in.remaining() >= 8; left--) {
                    var range =
                            new MergedRange(in.readUShort() + 1, in.readUShort() + 1, in.readUShort(), in.readUShort());
                    if (range.firstRow() <= lastRow) {
                        merges.add(range);
                    }
                }
            }
            in.readRemainder();
        }
        return merges;
    }

    @Override
    public void close() {
        try {
            globals.close();
        } catch (IOException e) {
            // The temporary file is removed with the process at the latest.
        }
        file.close();
    }
}
