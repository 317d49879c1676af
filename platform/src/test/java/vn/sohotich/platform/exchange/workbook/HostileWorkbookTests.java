package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.exchange.workbook.HandmadeXlsx.textRow;
import static vn.sohotich.platform.exchange.workbook.HandmadeXlsx.withSheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.shared.Refusal;

/** Every hostile or broken file is refused with its own code, within seconds, and throws nothing. */
@Timeout(20)
class HostileWorkbookTests {

    private static final String BOMB_ENTITIES = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;\">]>";

    @TempDir
    private Path folder;

    private static String code(Path file) {
        return Rows.refusal(file, ReadLimits.STANDARD).code();
    }

    private Path bytes(byte... content) throws IOException {
        return Files.write(folder.resolve("file.xlsx"), content);
    }

    private Path text(String content) throws IOException {
        return bytes(content.getBytes(StandardCharsets.UTF_8));
    }

    private Path write(HandmadeXlsx workbook) {
        return workbook.write(folder.resolve("file.xlsx"));
    }

    @Test
    void refusesAMissingAnEmptyAndAForeignFile() throws IOException {
        assertThat(code(folder.resolve("none.xlsx"))).isEqualTo("workbook.missing-file");
        assertThat(code(folder)).isEqualTo("workbook.not-a-workbook");
        assertThat(code(bytes())).isEqualTo("workbook.empty-file");
        assertThat(code(bytes(new byte[5000]))).isEqualTo("workbook.not-a-workbook");
        assertThat(code(text("%PDF-1.7 x"))).isEqualTo("workbook.not-a-workbook");
        assertThat(code(bytes((byte) 9, (byte) 8, (byte) 8, (byte) 0, (byte) 0, (byte) 5)))
                .isEqualTo("workbook.too-old");
    }

    @Test
    void refusesAWebPageThatCallsItselfAWorkbook() throws IOException {
        assertThat(code(text("\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><table>")))
                .isEqualTo("workbook.html");
        assertThat(code(text("\uFEFF<table><tr><td>1</td></tr></table>"))).isEqualTo("workbook.html");
        assertThat(code(text("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>")))
                .isEqualTo("workbook.xml-text");
    }

    @Test
    void refusesOtherPackages() throws IOException {
        Path file = folder.resolve("other.xlsx");
        zip(file, "a.pdf", "%PDF");
        assertThat(code(file)).isEqualTo("workbook.not-a-workbook");
        zip(file, "word/document.xml", "<w/>");
        assertThat(code(file)).isEqualTo("workbook.not-a-workbook");
        zip(file, "mimetype", "application/vnd.oasis.opendocument.spreadsheet", "content.xml", "<x/>");
        assertThat(code(file)).isEqualTo("workbook.opendocument");
        zip(file, "xl/workbook.bin", "x");
        assertThat(code(file)).isEqualTo("workbook.binary-xlsb");
    }

    @Test
    void refusesMacros() throws IOException {
        assertThat(code(write(withSheet("S", "").part("xl/vbaProject.bin", "x"))))
                .isEqualTo("workbook.macros");
        assertThat(code(compound("Workbook", "_VBA_PROJECT_CUR"))).isEqualTo("workbook.macros");
    }

    @Test
    void refusesEncryptedWorkbooks() throws IOException {
        assertThat(code(compound("EncryptionInfo", "EncryptedPackage"))).isEqualTo("workbook.encrypted");
        Path file = folder.resolve("locked.xls");
        Biff8EncryptionKey.setCurrentUserPassword("mật khẩu");
        try {
            xls(file, 5);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertThat(code(file)).isEqualTo("workbook.encrypted");
    }

    @Test
    void refusesOtherCompoundFiles() throws IOException {
        assertThat(code(compound("WordDocument"))).isEqualTo("workbook.not-a-workbook");
        assertThat(code(compound("Book"))).isEqualTo("workbook.too-old");
    }

    @Test
    void refusesATruncatedPackageWhereverItEnds() throws IOException {
        byte[] whole = Files.readAllBytes(write(withSheet("S", textRow(1, "a").repeat(2000))));
        for (int length = 10; length < whole.length; length += Math.max(1, whole.length / 50)) {
            assertThat(code(bytes(Arrays.copyOf(whole, length)))).isIn("workbook.truncated", "workbook.not-a-workbook");
        }
    }

    @Test
    void refusesATruncatedXlsWhereverItEnds() throws IOException {
        Path file = folder.resolve("t.xls");
        xls(file, 3000);
        byte[] whole = Files.readAllBytes(file);
        for (int length = 600; length < whole.length - 8192; length += Math.max(1, whole.length / 50)) {
            assertThat(code(bytes(Arrays.copyOf(whole, length)))).isNotEqualTo("none");
        }
    }

    @Test
    void refusesAPackageWithBytesTurnedOver() throws IOException {
        byte[] whole = Files.readAllBytes(
                write(withSheet("S", textRow(1, "a", "b", "c").repeat(3000))));
        for (int at = 60; at < 90; at++) {
            byte[] bad = whole.clone();
            bad[at] ^= 0x55;
            assertThat(code(bytes(bad))).isIn("workbook.truncated", "workbook.not-a-workbook", "none");
        }
    }

    @Test
    void refusesZipBombs() throws IOException {
        Path file = folder.resolve("bomb.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            HandmadeXlsx small = withSheet("S", "");
            Path inner = small.write(folder.resolve("inner.xlsx"));
            copyExceptSheet(inner, zip);
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
            byte[] rows = ("<row" + " ".repeat(500) + "></row>").repeat(2_000).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 60; i++) {
                zip.write(rows);
            }
            zip.closeEntry();
        }
        assertThat(code(file)).isEqualTo("workbook.zip-bomb");
    }

