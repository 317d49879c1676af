package vn.sohotich.benchmarks.typing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Pages of birth books as somebody copies them: any page, filled in as far as some field. */
final class TypedPages {
    private static final List<List<String>> STAGES = List.of(
            List.of("noiDangKy", "nksHoTen", "nksNgaySinh"),
            List.of("nksGioiTinh", "nksDanToc", "nksQuocTich"),
            List.of("meHoTen"),
            List.of("meNgaySinh"),
            List.of("chaHoTen", "chaNgaySinh"));

    private final List<Map<String, String>> pages = new ArrayList<>();

    private TypedPages() {}

    static TypedPages read(Path births) throws IOException {
        var read = new TypedPages();
        List<String> lines = Files.readAllLines(births);
        List<String> header = cells(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            List<String> cells = cells(line);
            var page = new LinkedHashMap<String, String>();
            for (String field : STAGES.stream().flatMap(List::stream).toList()) {
                page.put(field, cells.get(header.indexOf(field.toUpperCase(Locale.ROOT))));
            }
            read.pages.add(page);
        }
        return read;
    }

    /** Any page as far as any stage; the first has the child's name and date only. */
    Map<String, String> any(SplittableRandom random) {
        Map<String, String> page = pages.get(random.nextInt(pages.size()));
        var typed = new LinkedHashMap<String, String>();
        for (List<String> fields : STAGES.subList(0, 1 + random.nextInt(STAGES.size()))) {
            fields.forEach(field -> typed.put(field, page.getOrDefault(field, "")));
        }
        return typed;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
