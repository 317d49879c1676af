package vn.sohotich.platform.handover.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.handover.proof.Difference;
import vn.sohotich.platform.handover.proof.Digests;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.proof.Verification;
import vn.sohotich.platform.handover.proof.VerificationOutcome;

class VerificationTests {

    private static final String FILE = "KS-16105.xls";

    @TempDir
    private Path folder;

    private SplitBench bench;
    private Path input;
    private Path xls;
    private Path list;

    @BeforeEach
    void split() throws IOException {
        bench = new SplitBench(folder);
        List<List<String>> rows = new ArrayList<>(SplitBench.births(12, SplitBench.NGA_THIEN));
        rows.addAll(SplitBench.births(6, SplitBench.CAM_VAN));
        input = bench.csv("c06.csv", rows);
        bench.split(input);
        xls = bench.out.resolve(SplitBench.NGA_THIEN_PATH + ".xls");
        list = bench.out.resolve("manifest/" + SplitBench.NGA_THIEN_PATH + ".xls.rows.csv");
    }

    private void edit(Consumer<HSSFSheet> change) throws IOException {
        try (InputStream in = Files.newInputStream(xls);
                HSSFWorkbook workbook = new HSSFWorkbook(in)) {
            change.accept(workbook.getSheetAt(0));
            try (OutputStream out = Files.newOutputStream(xls)) {
                workbook.write(out);
            }
        }
    }

