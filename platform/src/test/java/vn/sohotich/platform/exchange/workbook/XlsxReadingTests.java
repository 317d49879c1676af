package vn.sohotich.platform.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.testing.SharedFixtures;

class XlsxReadingTests {

    @TempDir
    private Path folder;

    private List<String> read(HandmadeXlsx workbook) {
        return Rows.of(workbook.write(folder.resolve("book.xlsx")));
    }

    @Test
    void readsTheCells() {
        assertThat(read(HandmadeXlsx.withSheet(
                        "S", HandmadeXlsx.textRow(1, "a", "", "c") + HandmadeXlsx.textRow(5, "", "Nguyễn"))))
                .containsExactly("1: a||c", "5: |Nguyễn");
    }

    @Test
    void leavesOutEmptyRowsButCountsThem() {
        assertThat(read(HandmadeXlsx.withSheet(
                        "S",
                        "<row><c t=\"str\"><v>a</v></c></row><row/><row><c s=\"3\"/></row>"
                                + "<row><c t=\"str\"><v>b</v></c><c><v>2</v></c></row>")))
                .containsExactly("1: a", "4: b|2");
    }

    @Test
    void showsLongNumbersAsDigits() {
        assertThat(read(HandmadeXlsx.withSheet(
                        "S",
                        "<row r=\"1\">" + number("30186766430") + number("3.0186766430E10") + number("30186766430.0")
                                + number("0.30000000000000004") + number("1.5") + number("-2") + number("1E-7")
                                + "</row>")))
                .containsExactly("1: 30186766430|30186766430|30186766430|0.3|1.5|-2|0.0000001");
    }

    @Test
    void keepsAnExponentThatIsABombShort() {
        assertThat(read(HandmadeXlsx.withSheet("S", "<row r=\"1\">" + number("1E999999999") + number("7") + "</row>")))
                .containsExactly("1: |7");
    }

    @Test
    void tellsNumbersFromText() {
        Path file = HandmadeXlsx.withSheet("S", "<row r=\"1\">" + number("12") + "<c t=\"str\"><v>12</v></c></row>")
                .write(folder.resolve("n.xlsx"));
        assertThat(Rows.rows(file, 0).getFirst().cells())
                .containsExactly(new CellText("12", true), new CellText("12", false));
    }

    @Test
    void showsDatesAsPeopleSeeThem() {
        HandmadeXlsx workbook = HandmadeXlsx.withSheet(
                        "S",
                        "<row r=\"1\">" + styled(1, "40247") + styled(2, "40247") + styled(3, "40247")
                                + styled(4, "40247.5") + styled(5, "30186766430") + styled(6, "0.25") + styled(1, "1")
                                + styled(1, "-3") + "<c t=\"d\"><v>2010-03-10</v></c></row>")
                .styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"dd\\.mm\\.yyyy\"/>"
                                + "<numFmt numFmtId=\"165\" formatCode=\"[$-42A]mm/yyyy;@\"/>"
                                + "<numFmt numFmtId=\"166\" formatCode=\"yyyy\"/>"
                                + "<numFmt numFmtId=\"167\" formatCode=\"000000000000\"/>",
                        "<xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/>"
                                + "<xf numFmtId=\"22\"/><xf numFmtId=\"167\"/><xf numFmtId=\"20\"/>");
        assertThat(read(workbook))
                .containsExactly(
                        "1: 10/03/2010|03/2010|2010|10/03/2010 12:00|030186766430|06:00|01/01/1900|-3|10/03/2010");
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookSaysSo() {
        HandmadeXlsx workbook = HandmadeXlsx.withSheet("S", "<row r=\"1\">" + styled(1, "38785") + "</row>")
                .from1904()
                .styles("", "<xf numFmtId=\"0\"/><xf numFmtId=\"14\"/>");
        assertThat(read(workbook)).containsExactly("1: 10/03/2010");
    }

