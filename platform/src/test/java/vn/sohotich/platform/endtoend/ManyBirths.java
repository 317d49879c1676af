package vn.sohotich.platform.endtoend;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sohotich.platform.record.definition.BookTypes;

/** A police workbook of many invented births in one commune, no number and no name twice. */
final class ManyBirths {
    private static final int IN_A_BOOK = 500;
    private static final String[] SYLLABLES = {
        "ANH", "BÌNH", "CHI", "DUNG", "ĐỨC", "GIANG", "HÀ", "HÙNG", "KHÁNH", "LAN", "LONG", "MAI", "MINH", "NAM",
        "NGA", "NGỌC", "OANH", "PHONG", "PHÚC", "QUÂN", "QUỲNH", "SƠN", "TÂM", "THẢO", "THU", "TRANG", "TRUNG", "TÚ",
        "TUẤN", "VÂN", "VIỆT", "YẾN"
    };

    private ManyBirths() {}

    static Path write(Path file, String office, int rows) {
        List<String> headers =
                BookTypes.shipped().get("KS").layout("c06").orElseThrow().headers();
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("DL_GOC");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
                String header = headers.get(column).strip();
                for (int row = 0; row < rows; row++) {
                    String text = cell(header, row, office);
                    if (!text.isEmpty()) {
                        sheet.value(row + 1, column, text);
                    }
                }
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(String header, int row, String office) {
        int year = 1950 + row / IN_A_BOOK;
        return switch (header) {
            case "SO" -> row % IN_A_BOOK + 1 + "/";
            case "QUYENSO" -> "01/" + year;
            case "TRANGSO" -> Integer.toString(row % IN_A_BOOK / 2 + 1);
            case "NGAYDANGKY" -> "%02d/%02d/%d".formatted(row % 28 + 1, row % 12 + 1, year);
            case "LOAIDANGKY", "NKSGIOITINH", "NKSLOAIKHAISINH" -> "1";
            case "NOIDANGKY" -> office;
            case "NKSHOTEN" -> name(row);
            case "NKSNGAYSINH" -> Integer.toString(year);
            case "NKSDANTOC" -> "Kinh";
            case "NKSQUOCTICH" -> "Việt Nam";
            default -> "";
        };
    }

    private static String name(int row) {
        int base = SYLLABLES.length;
        return "NGUYỄN " + SYLLABLES[row / base / base % base] + " " + SYLLABLES[row / base % base] + " "
                + SYLLABLES[row % base];
    }
}