    private void editList(Consumer<List<String>> change) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(list));
        change.accept(lines);
        Files.writeString(list, String.join("\n", lines) + "\n");
    }

    @Test
    void findsAFolderWhole() throws IOException {
        VerificationOutcome.Compared compared = bench.verify(input);
        assertThat(compared.isWhole()).isTrue();
        assertThat(compared.rows()).isEqualTo(18);
        assertThat(compared.inputs()).isEqualTo(1);
    }

    @Test
    void namesARemovedRowAndWhereItCameFrom() throws IOException {
        edit(sheet -> {
            sheet.removeRow(sheet.getRow(4));
            sheet.shiftRows(5, sheet.getLastRowNum(), -1);
        });
        assertThat(bench.differences()).containsExactlyInAnyOrder("FILE_CHANGED " + FILE, "ROW_REMOVED " + FILE + ":5");
        assertThat(bench.verify().differences())
                .filteredOn(difference -> difference.code() == Difference.Code.ROW_REMOVED)
                .extracting(difference -> difference.args().getFirst())
                .containsExactly("c06.csv › c06.csv › 5");
    }

    @Test
    void namesADoubledRow() throws IOException {
        edit(sheet -> {
            sheet.shiftRows(6, sheet.getLastRowNum(), 1);
            copy(sheet, 3, 6);
        });
        assertThat(bench.differences()).containsExactlyInAnyOrder("FILE_CHANGED " + FILE, "ROW_DOUBLED " + FILE + ":7");
    }

    private static void copy(HSSFSheet sheet, int from, int to) {
        HSSFRow row = sheet.createRow(to);
        sheet.getRow(from)
                .forEach(cell -> row.createCell(cell.getColumnIndex()).setCellValue(cell.getStringCellValue()));
    }

    @Test
    void namesAChangedCellByItsRow() throws IOException {
        edit(sheet -> sheet.getRow(7).getCell(12).setCellValue("NGUYỄN VĂN KHÁC"));
        assertThat(bench.differences()).containsExactlyInAnyOrder("FILE_CHANGED " + FILE, "ROW_CHANGED " + FILE + ":8");
    }

    @Test
    void tellsChangedRemovedAndAddedRowsApart() throws IOException {
        edit(sheet -> {
            sheet.getRow(2).getCell(12).setCellValue("A");
            HSSFCell added = sheet.createRow(13).createCell(1);
            added.setCellValue("99/2010");
            sheet.removeRow(sheet.getRow(9));
        });
        assertThat(bench.differences())
                .containsExactlyInAnyOrder(
                        "FILE_CHANGED " + FILE,
                        "ROW_CHANGED " + FILE + ":3",
                        "ROW_REMOVED " + FILE + ":10",
                        "ROW_ADDED " + FILE + ":14");
    }

    @Test
    void saysWhenRowsStandInAnotherOrder() throws IOException {
        edit(sheet -> {
            copy(sheet, 1, 20);
            sheet.removeRow(sheet.getRow(1));
        });
        assertThat(bench.differences()).containsExactlyInAnyOrder("FILE_CHANGED " + FILE, "ROWS_MOVED " + FILE + ":21");
    }

    @Test
    void saysOfAFileThatWasOnlySavedAgainThatItIsNotTheSameFile() throws IOException {
        edit(sheet -> sheet.setColumnWidth(0, 9_000));
        assertThat(bench.differences()).containsExactly("FILE_CHANGED " + FILE);
    }

    @Test
    void findsMissingAndAddedFiles() throws IOException {
        Files.delete(xls);
        Files.writeString(bench.out.resolve("la.txt"), "x");
        Files.delete(bench.out.resolve(SplitBench.CAM_VAN_PATH + ".ban-quet.csv"));
        assertThat(bench.differences())
                .containsExactlyInAnyOrder(
                        "FILE_MISSING " + FILE, "FILE_ADDED la.txt", "FILE_MISSING KS-10900.ban-quet.csv");
    }

    @Test
    void findsSwappedLinesOfTheManifest() throws IOException {
        editList(lines -> Collections.swap(lines, 3, 6));
        assertThat(bench.differences())
                .contains("LIST_CHANGED " + FILE + ".rows.csv", "LIST_ORDER " + FILE + ".rows.csv:4");
    }

    @Test
    void findsSwappedOriginsOfTheManifest() throws IOException {
        editList(lines -> {
            String[] one = lines.get(3).split(",");
            String[] other = lines.get(6).split(",");
            String source = one[3];
            one[3] = other[3];
            other[3] = source;
            lines.set(3, String.join(",", one));
            lines.set(6, String.join(",", other));
        });
        assertThat(bench.differences()).containsExactly("LIST_CHANGED " + FILE + ".rows.csv");
        assertThat(bench.differences(input)).contains("INPUT_ROW_CHANGED c06.csv:4", "INPUT_ROW_CHANGED c06.csv:7");
    }

    @Test
    void findsALineThatIsNone() throws IOException {
        editList(lines -> lines.set(5, lines.get(5).replace(',', ';')));
        assertThat(bench.differences()).contains("LIST_BROKEN " + FILE + ".rows.csv:6");
    }

    /** Somebody takes a row out of the file, out of its list and out of the head of the manifest. */
    @Test
    void findsARowThatWasTakenOutEverywhere() throws IOException {
        edit(sheet -> sheet.removeRow(sheet.getRow(12)));
        String before = Files.readString(bench.out.resolve(Manifest.FILE));
        String oldFile = before.split("\"file\" : \"" + SplitBench.NGA_THIEN_PATH + ".xls\"")[1]
                .split("\"")[5];
        String oldList = Digests.of(list);
        String oldSums = line(before, "\"outSum\"");
        editList(List::removeLast);
        String head = before.replace(oldList, Digests.of(list))
                .replace(oldFile, Digests.of(xls))
                .replace("\"rows\" : 12", "\"rows\" : 11")
                .replace("\"rowNumbers\" : \"2-19\"", "\"rowNumbers\" : \"2-12,14-19\"");
        assertThat(head).isNotEqualTo(before).contains(oldSums);
        Files.writeString(bench.out.resolve(Manifest.FILE), head);
        assertThat(bench.differences()).contains("LIST_SUM " + FILE + ".rows.csv", "SUM_DIFFERS manifest.json");
        assertThat(bench.differences(input)).contains("INPUT_ROW_MISSING c06.csv:13");
    }

    private static String line(String text, String with) {
        return text.lines().filter(line -> line.contains(with)).findFirst().orElseThrow();
    }

    @Test
    void comparesTheInputsRowByRow() throws IOException {
        List<List<String>> rows = new ArrayList<>(SplitBench.births(12, SplitBench.NGA_THIEN));
        rows.addAll(SplitBench.births(5, SplitBench.CAM_VAN));
        rows.set(3, SplitBench.birth(4, "09/09/1999", SplitBench.NGA_THIEN, "KHÁC"));
        Path other = bench.csv("c06.csv", rows);
        assertThat(bench.differences(other))
                .containsExactlyInAnyOrder(
                        "INPUT_CHANGED c06.csv", "INPUT_ROW_CHANGED c06.csv:5", "INPUT_ROW_UNREAD c06.csv:19");
        Path stranger = bench.csv("la.csv", rows.subList(0, 2));
        assertThat(bench.differences(stranger)).containsExactly("INPUT_UNKNOWN la.csv");
    }

    @Test
    void needsAManifest() throws IOException {
        Files.writeString(bench.out.resolve(Manifest.FILE), "{\"format\":\"khác\"}");
        assertThat(new Verification(bench.out, List.of(), (done, total) -> {}).run())
                .isInstanceOf(VerificationOutcome.NotVerifiable.class);
    }
}
