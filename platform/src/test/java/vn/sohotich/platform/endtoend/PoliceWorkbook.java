package vn.sohotich.platform.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.sohotich.platform.testing.SharedFixtures;
import vn.sohotich.platform.testing.TestDataFolder;

/** The police's birth workbook among the fixtures, read without any help of the application. */
record PoliceWorkbook(Path file, List<Line> lines) {

    /** One row: its number as people see it, and its cells by column name in capitals. */
    record Line(int number, Map<String, Written> cells) {
        String text(String column) {
            return cells.getOrDefault(column, Written.NOTHING).text();
        }

        boolean isNumber(String column) {
            return cells.getOrDefault(column, Written.NOTHING).number();
        }

        /** The office as written, composed. */
        String office() {
            return Normalizer.normalize(text("NOIDANGKY"), Normalizer.Form.NFC);
        }
    }

    /** A cell: its text, and whether the spreadsheet held a number. */
    record Written(String text, boolean number) {
        static final Written NOTHING = new Written("", false);
    }

    static PoliceWorkbook asItIs() {
        return read(SharedFixtures.file("c06-khai-sinh.xlsx"));
    }

    /** The same rows from offices of provinces whose names end with this word, so that they are new to everybody. */
    static PoliceWorkbook fromProvincesNamed(String word) {
        try {
            Path copy = TestDataFolder.fresh("workbook").resolve("c06-khai-sinh.xlsx");
            try (ZipFile fixture = new ZipFile(
                            SharedFixtures.file("c06-khai-sinh.xlsx").toFile());
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
                for (ZipEntry entry : fixture.stream().toList()) {
                    byte[] content = fixture.getInputStream(entry).readAllBytes();
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().endsWith("sheet1.xml") ? renamed(content, word) : content);
                }
            }
            return read(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] renamed(byte[] sheet, String word) {
        String text = new String(sheet, StandardCharsets.UTF_8);
        return text.replaceAll("(>ubnd [^<]+)<", "$1 " + word + "<").getBytes(StandardCharsets.UTF_8);
    }

    /** The offices that the rows name, composed and each once. */
    List<String> offices() {
        return List.copyOf(new TreeSet<>(lines.stream().map(Line::office).toList()));
    }

    List<Line> linesOf(String office) {
        return lines.stream().filter(line -> line.office().equals(office)).toList();
    }

    private static PoliceWorkbook read(Path file) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> all = rows.toList();
            List<String> header = all.getFirst().stream()
                    .map(cell -> cell == null ? "" : cell.getText().strip())
                    .toList();
            return new PoliceWorkbook(
                    file, all.stream().skip(1).map(row -> line(header, row)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Line line(List<String> header, Row row) {
        Map<String, Written> cells = new LinkedHashMap<>();
        for (int column = 0; column < header.size(); column++) {
            row.getOptionalCell(column).map(PoliceWorkbook::written).ifPresent(put(cells, header.get(column)));
        }
        return new Line(row.getRowNum(), cells);
    }

    private static Consumer<Written> put(Map<String, Written> cells, String column) {
        return cell -> cells.put(column, cell);
    }

    private static Written written(Cell cell) {
        boolean number = cell.getType() == CellType.NUMBER;
        return new Written(number ? cell.asNumber().toPlainString() : cell.getText(), number);
    }
}
