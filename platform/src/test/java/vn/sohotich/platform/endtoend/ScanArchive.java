package vn.sohotich.platform.endtoend;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.sohotich.platform.endtoend.PoliceWorkbook.Line;
import vn.sohotich.platform.testing.TestDataFolder;

/** A ZIP of page scans, one drawn page for each entry, named as the letter on digitising asks. */
final class ScanArchive {
    private ScanArchive() {}

    static Path of(List<Line> lines) {
        try {
            Path zip = TestDataFolder.fresh("scans").resolve("KS.zip");
            try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
                for (Line line : lines) {
                    out.putNextEntry(new ZipEntry(name(line)));
                    out.write(page(line.number()));
                }
            }
            return zip;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kind, year and number of the book, day of registration, number of the entry. */
    static String name(Line line) {
        String[] book = line.text("QUYENSO").split("/");
        String[] day = line.text("NGAYDANGKY").split("/");
        String number = line.text("SO").substring(0, line.text("SO").indexOf('/'));
        return "KS.%s.%s.%s-%s-%s.0%s.pdf".formatted(book[1], book[0], day[2], day[1], day[0], number);
    }

    private static byte[] page(int number) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (PDPageContentStream ink = new PDPageContentStream(document, sheet)) {
                for (int line = 0; line < 12; line++) {
                    ink.addRect(60, 760 - 50 * line, 100 + (number * 37 + line * 53) % 350, 2 + line % 3);
                }
                ink.fill();
            }
            document.save(out);
            return out.toByteArray();
        }
    }
}
