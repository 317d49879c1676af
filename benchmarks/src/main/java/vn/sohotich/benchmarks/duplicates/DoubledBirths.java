package vn.sohotich.benchmarks.duplicates;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import vn.sohotich.benchmarks.LinkageNames;
import vn.sohotich.linkage.name.Folding;

/**
 * Births of invented families in the books of many communes: brothers and sisters, one birth in ninety of twins, and one in
 * a hundred written a second time in another book, half of those with a slip. Knows which entries are one birth.
 */
final class DoubledBirths {
    private static final List<String> HEADERS = List.of(
            "so",
            "quyenSo",
            "trangSo",
            "ngayDangKy",
            "loaiDangKy",
            "noiDangKy",
            "nksHoTen",
            "nksGioiTinh",
            "nksNgaySinh",
            "nksDanToc",
            "nksQuocTich",
            "meHoTen",
            "meNgaySinh",
            "chaHoTen",
            "chaNgaySinh");
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final SplittableRandom random;
    private final List<String> offices;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Map<String, String>> rows = new ArrayList<>();
    private final Set<Set<String>> pairs = new HashSet<>();

    DoubledBirths(long seed, List<String> offices) {
        this.random = new SplittableRandom(seed);
        this.offices = offices;
    }

    /** Writes so many entries in the order of their books. */
    void write(Path file, int records) throws IOException {
        while (rows.size() < records) {
            family(random.nextInt(offices.size()));
        }
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(String.join(",", HEADERS) + "\n");
            for (Map<String, String> row : rows) {
                out.write(HEADERS.stream()
                                .map(header -> '"' + row.getOrDefault(header, "") + '"')
                                .reduce((left, right) -> left + "," + right)
                                .orElse("")
                        + "\n");
            }
        }
    }

    /** The entries that are one birth, by commune, book and number. */
    Set<Set<String>> pairs() {
        return pairs;
    }

    private void family(int commune) {
        String surname = LinkageNames.surname(random);
        String father = surname + " " + LinkageNames.rest(random, true);
        String mother = LinkageNames.surname(random) + " " + LinkageNames.rest(random, false);
        int mothersYear = 1940 + random.nextInt(60);
        int year = mothersYear + 19 + random.nextInt(6);
        int children = 1 + random.nextInt(4);
        for (int i = 0; i < children; i++) {
            int month = 1 + random.nextInt(12);
            int day = 1 + random.nextInt(28);
            int born = random.nextInt(90) == 0 ? 2 : 1;
            for (int twin = 0; twin < born; twin++) {
                boolean male = random.nextBoolean();
                Map<String, String> row = new HashMap<>();
                row.put("nksHoTen", surname + " " + LinkageNames.rest(random, male));
                row.put("nksGioiTinh", male ? "1" : "2");
                row.put("nksNgaySinh", "%02d.%02d.%d".formatted(day, month, year));
                row.put("nksDanToc", "Kinh");
                row.put("nksQuocTich", "Việt Nam");
                row.put("meHoTen", mother);
                row.put("meNgaySinh", String.valueOf(mothersYear));
                row.put("chaHoTen", random.nextInt(20) == 0 ? "" : father);
                row.put("chaNgaySinh", row.get("chaHoTen").isEmpty() ? "" : String.valueOf(mothersYear - 3));
                String place = enter(row, commune, year);
                if (random.nextInt(100) == 0) {
                    int other = random.nextBoolean() ? commune : random.nextInt(offices.size());
                    pairs.add(Set.of(place, enter(again(row), other, year + 1 + random.nextInt(3))));
                }
            }
            year += 1 + random.nextInt(5);
        }
    }

    private Map<String, String> again(Map<String, String> row) {
        Map<String, String> copy = new HashMap<>(row);
        copy.replaceAll((field, value) -> field.endsWith("HoTen") ? value.toUpperCase(VIETNAMESE) : value);
        switch (random.nextInt(8)) {
            case 0 -> copy.compute("nksHoTen", (field, name) -> Folding.plain(name));
            case 1 -> copy.compute("nksNgaySinh", (field, date) -> date.substring(6));
            case 2 -> copy.compute("meHoTen", (field, name) -> Folding.plain(name));
            case 3 -> copy.compute("nksNgaySinh", (field, date) -> "01" + date.substring(2));
            default -> {}
        }
        return copy;
    }

    private String enter(Map<String, String> row, int commune, int year) {
        int number = numbers.merge(commune + "/" + year, 1, Integer::sum);
        row.put("so", number + "/" + year);
        row.put("quyenSo", "01/" + year);
        row.put("trangSo", String.valueOf((number + 1) / 2));
        row.put("ngayDangKy", "31.12." + year);
        row.put("loaiDangKy", "1");
        row.put("noiDangKy", offices.get(commune));
        rows.add(row);
        return commune + "/" + year + "/" + number;
    }
}