    @Test
    void refusesAPartBeyondItsSize() {
        ReadLimits small = new ReadLimits(1 << 20, 50_000, 250, 1 << 20, 100, 100, 10_000, 1000);
        Path file = write(withSheet("S", textRow(1, "a").repeat(2000)));
        assertThat(Rows.refusal(file, small).code()).isEqualTo("workbook.zip-bomb");
    }

    @Test
    void refusesTooManyParts() {
        HandmadeXlsx workbook = withSheet("S", "");
        for (int i = 0; i < 2100; i++) {
            workbook.part("xl/media/" + i, "");
        }
        assertThat(code(write(workbook))).isEqualTo("workbook.too-many-parts");
    }

    @Test
    void refusesDeclarationsInSheetsAndSharedStrings() {
        String sheet = "<worksheet><sheetData>" + textRow(1, "&c;") + "</sheetData></worksheet>";
        String path = "xl/worksheets/sheet1.xml";
        assertThat(code(write(withSheet("S", "").part(path, BOMB_ENTITIES + sheet))))
                .isEqualTo("workbook.xml-declaration");
        String external = "<!DOCTYPE x [<!ENTITY c SYSTEM \"file:///etc/hostname\">]>";
        assertThat(code(write(withSheet("S", "").part(path, external + sheet)))).isEqualTo("workbook.xml-declaration");
        HandmadeXlsx strings = withSheet("S", "<row><c t=\"s\"><v>0</v></c></row>")
                .sharedStrings("<t>x</t>")
                .part("xl/sharedStrings.xml", external + "<sst><si><t>&c;</t></si></sst>");
        assertThat(code(write(strings))).isEqualTo("workbook.xml-declaration");
        assertThat(code(write(withSheet("S", "").part("xl/workbook.xml", BOMB_ENTITIES + "<workbook/>"))))
                .isEqualTo("workbook.xml-declaration");
    }

    @Test
    void refusesUndeclaredEntitiesAndOtherEncodings() {
        assertThat(code(write(withSheet("S", textRow(1, "&lol;"))))).isEqualTo("workbook.truncated");
        assertThat(code(write(withSheet("S", "").part("xl/worksheets/sheet1.xml", "\0<\0w"))))
                .isEqualTo("workbook.xml-unusual");
    }

    @Test
    void refusesTextsThatNeverEndAndNestingWithoutEnd() {
        assertThat(code(write(withSheet("S", textRow(1, "x".repeat(40_000)))))).isEqualTo("workbook.cell-too-long");
        assertThat(code(write(withSheet("S", textRow(1, "x".repeat(9_000_000))))))
                .isEqualTo("workbook.xml-unusual");
        assertThat(code(write(withSheet("S", "<a>".repeat(5000))))).isEqualTo("workbook.xml-unusual");
    }

    @Test
    void refusesColumnsAndRowsBeyondTheLimits() {
        assertThat(code(write(withSheet("S", "<row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row>"))))
                .isEqualTo("workbook.too-many-columns");
        assertThat(code(write(withSheet("S", "<row r=\"1\"><c r=\"ZZZZZZZ1\"><v>1</v></c></row>"))))
                .isEqualTo("workbook.too-many-columns");
        assertThat(code(write(withSheet("S", "<row r=\"1048577\"><c><v>1</v></c></row>"))))
                .isEqualTo("workbook.too-many-rows");
    }

    @Test
    void refusesSharedStringsThatAreNotThere() {
        assertThat(code(write(
                        withSheet("S", "<row><c t=\"s\"><v>5</v></c></row>").sharedStrings("<t>x</t>"))))
                .isEqualTo("workbook.truncated");
        assertThat(code(write(withSheet("S", "<row><c t=\"s\"><v>-1</v></c></row>"))))
                .isEqualTo("workbook.truncated");
    }

    @Test
    void namesTheCellInTheRefusal() {
        Refusal refusal =
                Rows.refusal(write(withSheet("Dữ liệu", textRow(7, "", "x".repeat(40_000)))), ReadLimits.STANDARD);
        assertThat(refusal.args()).containsExactly("Dữ liệu!B7");
    }

    private Path compound(String... streams) throws IOException {
        Path file = folder.resolve("compound.xls");
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            for (String name : streams) {
                container.createDocument(new ByteArrayInputStream(new byte[5000]), name);
            }
            container.writeFilesystem(out);
        }
        return file;
    }

    private static void xls(Path file, int rows) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("S");
            for (int i = 0; i < rows; i++) {
                sheet.createRow(i).createCell(0).setCellValue("giá trị " + i);
            }
            workbook.write(out);
        }
    }

    private static void zip(Path file, String... namesAndTexts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }

    private static void copyExceptSheet(Path inner, ZipOutputStream zip) throws IOException {
        try (var source = new ZipFile(inner.toFile())) {
            for (var entry : Collections.list(source.entries())) {
                if (!entry.getName().contains("sheet1")) {
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    source.getInputStream(entry).transferTo(zip);
                    zip.closeEntry();
                }
            }
        }
    }
}
