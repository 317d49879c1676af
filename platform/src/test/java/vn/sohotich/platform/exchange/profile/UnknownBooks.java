package vn.sohotich.platform.exchange.profile;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import vn.sohotich.linkage.encoding.LegacyEncoding;
import vn.sohotich.platform.testing.TestDataFolder;

/** Golden workbooks in forms that no layout of the application knows, with invented people. */
public final class UnknownBooks {
    private static final String[][] MOTHERS = {
        {"Trần Thị Bưởi", "1988", "Kinh"},
        {"Lê Thị Sim", "1990", "Tày"},
        {"Phạm Thị Ngát", "1985", "Kinh"},
        {"Đỗ Thị Quế", "1991", "Nùng"},
        {"Vũ Thị Hạnh", "1987", "Kinh"}
    };
    private static final String[][] CHILDREN = {
        {"Nguyễn Văn Tùng", "Nam", "12/3/2016"},
        {"Lê Thị Mây", "Nữ", "1/4/2016"},
        {"Phạm Đức Thắng", "Nam", "30/11/2015"},
        {"Đỗ Thị Hằng", "Nữ", "2016"},
        {"Vũ Quốc Dũng", "Nam", "7/5/2016"}
    };

    private UnknownBooks() {}

    /** One row of text cells. */
    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    /** As exported from software of 2016–2018 might look: a title, one header row, Unicode; INFERRED. */
    public static Path misaLike(String office) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("DANH SÁCH KHAI SINH"));
        rows.add(row());
        rows.add(row(
                "STT",
                "Số đăng ký",
                "Quyển số",
                "Ngày ĐK",
                "Nơi đăng ký",
                "Họ và tên trẻ",
                "Giới tính",
                "Ngày sinh",
                "Dân tộc",
                "Quốc tịch",
                "Họ tên mẹ",
                "Năm sinh",
                "Dân tộc",
                "Họ tên cha",
                "Năm sinh",
                "Dân tộc"));
        for (int i = 0; i < CHILDREN.length; i++) {
            String[] child = CHILDREN[i];
            rows.add(row(
                    "" + (i + 1),
                    (i + 1) + "/2016",
                    "01/2016",
                    "20/06/2016",
                    office,
                    child[0],
                    child[1],
                    child[2],
                    "Kinh",
                    "Việt Nam",
                    MOTHERS[i][0],
                    MOTHERS[i][1],
                    MOTHERS[i][2],
                    "Nguyễn Văn Đoài",
                    "1984",
                    "Kinh"));
        }
        return xlsx("misa", rows, 3);
    }

    /** As a contractor delivers: .xls in TCVN3, combined cells, no year in the numbers. */
    public static Path contractorLike(int firstNumber, String office, String extra) {
        UnaryOperator<String> old = LegacyEncoding.TCVN3::fromUnicode;
        List<List<String>> rows = new ArrayList<>();
        rows.add(row(
                "TT",
                old.apply("Số"),
                old.apply("Quyển số"),
                old.apply("Ngày đăng ký"),
                old.apply("Nơi đăng ký"),
                old.apply("Họ tên con"),
                old.apply("Giới tính"),
                old.apply("Nơi sinh, ngày sinh"),
                old.apply("Mẹ"),
                old.apply("Dân tộc")));
        for (int i = 0; i < CHILDREN.length; i++) {
            String[] child = CHILDREN[i];
            String[] mother = MOTHERS[i];
            rows.add(row(
                    "" + (i + 1),
                    "" + (firstNumber + i),
                    "01/2016",
                    "20/06/2016",
                    old.apply(office),
                    old.apply(child[0] + extra),
                    old.apply(child[1]),
                    old.apply("Bệnh viện huyện, " + child[2]),
                    old.apply("%s (%s, %s)".formatted(mother[0], mother[1], mother[2])),
                    "Kinh"));
        }
        rows.add(row(
                "6",
                "" + (firstNumber + 5),
                "01/2016",
                "21/06/2016",
                old.apply(office),
                old.apply("Bùi Thị Ngọc" + extra),
                old.apply("Nữ"),
                old.apply("không rõ nơi sinh"),
                old.apply("Bùi Thị Lụa, không nhớ tuổi"),
                "Kinh"));
        return xls("nha-thau", rows);
    }

    /** As an office keeps its own list: joined headings over two rows, surname and given name apart, columns counted. */
    public static Path ownList(String office) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("SỔ KHAI SINH " + office));
        rows.add(row("Số", "Ngày đăng ký", "Người được khai sinh", "", "", "", "Mẹ", "", "Cha", ""));
        rows.add(row("", "", "Họ, đệm", "Tên", "Giới tính", "Ngày sinh", "Họ tên", "NS", "Họ tên", "NS"));
        rows.add(row("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"));
        for (int i = 0; i < CHILDREN.length; i++) {
            String[] child = CHILDREN[i];
            int blank = child[0].lastIndexOf(' ');
            rows.add(row(
                    (i + 1) + "/2016",
                    "20/06/2016",
                    child[0].substring(0, blank),
                    child[0].substring(blank + 1),
                    child[1],
                    child[2],
                    MOTHERS[i][0],
                    MOTHERS[i][1],
                    "Nguyễn Văn Đoài",
                    "1984"));
        }
        rows.add(row("", "", "", "", "", "", "", "", "", "", "Cộng: 5"));
        return xlsx("danh-sach", rows, 2);
    }

    private static Path xlsx(String name, List<List<String>> rows, int header) {
        Path file = TestDataFolder.fresh("unknown").resolve(name + ".xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                var workbook = new org.dhatim.fastexcel.Workbook(out, "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            for (int i = 0; i < rows.size(); i++) {
                for (int column = 0; column < rows.get(i).size(); column++) {
                    if (!rows.get(i).get(column).isEmpty()) {
                        sheet.value(i, column, rows.get(i).get(column));
                    }
                }
            }
            if (header == 2) {
                sheet.range(1, 2, 1, 5).merge();
                sheet.range(1, 6, 1, 7).merge();
                sheet.range(1, 8, 1, 9).merge();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Path xls(String name, List<List<String>> rows) {
        try (Workbook workbook = new HSSFWorkbook()) {
            fill(workbook, rows);
            return written(workbook, name + ".xls");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Workbook workbook, List<List<String>> rows) {
        var sheet = workbook.createSheet("Sheet1");
        for (int i = 0; i < rows.size(); i++) {
            var row = sheet.createRow(i);
            for (int column = 0; column < rows.get(i).size(); column++) {
                if (!rows.get(i).get(column).isEmpty()) {
                    row.createCell(column).setCellValue(rows.get(i).get(column));
                }
            }
        }
    }

    private static Path written(Workbook workbook, String name) throws IOException {
        Path file = TestDataFolder.fresh("unknown").resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            workbook.write(out);
        }
        return file;
    }
}
