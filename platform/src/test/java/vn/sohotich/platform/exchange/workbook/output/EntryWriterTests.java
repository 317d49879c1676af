package vn.sohotich.platform.exchange.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Layout;

class EntryWriterTests {

    private static final BookTypes TYPES = BookTypes.shipped();
    private static final BookType BIRTH = TYPES.get("KS");
    private static final Layout LAYOUT = BIRTH.template();

    @TempDir
    private Path folder;

    private static List<String> row(int number) {
        List<String> row = new ArrayList<>();
        for (int column = 0; column < LAYOUT.columns().size(); column++) {
            row.add(column % 7 == 3 ? "" : "ô " + number + "/" + column);
        }
        return row;
    }

    private List<Path> write(String name, int rows) throws IOException {
        try (EntryWriter writer = EntryWriter.open(TYPES, BIRTH, LAYOUT, folder.resolve(name))) {
            for (int i = 1; i <= rows; i++) {
                writer.write(row(i));
            }
            return writer.finish();
        }
    }

    private static List<List<String>> read(Path file) {
        OpenOutcome outcome = WorkbookReader.open(file, TYPES);
        List<List<String>> rows = new ArrayList<>();
        assertThat(outcome).isInstanceOf(OpenOutcome.Opened.class);
        try (DataSheet sheet = ((OpenOutcome.Opened) outcome).sheet()) {
            assertThat(sheet.header()).isEqualTo(LAYOUT.headers());
            assertThat(sheet.sheet()).isEqualTo("DL Import");
            sheet.read(row ->
                    rows.add(Arrays.stream(row.cells()).map(CellText::text).toList()));
        }
        return rows;
    }

    @Test
    void writesWhatItWasGivenInBothFormats() throws IOException {
        List<List<String>> expected = List.of(row(1), row(2), row(3));
        assertThat(read(write("a.xls", 3).getFirst())).isEqualTo(expected);
        assertThat(read(write("a.xlsx", 3).getFirst())).isEqualTo(expected);
    }

    @Test
    void goesOnInFurtherFilesWhenAnXlsIsFull() throws IOException {
        SheetForm form = new SheetForm(TYPES, BIRTH, LAYOUT, Locale.of("vi"));
        List<Path> files;
        try (EntryWriter writer = new XlsEntryWriter(form, folder.resolve("tinh.xls"), 10)) {
            for (int i = 1; i <= 25; i++) {
                writer.write(row(i));
            }
            files = writer.finish();
        }
        assertThat(files)
                .extracting(file -> file.getFileName().toString())
                .containsExactly("tinh.xls", "tinh-2.xls", "tinh-3.xls");
        assertThat(read(files.get(1))).hasSize(10).first().isEqualTo(row(11));
        assertThat(read(files.get(2))).hasSize(5).last().isEqualTo(row(25));
        assertThat(XlsEntryWriter.ROWS_PER_FILE).isEqualTo(65_535);
    }

    @Test
    void keepsTextThatLooksLikeAFormulaAsText() throws IOException {
        List<String> signs = List.of("=1+1", "+84", "-5", "@SUM(A1)", "=HYPERLINK(\"x\")", "007");
        for (String name : List.of("s.xls", "s.xlsx")) {
            try (EntryWriter writer = EntryWriter.open(TYPES, BIRTH, LAYOUT, folder.resolve(name))) {
                writer.write(signs);
                Path file = writer.finish().getFirst();
                OpenOutcome outcome = WorkbookReader.open(file, TYPES);
                try (DataSheet sheet = ((OpenOutcome.Opened) outcome).sheet()) {
                    sheet.read(row -> {
                        assertThat(row.formulas()).isEmpty();
                        assertThat(Arrays.stream(row.cells()).limit(6))
                                .extracting(CellText::text)
                                .isEqualTo(signs);
                        assertThat(row.cells()).noneMatch(CellText::numeric);
                        return true;
                    });
                }
            }
        }
    }

    @Test
    void writesTextCellsInTextFormatAndTheCodeListsBeside() throws IOException {
        try (InputStream in = Files.newInputStream(write("t.xls", 2).getFirst());
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            for (Cell cell : workbook.getSheetAt(0).getRow(1)) {
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
            }
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("Ghi chu");
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(1).getStringCellValue())
                    .isEqualTo("1");
        }
    }

    @Test
    void leavesNothingBehindWhenItIsGivenUp() throws IOException {
        for (String name : List.of("x.xls", "x.xlsx")) {
            try (EntryWriter writer = EntryWriter.open(TYPES, BIRTH, LAYOUT, folder.resolve(name))) {
                writer.write(row(1));
            }
        }
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }
}
