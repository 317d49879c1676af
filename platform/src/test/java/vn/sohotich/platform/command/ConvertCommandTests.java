package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.testing.SharedFixtures;

class ConvertCommandTests {

    private static final Path C06 = SharedFixtures.file("c06-khai-sinh.xlsx");

    @TempDir
    private Path folder;

    /** Header cells without hints, in lower case, and the rows under them. */
    private record Table(List<String> headers, List<SheetRow> rows) {

        static Table of(Path file) {
            List<SheetRow> rows = new ArrayList<>();
            try (DataSheet sheet = ((OpenOutcome.Opened) WorkbookReader.open(file)).sheet()) {
                sheet.read(rows::add);
                return new Table(sheet.header().stream().map(Table::key).toList(), rows);
            }
        }

        private static String key(String header) {
            return header.replaceAll("(?s)i=\\[.*", "").strip().toLowerCase(Locale.ROOT);
        }
    }

    /** What the template must carry for one row of the police workbook, worked out column by column. */
    private static Map<String, String> expected(Table c06, SheetRow row, int number) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < c06.headers().size(); i++) {
            cells.put(c06.headers().get(i), tidy(c06.headers().get(i), row.cells()[i]));
        }
        cells.put("stt", Integer.toString(number));
        String registered = cells.get("ngaydangky");
        String year = registered.length() == 10 ? registered.substring(6) : "none";
        if (cells.get("so").endsWith("/") && cells.get("quyenso").endsWith("/" + year)) {
            cells.put("so", cells.get("so") + year);
        }
        if (cells.get("nycsogiaytotuythan").isEmpty()) {
            cells.put("nycloaigiaytotuythan", "");
        }
        for (String person : List.of("nks", "me", "cha")) {
            cells.put(person + "quoctichstr", cells.get(person + "quoctich"));
            cells.put(person + "quoctichkhacstr", cells.get(person + "quoctichkhac"));
        }
        return cells;
    }

    private static String tidy(String header, CellText cell) {
        String text =
                Normalizer.normalize(cell.text(), Normalizer.Form.NFC).strip().replaceAll(" +", " ");
        if (text.replaceAll("[, ]", "").isEmpty()) {
            return "";
        }
        if (header.contains("sodinhdanh") && cell.numeric()) {
            return "0".repeat(12 - text.length()) + text;
        }
        return text.matches("\\d\\d/\\d\\d/\\d{4}") ? text.replace('/', '.') : text;
    }

    private void comparesCellByCell(String name) {
        Path out = folder.resolve(name);
        RunCommand run = RunCommand.of("convert", C06, "--out", out, "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().get("rows").asInt()).isEqualTo(600);
        Table before = Table.of(C06);
        Table after = Table.of(out);
        Table template = Table.of(SharedFixtures.file("mau-158-khai-sinh.xlsx"));
        assertThat(after.headers()).isEqualTo(template.headers());
        assertThat(after.rows()).hasSize(600);
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            Map<String, String> expected = expected(before, before.rows().get(i), i + 1);
            SheetRow row = after.rows().get(i);
            for (int column = 0; column < after.headers().size(); column++) {
                String wanted = expected.getOrDefault(after.headers().get(column), "");
                if (!wanted.equals(row.text(column))) {
                    differences.add(
                            after.headers().get(column) + row.number() + ": " + wanted + " | " + row.text(column));
                }
            }
        }
        assertThat(differences).isEmpty();
    }

    @Test
    void writesThePoliceWorkbookIntoTheTemplateAsXls() {
        comparesCellByCell("out.xls");
    }

    @Test
    void writesThePoliceWorkbookIntoTheTemplateAsXlsx() {
        comparesCellByCell("out.xlsx");
    }

    @Test
    void comesBackTheSameFromXlsToXlsx() {
        Path xlsx = folder.resolve("a.xlsx");
        Path xls = folder.resolve("b.xls");
        Path again = folder.resolve("c.xlsx");
        RunCommand.of("convert", C06, "--out", xlsx);
        RunCommand.of("convert", xlsx, "--out", xls);
        assertThat(RunCommand.of("convert", xls, "--out", again).code()).isZero();
        Table first = Table.of(xlsx);
        Table last = Table.of(again);
        for (int i = 0; i < 600; i++) {
            assertThat(last.rows().get(i).cells()).isEqualTo(first.rows().get(i).cells());
        }
    }

    @Test
    void neverReplacesAFileUnasked() throws Exception {
        Path out = Files.writeString(folder.resolve("there.xls"), "mine");
        assertThat(RunCommand.of("convert", C06, "--out", out).code()).isEqualTo(73);
        assertThat(Files.readString(out)).isEqualTo("mine");
        assertThat(RunCommand.of("convert", C06, "--out", out, "--force").code())
                .isZero();
        assertThat(Files.size(out)).isGreaterThan(10_000);
        assertThat(RunCommand.of("convert", out, "--out", out, "--force").code())
                .isEqualTo(64);
    }

    @Test
    void leavesNothingBehindWhenTheFileCannotBeRead() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.xlsx"), "<html></html>");
        assertThat(RunCommand.of("convert", broken, "--out", folder.resolve("x.xls"))
                        .code())
                .isEqualTo(2);
        try (var left = Files.list(folder)) {
            assertThat(left).containsExactly(broken);
        }
    }
}
