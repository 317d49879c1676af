package vn.sohotich.platform.exchange.workbook.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.AnyEntry;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Layout;
import vn.sohotich.platform.record.definition.era.BookVersion;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.definition.reading.Readings;
import vn.sohotich.platform.record.definition.writing.LayoutRows;

/** Written, read and written again, nothing changes: every kind, era, layout and format. */
class RoundTripTests {
    private static final BookTypes TYPES = BookTypes.shipped();
    private static final Clock CLOCK = Readings.CLOCK;

    @TempDir
    private Path folder;

    record Case(BookType type, BookVersion version, Layout layout, String extension) {
        @Override
        public String toString() {
            return type.kind() + " " + version.id() + " " + layout.id() + " " + extension;
        }

        int year() {
            return version.until() == null ? 2021 : version.until();
        }
    }

    static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (BookType type : TYPES.all()) {
            for (BookVersion version : type.versions()) {
                for (Layout layout : List.of(type.template(version), type.template())) {
                    cases.add(new Case(type, version, layout, ".xls"));
                    cases.add(new Case(type, version, layout, ".xlsx"));
                }
            }
            for (Layout layout : type.layouts()) {
                cases.add(new Case(type, type.versions().getLast(), layout, ".xlsx"));
            }
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void changesNothing(Case one) throws IOException {
        List<Entry> entries = entries(one);
        List<Entry> again = read(one, write(one, "once", entries));
        List<Entry> thrice = read(one, write(one, "again", again));

        assertThat(normals(again)).isEqualTo(normals(entries));
        assertThat(normals(thrice)).isEqualTo(normals(entries));
        assertThat(again)
                .allSatisfy(entry -> assertThat(entry.findings())
                        .extracting(finding -> finding.code())
                        .doesNotContain("COLUMN_UNKNOWN", "NUMBER_COMPLETED", "CODE_UNKNOWN"));
    }

    /** Somebody fills the template of an era in by hand; what comes back is what was typed, and nothing else is read. */
    @ParameterizedTest
    @MethodSource("eras")
    void readsBackWhatWasTypedIntoATemplate(Case one) throws IOException {
        Path file = folder.resolve("typed.xls");
        var book = new ChosenBook("01/" + one.year(), "UBND Xã An Bình", 40);
        new TemplateWriter(TYPES, Locale.of("vi"))
                .write(TemplateWish.of(one.type, one.version).forBook(book), file);
        List<Entry> entries = entries(one);
        type(file, one.layout, entries);

        assertThat(normals(read(one, file))).isEqualTo(normals(entries));
    }

    static List<Case> eras() {
        return cases().stream()
                .filter(one -> one.extension.equals(".xls") && one.layout.equals(one.type.template(one.version)))
                .distinct()
                .toList();
    }

    @Test
    void losesNoRowThatSaysAnythingOfItsOwn() throws IOException {
        BookType type = TYPES.get("KS");
        Case one = new Case(type, type.versions().getLast(), type.template(), ".xlsx");
        List<Entry> entries = List.of(
                Readings.entry("KS", "quyenSo", "01/2018", "noiDangKy", "UBND Xã An Bình", "trangSo", "3"),
                Readings.entry("KS", "ghiChu", "trang bị gạch bỏ"));
        assertThat(normals(read(one, write(one, "few", entries)))).isEqualTo(normals(entries));
    }

    private static List<Entry> entries(Case one) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            Map<String, String> page = new HashMap<>(AnyEntry.of(TYPES, one.type, one.year(), number));
            page.keySet()
                    .removeIf(field -> one.layout.columns().stream().noneMatch(column -> field.equals(column.field())));
            if (number == 3) {
                page.keySet().removeIf(field -> !one.type.field(field).required());
            }
            entries.add(new EntryReader(TYPES, CLOCK).read(one.type, page));
        }
        return entries;
    }

    private Path write(Case one, String name, List<Entry> entries) throws IOException {
        LayoutRows rows = new LayoutRows(one.type, one.layout);
        try (EntryWriter writer = EntryWriter.open(TYPES, one.type, one.layout, folder.resolve(name + one.extension))) {
            for (int i = 0; i < entries.size(); i++) {
                writer.write(rows.row(entries.get(i), i + 1));
            }
            return writer.finish().getFirst();
        }
    }

    private static void type(Path file, Layout layout, List<Entry> entries) throws IOException {
        LayoutRows rows = new LayoutRows(entries.getFirst().type(), layout);
        HSSFWorkbook workbook;
        try (InputStream in = Files.newInputStream(file)) {
            workbook = new HSSFWorkbook(in);
        }
        HSSFSheet sheet = workbook.getSheetAt(0);
        for (int i = 0; i < entries.size(); i++) {
            HSSFRow line = sheet.getRow(i + 1);
            List<String> cells = rows.row(entries.get(i), i + 1);
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    line.createCell(column).setCellValue(cells.get(column));
                }
            }
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        workbook.close();
    }

    private static List<Entry> read(Case one, Path file) {
        List<Entry> entries = new ArrayList<>();
        try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(file, TYPES)).sheet()) {
            assertThat(sheet.match().type()).isEqualTo(one.type);
            assertThat(sheet.findings()).isEmpty();
            EntryReader reader = new EntryReader(TYPES, CLOCK);
            sheet.read(row -> entries.add(reader.read(sheet.match(), row.cells())));
        }
        return entries;
    }

    private static List<Map<String, String>> normals(List<Entry> entries) {
        return entries.stream().map(entry -> Map.copyOf(entry.normal())).toList();
    }
}
