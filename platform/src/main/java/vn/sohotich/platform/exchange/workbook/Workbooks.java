package vn.sohotich.platform.exchange.workbook;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.csv.CsvWorkbook;
import vn.sohotich.platform.exchange.workbook.xls.XlsWorkbook;
import vn.sohotich.platform.exchange.workbook.xlsx.XlsxWorkbook;
import vn.sohotich.platform.shared.Refusal;

/**
 * The edge of the readers: whatever a file does to them comes out of here as a refusal. What a visitor throws is the
 * caller's own and passes through.
 */
public final class Workbooks {

    private Workbooks() {}

    public static WorkbookOutcome open(Path file) {
        return open(file, ReadLimits.STANDARD);
    }

    public static WorkbookOutcome open(Path file, ReadLimits limits) {
        try {
            return new WorkbookOutcome.Usable(opened(file, limits));
        } catch (IOException | RuntimeException e) {
            return new WorkbookOutcome.Unusable(refusal(e));
        }
    }

    private static Workbook opened(Path file, ReadLimits limits) throws IOException {
        if (!Files.exists(file)) {
            throw new NoSuchFileException("workbook");
        }
        if (!Files.isRegularFile(file)) {
            throw new BrokenFile("workbook.not-a-workbook");
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw new BrokenFile("workbook.too-large", Files.size(file) >> 20, limits.fileBytes() >> 20);
        }
        return switch (FileKind.sniff(file)) {
            case XLSX -> XlsxWorkbook.open(file, limits);
            case XLS -> XlsWorkbook.open(file, limits);
            case CSV -> new CsvWorkbook(file, limits);
        };
    }

    /** Reads one sheet, counted from 0. */
    public static ReadOutcome read(Workbook workbook, int sheet, RowVisitor visitor) {
        Witness witness = new Witness(visitor);
        try {
            return new ReadOutcome.Finished(workbook.read(sheet, witness));
        } catch (IOException e) {
            return new ReadOutcome.Broken(witness.rows, refusal(e));
        } catch (RuntimeException e) {
            if (e.equals(witness.fault)) {
                throw e;
            }
            return new ReadOutcome.Broken(witness.rows, refusal(e));
        }
    }

    /** What a fault of a reader means to people. */
    public static Refusal refusal(Exception e) {
        return switch (e) {
            case BrokenFile broken -> broken.refusal();
            case NoSuchFileException missing -> Refusal.of("workbook.missing-file");
            case CharacterCodingException coding -> Refusal.of("workbook.csv-not-utf8", 1);
            default -> Refusal.of("workbook.truncated", "");
        };
    }

    /** Tells the faults of the visitor from those of the file. */
    private static final class Witness implements RowVisitor {
        private final RowVisitor visitor;
        private long rows;
        private @Nullable RuntimeException fault;

        Witness(RowVisitor visitor) {
            this.visitor = visitor;
        }

        @Override
        public boolean row(SheetRow row) {
            rows++;
            try {
                return visitor.row(row);
            } catch (RuntimeException e) {
                fault = e;
                throw e;
            }
        }
    }
}
