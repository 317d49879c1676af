package vn.sohotich.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sohotich.platform.record.definition.BookTypes;

/** A large birth workbook in the form of the police's export, full of invented people. */
final class ImportWorkbook {
    private static final int ENTRIES_PER_BOOK = 200;
    private static final int DAYS_OF_A_YEAR = 365;
    private static final List<String> SURNAMES =
            List.of("NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "VŨ", "ĐẶNG", "BÙI", "ĐỖ", "HỒ", "NGÔ", "DƯƠNG", "LÝ");
    private static final List<String> MIDDLES =
            List.of("VĂN", "THỊ", "ĐỨC", "NGỌC", "MINH", "THANH", "HỮU", "QUANG", "KIM", "THU", "XUÂN", "BẢO");
    private static final List<String> GIVEN = List.of(
            "AN", "BÌNH", "CHI", "DŨNG", "GIANG", "HÀ", "HƯƠNG", "KHÁNH", "LAN", "MAI", "NAM", "NGA", "OANH", "PHÚC",
            "QUÂN", "SƠN", "TÂM", "UYÊN", "VINH", "YẾN", "THẢO", "TRANG", "TUẤN", "LOAN");

    private final Random random = new Random(158);
    private final List<String> headers =
            BookTypes.shipped().get("KS").layout("c06").orElseThrow().headers();
    private final List<String> offices;

    ImportWorkbook(List<String> offices) {
        this.offices = offices;
    }

    void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("DL_GOC");
            for (int column = 0; column < headers.size(); column++) {
                sheet.value(0, column, headers.get(column));
            }
            for (int row = 0; row < rows; row++) {
                Map<String, String> cells = cells(row);
                for (int column = 0; column < headers.size(); column++) {
                    String text = cells.get(headers.get(column).strip().toUpperCase(Locale.ROOT));
                    if (text != null) {
                        sheet.value(row + 1, column, text);
                    }
                }
                if (row % 1000 == 999) {
                    sheet.flush();
                }
            }
        }
    }

    private Map<String, String> cells(int row) {
        int book = row / ENTRIES_PER_BOOK;
        String office = offices.get(book % offices.size());
        int year = 1980 + book / offices.size() % 40;
        String day = day(year, row % ENTRIES_PER_BOOK);
        Map<String, String> cells = new HashMap<>();
        cells.put("DC_DVNHAPHUYEN", "huyện Đo Lường");
        cells.put("DC_DVNHAPXA", office);
        cells.put("SO", "%02d/".formatted(1 + row % ENTRIES_PER_BOOK));
        cells.put("QUYENSO", "01/" + year);
        cells.put("TRANGSO", Integer.toString(1 + row % ENTRIES_PER_BOOK));
        cells.put("NGAYDANGKY", day);
        cells.put("LOAIDANGKY", "1");
        cells.put("NOIDANGKY", office);
        cells.put("NGUOIKY", name("VĂN"));
        cells.put("CHUCVUNGUOIKY", "Chủ tịch");
        boolean girl = random.nextBoolean();
        cells.put("NKSSODINHDANH", id(girl, year));
        cells.put("NKSHOTEN", name(girl ? "THỊ" : "VĂN"));
        cells.put("NKSGIOITINH", girl ? "2" : "1");
        cells.put("NKSNGAYSINH", day);
        cells.put("NKSNOISINH", office);
        cells.put("NKSQUEQUAN", office);
        cells.put("NKSDANTOC", "Kinh");
        cells.put("NKSQUOCTICH", "Việt Nam");
        cells.put("NKSLOAIKHAISINH", "1");
        parent(cells, "ME", true, year - 26, office);
        parent(cells, "CHA", false, year - 28, office);
        cells.put("NYCHOTEN", name("VĂN"));
        cells.put("NYCQUANHE", "cha");
        cells.put("NYCLOAIGIAYTOTUYTHAN", "8");
        return cells;
    }

    /** Entries of a book follow each other in time, as they do on paper. */
    private static String day(int year, int entry) {
        LocalDate day = LocalDate.ofYearDay(year, 1 + entry * DAYS_OF_A_YEAR / ENTRIES_PER_BOOK);
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), year);
    }

    private void parent(Map<String, String> cells, String prefix, boolean woman, int born, String office) {
        cells.put(prefix + "SODINHDANHCANHAN", id(woman, born));
        cells.put(prefix + "HOTEN", name(woman ? "THỊ" : "VĂN"));
        cells.put(prefix + "NGAYSINH", Integer.toString(born));
        cells.put(prefix + "DANTOC", "Kinh");
        cells.put(prefix + "QUOCTICH", "Việt Nam");
        cells.put(prefix + "LOAICUTRU", "1");
        cells.put(prefix + "NOICUTRU", office);
    }

    private String name(String usual) {
        String middle = random.nextInt(3) == 0 ? pick(MIDDLES) : usual;
        return pick(SURNAMES) + " " + middle + " " + pick(MIDDLES) + " " + pick(GIVEN);
    }

    private String id(boolean woman, int born) {
        int century = (born < 2000 ? 0 : 2) + (woman ? 1 : 0);
        return "030%d%02d%06d".formatted(century, born % 100, random.nextInt(1_000_000));
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