    @Test
    void readsSharedStringsWithRunsAndWithoutPhoneticGuides() {
        HandmadeXlsx workbook = HandmadeXlsx.withSheet(
                        "S", "<row r=\"1\"><c t=\"s\"><v>2</v></c><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c></row>")
                .sharedStrings(
                        "<t>một</t>",
                        "<r><t>h</t></r><r><rPr/><t xml:space=\"preserve\">ai </t></r><rPh><t>x</t></rPh>",
                        "<t>a_x000D_\nb &amp; &#7879;</t>");
        assertThat(read(workbook)).containsExactly("1: a\r\nb & ệ|một|hai ");
    }

    @Test
    void takesTheCachedValueOfAFormulaAndSaysSo() {
        Path file = HandmadeXlsx.withSheet(
                        "S",
                        "<row r=\"3\"><c><f>1+1</f><v>2</v></c><c t=\"str\"><f>A1</f><v>x</v></c><c t=\"b\"><v>1</v></c>"
                                + "<c t=\"e\"><v>#REF!</v></c><c><f>NOW()</f></c></row>")
                .write(folder.resolve("f.xlsx"));
        SheetRow row = Rows.rows(file, 0).getFirst();
        assertThat(Rows.text(row)).isEqualTo("3: 2|x|TRUE|#REF!");
        assertThat(row.formulas()).containsExactly(0, 1, 4);
    }

    @Test
    void leavesHiddenSheetsAlone() {
        Path file = new HandmadeXlsx()
                .sheet("Ẩn", "state=\"hidden\"", HandmadeXlsx.textRow(1, "x"), "")
                .sheet("Thấy", "", HandmadeXlsx.textRow(1, "y"), "")
                .write(folder.resolve("h.xlsx"));
        assertThat(Rows.of(file)).containsExactly("1: y");
    }

    @Test
    void readsTheSheetsOfThePoliceWorkbook() {
        Path file = SharedFixtures.file("c06-khai-sinh.xlsx");
        List<SheetRow> rows = Rows.rows(file, 0);
        assertThat(rows).hasSize(601);
        assertThat(rows.getFirst().cells()).hasSize(61);
        assertThat(rows.getFirst().text(13)).isEqualTo("NKSHOTEN");
        assertThat(Rows.of(file, 1)).contains("4: ||LOAIDANGKY chua co|6|chua xac dinh");
    }

    @Test
    void findsMergedCells() throws Exception {
        Path file = new HandmadeXlsx()
                .sheet(
                        "S",
                        "",
                        HandmadeXlsx.textRow(1, "x"),
                        "<mergeCells><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"A90:C91\"/></mergeCells>")
                .write(folder.resolve("m.xlsx"));
        try (Workbook workbook = Rows.open(file)) {
            assertThat(workbook.merges(0, 20)).extracting(MergedRange::address).containsExactly("B1:C1");
        }
    }

    @Test
    void passesTheFaultsOfTheVisitorThrough() {
        Path file = HandmadeXlsx.withSheet("S", HandmadeXlsx.textRow(1, "x")).write(folder.resolve("v.xlsx"));
        List<Throwable> thrown = new ArrayList<>();
        try (Workbook workbook = Rows.open(file)) {
            Workbooks.read(workbook, 0, row -> {
                throw new IllegalStateException("mine");
            });
        } catch (IllegalStateException e) {
            thrown.add(e);
        }
        assertThat(thrown).hasSize(1);
    }

    private static String number(String raw) {
        return "<c><v>" + raw + "</v></c>";
    }

    private static String styled(int style, String raw) {
        return "<c s=\"" + style + "\"><v>" + raw + "</v></c>";
    }

    @Test
    void tellsHowMuchOfTheSheetHasGoneBy() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= 5_000; row++) {
            rows.append(HandmadeXlsx.textRow(row, "a", "Nguyễn"));
        }
        Path file = HandmadeXlsx.withSheet("S", rows.toString()).write(folder.resolve("long.xlsx"));
        List<Double> shares = new ArrayList<>();
        try (Workbook workbook = Rows.open(file)) {
            assertThat(workbook.share()).isNaN();
            workbook.read(0, row -> shares.add(workbook.share()));
        }
        assertThat(shares).isSorted().hasSize(5_000);
        assertThat(shares.get(2_500)).isBetween(0.4, 0.6);
        assertThat(shares.getLast()).isGreaterThan(0.95).isLessThanOrEqualTo(1);
    }
}
