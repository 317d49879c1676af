package vn.sohotich.platform.exchange.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.exchange.workbook.xls.TextRows;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

class XlsStreamTests {

    private static final BookTypes TYPES = BookTypes.shipped();
    private static final BookType BIRTH = TYPES.get("KS");
    private static XlsStream.Form form;

    @TempDir
    private Path folder;

    @BeforeAll
    static void makeForm() throws IOException {
        form = XlsStream.Form.of(TYPES, BIRTH, BIRTH.template());
    }

    private Path write(List<List<String>> rows) throws IOException {
        XlsStream stream = new XlsStream(form);
        for (List<String> row : rows) {
            stream.startRow();
            for (int column = 0; column < row.size(); column++) {
                byte[] text = row.get(column).getBytes(StandardCharsets.UTF_8);
                if (text.length > 0) {
                    stream.put(column, text, 0, text.length);
                }
            }
        }
        Path file = folder.resolve(rows.size() + ".xls");
        try (OutputStream out = Files.newOutputStream(file)) {
            stream.finish(out);
        }
        return file;
    }

    private static List<List<String>> byUserModel(Path file, int width) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            HSSFSheet sheet = workbook.getSheet(BIRTH.template().sheet());
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("so ");
            assertThat(workbook.getSheet("Ghi chu").getLastRowNum()).isPositive();
            for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                HSSFRow row = sheet.getRow(i);
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    HSSFCell cell = row.getCell(column);
                    cells.add(cell == null ? "" : cell.getStringCellValue());
                    assertThat(cell == null
                                    || cell.getCellStyle().getDataFormatString().equals("@"))
                            .isTrue();
                }
                rows.add(cells);
            }
        }
        return rows;
    }

    private static List<List<String>> byEventReader(Path file, int width) {
        List<List<String>> rows = new ArrayList<>();
        try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(file)).sheet()) {
            sheet.read(row -> {
                List<String> cells = new ArrayList<>();
                for (int column = 0; column < width; column++) {
                    cells.add(row.text(column));
                }
                return rows.add(cells);
            });
        }
        return rows;
    }

    private static List<List<String>> byTextRows(Path file, int width) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        List<String> open = new ArrayList<>();
        boolean read = TextRows.read(Files.readAllBytes(file), new TextRows.Visitor() {
            @Override
            public void cell(int column, byte[] text, int from, int length) {
                while (open.size() < column) {
                    open.add("");
                }
                open.add(new String(text, from, length, StandardCharsets.UTF_8));
            }

            @Override
            public void endRow(int number) {
                while (open.size() < width) {
                    open.add("");
                }
                if (number > 1) {
                    assertThat(number).isEqualTo(rows.size() + 2);
                    rows.add(List.copyOf(open.subList(0, width)));
                }
                open.clear();
            }
        });
        assertThat(read).isTrue();
        return rows;
    }

    private void comesBack(List<List<String>> rows, int width) throws IOException {
        Path file = write(rows);
        assertThat(byUserModel(file, width)).isEqualTo(rows);
        assertThat(byEventReader(file, width)).isEqualTo(rows);
        assertThat(byTextRows(file, width)).isEqualTo(rows);
    }

    @Test
    void comesBackTheSameThroughEveryReader() throws IOException {
        comesBack(
                List.of(
                        List.of("1", "01/2018", "", "Nguyễn Thị Ánh Tuyết", "=1+1"),
                        List.of("2", "01/2018", "𠀋 chữ Nôm 𡨸喃", " hai  dấu cách ", "é"),
                        List.of("3", "12A/1999", "dòng một\ndòng hai", "", "Lê \uFEFF")),
                5);
    }

    @Test
    void holdsTextsThatGoOnOverManyRecords() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Random random = new Random(7);
        for (int i = 0; i < 60; i++) {
            rows.add(List.of("x", text(random, random.nextInt(9_000), i % 2 == 0), "y" + i));
        }
        rows.add(List.of("x", "ắ".repeat(XlsStream.LONGEST_TEXT), "z"));
        rows.add(List.of("x", "a".repeat(XlsStream.LONGEST_TEXT), "z"));
        comesBack(rows, 3);
    }

    private static String text(Random random, int length, boolean wide) {
        StringBuilder text = new StringBuilder("#");
        for (int i = 0; i < length; i++) {
            text.append((char) (wide ? 0x1EA0 + random.nextInt(90) : 'a' + random.nextInt(26)));
        }
        return text.toString();
    }

    /** More than 109 sectors of allocation table need an index of their own. */
    @Test
    void holdsAsManyRowsAsTheFormatDoes() throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= XlsStream.MOST_ROWS; i++) {
            rows.add(List.of("" + i, "số " + i, "quyển " + i % 50, "xã", "huyện", "tỉnh", "trang " + i));
        }
        Path file = write(rows);
        assertThat(Files.size(file)).isGreaterThan(109L * 128 * 512);
        assertThat(byTextRows(file, 7)).isEqualTo(rows);
        assertThat(byEventReader(file, 7)).isEqualTo(rows);
        assertThat(byUserModel(file, 7)).isEqualTo(rows);
    }

    @Test
    void takesNoRowBeyondTheLast() {
        XlsStream stream = new XlsStream(form);
        for (int i = 0; i < XlsStream.MOST_ROWS; i++) {
            stream.startRow();
        }
        assertThatThrownBy(stream::startRow).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void standsAsAFormWithoutAnyRow() throws IOException {
        Path file = write(List.of());
        assertThat(byUserModel(file, 3)).isEmpty();
        assertThat(byTextRows(file, 3)).isEmpty();
    }

    @Test
    void leavesAWorkbookOfNumbersToTheOtherReader() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet("S").createRow(0).createCell(0).setCellValue(5);
            workbook.write(bytes);
        }
        TextRows.Visitor nobody = new TextRows.Visitor() {
            @Override
            public void cell(int column, byte[] text, int from, int length) {}

            @Override
            public void endRow(int number) {}
        };
        assertThat(TextRows.read(bytes.toByteArray(), nobody)).isFalse();
        assertThat(TextRows.read(new byte[3_000], nobody)).isFalse();
    }
}
