package vn.sohotich.platform.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import vn.sohotich.platform.endtoend.PoliceWorkbook.Line;
import vn.sohotich.platform.testing.SharedFixtures;

/** An exported birth template as a spreadsheet program sees it: header cells verbatim, and rows of text. */
record ExportedTemplate(List<String> header, List<List<String>> rows) {

    static ExportedTemplate read(byte[] xls) {
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(xls))) {
            HSSFSheet sheet = workbook.getSheet("DL Import");
            List<String> header = texts(sheet.getRow(0), sheet.getRow(0).getLastCellNum());
            List<List<String>> rows = new ArrayList<>();
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                rows.add(texts(sheet.getRow(row), header.size()));
            }
            return new ExportedTemplate(header, rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row, int columns) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            Cell cell = row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            assertThat(cell.getCellType()).as("cell %s", cell.getAddress()).isIn(CellType.STRING, CellType.BLANK);
            texts.add(cell.getStringCellValue());
        }
        return texts;
    }

    /** Every cell is what must be in it: nothing more, nothing less, no row twice. */
    void holdsExactly(List<Line> lines) {
        assertThat(header).isEqualTo(headerOfTheTemplate());
        Map<String, Line> wanted = new HashMap<>();
        lines.forEach(line -> wanted.put(key(ExpectedTemplate.row(line)), line));
        assertThat(wanted).as("rows that can be told apart").hasSize(lines.size());
        List<String> differences = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            Map<String, String> found = byColumn(rows.get(row));
            Line line = wanted.remove(key(found));
            differences.addAll(line == null ? List.of("nowhere: " + found) : differences(row + 1, line, found));
        }
        assertThat(differences).isEmpty();
        assertThat(wanted).as("rows that are missing").isEmpty();
    }

    private static List<String> differences(int number, Line line, Map<String, String> found) {
        Map<String, String> wanted = ExpectedTemplate.row(line);
        wanted.put("stt", Integer.toString(number));
        return found.entrySet().stream()
                .filter(cell -> !wanted.getOrDefault(cell.getKey(), "").equals(cell.getValue()))
                .map(cell -> "%s of row %d: wanted '%s', found '%s'"
                        .formatted(
                                cell.getKey(), line.number(), wanted.getOrDefault(cell.getKey(), ""), cell.getValue()))
                .toList();
    }

    private Map<String, String> byColumn(List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < header.size(); column++) {
            String name = header.get(column).replaceAll("(?s)i=\\[.*", "").strip();
            cells.put(name.toLowerCase(Locale.ROOT), row.get(column));
        }
        return cells;
    }

    private static String key(Map<String, String> cells) {
        return List.of("noidangky", "quyenso", "so", "nkshoten", "ngaydangky", "nksngaysinh").stream()
                .map(column -> cells.getOrDefault(column, ""))
                .toList()
                .toString();
    }

    private static List<String> headerOfTheTemplate() {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                SharedFixtures.file("mau-158-khai-sinh.xlsx").toFile())) {
            return workbook.getFirstSheet().read().getFirst().stream()
                    .map(cell -> cell == null ? "" : cell.getText())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
