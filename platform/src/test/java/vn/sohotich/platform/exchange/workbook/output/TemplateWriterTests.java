package vn.sohotich.platform.exchange.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.testing.SharedFixtures;

/** Templates of every kind, era and format, read back cell by cell. */
class TemplateWriterTests {
    private static final BookTypes TYPES = BookTypes.shipped();
    private static final Locale VIETNAMESE = Locale.of("vi");

    @TempDir
    private Path folder;

    /** Every kind with all its columns and in every era. */
    static List<TemplateWish> wishes() {
        List<TemplateWish> wishes = new ArrayList<>();
        TYPES.all().forEach(type -> {
            wishes.add(TemplateWish.of(type));
            type.versions().forEach(version -> wishes.add(TemplateWish.of(type, version)));
        });
        return wishes;
    }

    private Path write(TemplateWish wish, String extension) throws IOException {
        Path file = folder.resolve(wish.fileName() + extension);
        new TemplateWriter(TYPES, VIETNAMESE).write(wish, file);
        return file;
    }

    private static HSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new HSSFWorkbook(in);
        }
    }

    private static String part(Path xlsx, String name) throws IOException {
        try (ZipFile zip = new ZipFile(xlsx.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void isRecognisedWithoutAFindingAndEmpty(TemplateWish wish) throws IOException {
        for (String extension : List.of(".xls", ".xlsx")) {
            try (DataSheet sheet = opened(write(wish, extension))) {
                assertThat(sheet.sheet()).isEqualTo("DL Import");
                assertThat(sheet.match().type()).isEqualTo(wish.type());
                assertThat(sheet.match().layout().id()).isNotEqualTo(Layout.PLAIN);
                assertThat(sheet.findings()).isEmpty();
                assertThat(sheet.header()).isEqualTo(wish.layout().headers());
                assertThat(sheet.read(row -> true)).isEqualTo(new ReadOutcome.Finished(0));
            }
        }
    }

    private static DataSheet opened(Path file) {
        return ((OpenOutcome.Opened) WorkbookReader.open(file, TYPES)).sheet();
    }

    @Test
    void hasTheHeaderCellsOfTheOfficialBirthTemplate() throws IOException {
        Path official = SharedFixtures.file("mau-158-khai-sinh.xlsx");
        for (String extension : List.of(".xls", ".xlsx")) {
            try (DataSheet expected = opened(official);
                    DataSheet written = opened(write(TemplateWish.of(TYPES.get("KS")), extension))) {
                assertThat(written.header()).hasSize(70).isEqualTo(expected.header());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void offersCodesExplainsEveryHeaderAndLocksItInXls(TemplateWish wish) throws IOException {
        try (HSSFWorkbook workbook = open(write(wish, ".xls"))) {
            HSSFSheet sheet = workbook.getSheetAt(0);
            HSSFRow header = sheet.getRow(0);
            List<Column> columns = wish.layout().columns();
            for (int i = 0; i < columns.size(); i++) {
                assertThat(header.getCell(i).getStringCellValue())
                        .isEqualTo(columns.get(i).header());
                assertThat(header.getCell(i).getCellStyle().getLocked()).isTrue();
                assertThat(sheet.getColumnStyle(i).getLocked()).isFalse();
                if (columns.get(i).field() != null) {
                    Field field = wish.type().field(columns.get(i).field());
                    assertThat(header.getCell(i).getCellComment().getString().getString())
                            .contains(field.label().vi(), "Bắt buộc: ", "Dài nhất: ");
                }
            }
            assertThat(sheet.getProtect()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(offered(sheet)).containsExactlyElementsOf(withCodes(wish));
            assertThat(IntStream.range(0, workbook.getNumberOfSheets()).mapToObj(workbook::getSheetName))
                    .containsExactly("DL Import", "Ghi chu", "Hướng dẫn nhập");
        }
    }

    private static List<Integer> offered(HSSFSheet sheet) {
        assertThat(sheet.getDataValidations())
                .extracting(HSSFDataValidation::getValidationConstraint)
                .allMatch(constraint -> constraint.getFormula1().contains("Ghi chu"));
        return sheet.getDataValidations().stream()
                .map(one -> one.getRegions().getCellRangeAddress(0).getFirstColumn())
                .sorted()
                .toList();
    }

    private static List<Integer> withCodes(TemplateWish wish) {
        List<Column> columns = wish.layout().columns();
        return IntStream.range(0, columns.size())
                .filter(i -> columns.get(i).carries() == Column.Carries.VALUE
                        && wish.type().field(columns.get(i).field()).codeList() != null)
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void offersCodesExplainsEveryHeaderAndLocksItInXlsx(TemplateWish wish) throws IOException {
        Path file = write(wish, ".xlsx");
        String sheet = part(file, "xl/worksheets/sheet1.xml");
        String styles = part(file, "xl/styles.xml");
        String comments = part(file, "xl/comments1.xml");

        assertThat(sheet)
                .contains("<sheetProtection ", "sheet=\"true\"", "insertRows=\"false\"", "sort=\"false\"", "frozen");
        assertThat(styles).contains("locked=\"false\"");
        assertThat(sheet.split("<dataValidation ")).hasSize(withCodes(wish).size() + 1);
        assertThat(sheet).contains("Ghi chu");
        long explained = wish.layout().columns().stream()
                .filter(one -> one.field() != null)
                .count();
        assertThat(comments.split("<comment ")).hasSize((int) explained + 1);
        assertThat(part(file, "xl/workbook.xml")).contains("Ghi chu", "H&#x1b0;&#x1edb;ng d&#x1eab;n nh&#x1ead;p");
    }

    @ParameterizedTest
    @MethodSource("wishes")
    void explainsEveryColumnOnASheetOfItsOwn(TemplateWish wish) throws IOException {
        try (HSSFWorkbook workbook = open(write(wish, ".xls"))) {
            List<List<String>> rows = rows(workbook.getSheet("Hướng dẫn nhập"));
            assertThat(rows.getFirst().getFirst())
                    .contains(wish.type().name().vi(), wish.type().kind());
            assertThat(rows)
                    .filteredOn(row -> row.size() == 6)
                    .extracting(row -> row.get(1))
                    .containsSubsequence(wish.layout().columns().stream()
                            .filter(column -> column.field() != null)
                            .map(column -> column.header().strip())
                            .toList());
            if (wish.version() != null) {
                assertThat(rows.get(1).getFirst())
                        .contains(
                                wish.version().label().vi(),
                                String.valueOf(wish.version().source()));
            }
            assertThat(rows.stream().flatMap(List::stream))
                    .filteredOn(text -> text.contains("Tạm dựng"))
                    .hasSizeGreaterThanOrEqualTo(wish.type().provisional() ? 10 : 0);
        }
    }

    private static List<List<String>> rows(HSSFSheet sheet) {
        List<List<String>> rows = new ArrayList<>();
        sheet.forEach(row -> {
            List<String> cells = new ArrayList<>();
            row.forEach(cell -> cells.add(cell.getStringCellValue()));
            rows.add(cells);
        });
        return rows;
    }

    @Test
    void hasTheChosenBookInItsRowsAndIsStillEmpty() throws IOException {
        var book = new ChosenBook("03/2011", "UBND Xã An Bình, Huyện Đông Giang", 12);
        TemplateWish wish = TemplateWish.of(
                        TYPES.get("GH"), TYPES.get("GH").version(2011).orElseThrow())
                .forBook(book);
        Path file = write(wish, ".xls");
        try (HSSFWorkbook workbook = open(file)) {
            HSSFSheet sheet = workbook.getSheetAt(0);
            int number = wish.layout().headers().indexOf("quyenSo");
            int office = wish.layout().headers().indexOf("noiDangKy");
            assertThat(sheet.getLastRowNum()).isEqualTo(12);
            assertThat(sheet.getRow(12).getCell(0).getStringCellValue()).isEqualTo("12");
            assertThat(sheet.getRow(12).getCell(number).getStringCellValue()).isEqualTo("03/2011");
            assertThat(sheet.getRow(12).getCell(office).getStringCellValue()).isEqualTo(book.office());
            assertThat(sheet.getRow(12).getCell(office).getCellStyle().getLocked())
                    .isFalse();
        }
        assertThat(file.getFileName()).hasToString("mau-GH-2006-03-2011.xls");
        for (String extension : List.of(".xls", ".xlsx")) {
            try (DataSheet sheet = opened(write(wish, extension))) {
                assertThat(sheet.read(row -> true)).isEqualTo(new ReadOutcome.Finished(0));
            }
        }
    }
}
