package vn.sohotich.platform.exchange.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.apache.poi.hssf.usermodel.HSSFDataValidation;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

class TemplateWriterTests {

    private static final BookTypes TYPES = BookTypes.shipped();

    @TempDir
    private Path folder;

    private Path write(String kind, String extension) throws IOException {
        Path file = folder.resolve(kind + extension);
        new TemplateWriter(TYPES, Locale.of("vi")).write(TYPES.get(kind), file);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS", "KH", "KT", "NCN"})
    void isRecognisedWithoutAFindingAndEmpty(String kind) throws IOException {
        BookType type = TYPES.get(kind);
        for (String extension : new String[] {".xls", ".xlsx"}) {
            OpenOutcome outcome = WorkbookReader.open(write(kind, extension), TYPES);
            try (DataSheet sheet = ((OpenOutcome.Opened) outcome).sheet()) {
                assertThat(sheet.match().type().kind()).isEqualTo(kind);
                assertThat(sheet.match().layout()).isEqualTo(type.template());
                assertThat(sheet.findings()).isEmpty();
                assertThat(sheet.header()).isEqualTo(type.template().headers());
                assertThat(sheet.read(row -> true)).isEqualTo(new ReadOutcome.Finished(0));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS", "KH", "KT", "NCN"})
    void offersTheCodesInDropDowns(String kind) throws IOException {
        try (InputStream in = Files.newInputStream(write(kind, ".xls"));
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            HSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getDataValidations())
                    .isNotEmpty()
                    .extracting(HSSFDataValidation::getValidationConstraint)
                    .allMatch(constraint -> constraint.getFormula1().contains("Ghi chu"));
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getRow(0).getCell(1).getCellComment().getString().getString())
                    .isNotBlank();
        }
        try (ZipFile zip = new ZipFile(write(kind, ".xlsx").toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet).contains("<dataValidation ", "Ghi chu", "frozen");
        }
    }
}
