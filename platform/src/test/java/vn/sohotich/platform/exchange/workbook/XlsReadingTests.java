package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.record.definition.CellText;

class XlsReadingTests {

    @TempDir
    private Path folder;

    private Path xls(Consumer<HSSFWorkbook> content) throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            content.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    @Test
    void readsTextNumbersDatesTruthAndErrors() throws IOException {
        Path file = xls(workbook -> {
            Row row = workbook.createSheet("DL Import").createRow(2);
            CellStyle date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("dd/mm/yyyy"));
            row.createCell(0).setCellValue("Nguyễn Thị Ệ");
            row.createCell(1).setCellValue(30186766430.0);
            row.createCell(2).setCellValue(7);
            row.createCell(3).setCellValue(8);
            row.createCell(5).setCellValue(40247);
            row.getCell(5).setCellStyle(date);
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellErrorValue((byte) 7);
            row.createCell(8).setCellValue(1.25);
        });
        SheetRow row = Rows.rows(file, 0).getFirst();
        assertThat(Rows.text(row)).isEqualTo("3: Nguyễn Thị Ệ|30186766430|7|8||10/03/2010|TRUE|#DIV/0!|1.25");
        assertThat(row.cells()[1]).isEqualTo(new CellText("30186766430", true));
        assertThat(row.sheet()).isEqualTo("DL Import");
    }

    @Test
    void takesTheCachedValueOfAFormulaAndSaysSo() throws IOException {
        Path file = xls(workbook -> {
            Row row = workbook.createSheet("S").createRow(0);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellFormula("CONCATENATE(\"a\",\"b\")");
            row.createCell(2).setCellFormula("1=1");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        SheetRow row = Rows.rows(file, 0).getFirst();
        assertThat(Rows.text(row)).isEqualTo("1: 2|ab|TRUE");
        assertThat(row.formulas()).containsExactly(0, 1, 2);
    }

    @Test
    void readsEverySheetAndItsMerges() throws IOException {
        Path file = xls(workbook -> {
            workbook.createSheet("Một").createRow(0).createCell(0).setCellValue("x");
            Sheet second = workbook.createSheet("Hai");
            second.createRow(70).createCell(200).setCellValue("y");
            second.addMergedRegion(new CellRangeAddress(0, 0, 1, 2));
        });
        assertThat(Rows.of(file, 1)).containsExactly("71: " + "|".repeat(200) + "y");
        try (Workbook workbook = Rows.open(file)) {
            assertThat(workbook.sheets()).containsExactly("Một", "Hai");
            assertThat(workbook.merges(1, 20)).extracting(MergedRange::address).containsExactly("B1:C1");
        }
    }

    @Test
    void readsStringsThatGoOnInTheNextRecord() throws IOException {
        String long1 = "ệ".repeat(9_000);
        Path file = xls(workbook -> {
            Sheet sheet = workbook.createSheet("S");
            for (int i = 0; i < 20; i++) {
                sheet.createRow(i).createCell(0).setCellValue(long1 + i);
            }
        });
        assertThat(Rows.of(file)).hasSize(20).last().isEqualTo("20: " + long1 + "19");
    }
}
