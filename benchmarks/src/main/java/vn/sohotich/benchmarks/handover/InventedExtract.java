package vn.sohotich.benchmarks.handover;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.territory.Gazetteer;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

/**
 * An extract of a province as several workbooks: births in the police's columns, marriages and deaths in those of the 158
 * template, of invented people, from the communes that Hải Dương had in 2010.
 */
final class InventedExtract {

    private static final int ENTRIES_PER_BOOK = 200;
    private static final LocalDate DAY = LocalDate.of(2010, 6, 1);
    private static final List<String> SURNAMES =
            List.of("NGUYỄN", "TRẦN", "LÊ", "PHẠM", "HOÀNG", "VŨ", "ĐẶNG", "BÙI", "ĐỖ", "HỒ", "NGÔ", "DƯƠNG", "LÝ");
    private static final List<String> GIVEN = List.of(
            "AN", "BÌNH", "CHI", "DŨNG", "GIANG", "HÀ", "HƯƠNG", "KHÁNH", "LAN", "MAI", "NAM", "NGA", "OANH", "PHÚC",
            "QUÂN", "SƠN", "TÂM", "UYÊN", "VINH", "YẾN", "THẢO", "TRANG", "TUẤN", "LOAN", "ĐỨC", "MINH", "XUÂN");

    private final Random random = new Random(158);
    private final List<String> offices = offices();

    private static List<String> offices() {
        Gazetteer gazetteer = Gazetteer.shipped();
        return gazetteer.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE && unit.isValid(DAY))
                .filter(unit -> gazetteer.lineage(unit).getFirst().code().equals("30"))
                .map(unit -> gazetteer.lineage(unit).reversed().stream()
                        .map(Unit::name)
                        .collect(Collectors.joining(", ", "UBND ", "")))
                .sorted()
                .toList();
    }

    /** Two thirds births, the rest marriages and deaths, in files of at most {@code perFile} rows. */
    List<Path> write(Path folder, int rows, int perFile) throws IOException {
        List<Path> files = new ArrayList<>();
        int births = rows * 2 / 3;
        int marriages = (rows - births) / 2;
        write(folder, "KS", "c06", births, perFile, files);
        write(folder, "KH", "158", marriages, perFile, files);
        write(folder, "KT", "158", rows - births - marriages, perFile, files);
        return files;
    }

    private void write(Path folder, String kind, String layout, int rows, int perFile, List<Path> files)
            throws IOException {
        List<String> headers =
                BookTypes.shipped().get(kind).layout(layout).orElseThrow().headers();
        for (int done = 0; done < rows; done += perFile) {
            Path file = folder.resolve(kind + "-" + (files.size() + 1) + ".xlsx");
            files.add(file);
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "benchmark", "1.0")) {
                Worksheet sheet = workbook.newWorksheet(kind);
                for (int column = 0; column < headers.size(); column++) {
                    sheet.inlineString(0, column, headers.get(column));
                }
                for (int row = 0; row < Math.min(perFile, rows - done); row++) {
                    Map<String, String> cells = cells(done + row);
                    for (int column = 0; column < headers.size(); column++) {
                        String text = cell(cells, headers.get(column));
                        if (!text.isEmpty()) {
                            sheet.inlineString(row + 1, column, text);
                        }
                    }
                    if (row % 500 == 499) {
                        sheet.flush();
                    }
                }
            }
        }
    }

    /** What stands under a header: by the end of its name, whoever of the record it is about. */
    private String cell(Map<String, String> cells, String header) {
        String name = header.replaceAll("(?s)i=\\[.*", "").strip().toUpperCase(Locale.ROOT);
        String known = cells.get(name);
        if (known != null) {
            return known;
        }
        if (name.endsWith("HOTEN") || name.equals("NGUOIKY") || name.equals("NGUOITHUCHIEN")) {
            return pick(SURNAMES) + " " + pick(GIVEN) + " " + pick(GIVEN);
        }
        if (name.contains("SODINHDANH") || name.endsWith("SOGIAYTOTUYTHAN")) {
            return "0301%08d".formatted(random.nextInt(100_000_000));
        }
        if (name.endsWith("NGAYSINH") || name.endsWith("NGAYCHET")) {
            return "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), 1930 + random.nextInt(60));
        }
        if (name.endsWith("DANTOC")) {
            return "Kinh";
        }
        if (name.endsWith("QUOCTICH")) {
            return "Việt Nam";
        }
        if (name.endsWith("CUTRU") && name.contains("LOAI") || name.endsWith("GIOITINH") || name.startsWith("LOAI")) {
            return "1";
        }
        return name.endsWith("NOICUTRU") || name.endsWith("QUEQUAN") || name.endsWith("NOISINH")
                ? pick(offices).substring(5)
                : "";
    }

    private Map<String, String> cells(int row) {
        int book = row / ENTRIES_PER_BOOK;
        String office = offices.get(book % offices.size());
        int year = 1980 + book / offices.size() % 40;
        Map<String, String> cells = new HashMap<>();
        cells.put("SO", "%02d/%d".formatted(1 + row % ENTRIES_PER_BOOK, year));
        cells.put("QUYENSO", "01/" + year);
        cells.put("TRANGSO", Integer.toString(1 + row % ENTRIES_PER_BOOK));
        cells.put("NGAYDANGKY", "%02d/%02d/%d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12), year));
        cells.put("NOIDANGKY", office);
        cells.put("CHUCVUNGUOIKY", "Chủ tịch");
        cells.put("DC_DVNHAPHUYEN", "huyện nhập liệu");
        cells.put("DC_DVNHAPXA", office);
        return cells;
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
