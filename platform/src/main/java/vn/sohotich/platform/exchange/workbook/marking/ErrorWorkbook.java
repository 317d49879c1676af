package vn.sohotich.platform.exchange.workbook.marking;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Writes the error workbook of a file that was read before. An .xlsx and an .xls come back in their own format with all
 * that was in them, a .csv comes back as an .xlsx; the file appears under its name only when it is whole.
 */
public final class ErrorWorkbook {
    private static final String SHEET_OF_CSV = "CSV";

    private ErrorWorkbook() {}

    /** The extension, dot included, that the error workbook of this file has. */
    public static String extensionFor(Path file) throws IOException {
        return isXls(file) ? ".xls" : ".xlsx";
    }

    private static boolean isXls(Path file) throws IOException {
        byte[] head = head(file);
        return head.length > 1 && (head[0] & 0xFF) == 0xD0 && (head[1] & 0xFF) == 0xCF;
    }

    private static boolean isXlsx(Path file) throws IOException {
        byte[] head = head(file);
        return head.length > 1 && head[0] == 'P' && head[1] == 'K';
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(2);
        }
    }

    public static void write(MarkRequest request, MarkSpool marks, Path target, MarkProgress progress)
            throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, ".marked-", ".part");
        try {
            if (isXls(request.file())) {
                new XlsMarking(request, marks).write(draft, progress);
            } else if (isXlsx(request.file())) {
                new XlsxMarking(request, marks).write(draft, progress);
            } else {
                writeCsv(request, marks, draft, progress);
            }
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeCsv(MarkRequest request, MarkSpool marks, Path draft, MarkProgress progress)
            throws IOException {
        Path sheet = Files.createTempFile("sohotich-", ".xlsx");
        try {
            CsvSheet.write(request.file(), sheet, SHEET_OF_CSV);
            new XlsxMarking(request.in(sheet, SHEET_OF_CSV), marks).write(draft, progress);
        } finally {
            Files.deleteIfExists(sheet);
        }
    }
}
