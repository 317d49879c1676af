package vn.sohotich.benchmarks.duplicates;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.ObjIntConsumer;
import vn.sohotich.benchmarks.LinkageNames;
import vn.sohotich.linkage.name.Folding;

/**
 * Births of invented families in the books of many communes: brothers and sisters, one birth in ninety of twins, and one in
 * a hundred written a second time in another book, half of those with a slip. The parents of every second family have
 * personal numbers. Hands entries out one by one and knows which of them are one birth.
 */
final class DoubledBirths {
    static final List<String> COLUMNS = List.of(
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
            "meSoDinhDanhCaNhan",
            "meHoTen",
            "meNgaySinh",
            "chaSoDinhDanhCaNhan",
            "chaHoTen",
            "chaNgaySinh");
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int OLDEST = 1940;

    private final SplittableRandom random;
    private final List<String> offices;
    private final ObjIntConsumer<Map<String, String>> taker;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<Set<String>> pairs = new HashSet<>();
    private int entries;
    private int people;

    /** {@code taker} gets each entry with the place of its commune among the offices. */
    DoubledBirths(long seed, List<String> offices, ObjIntConsumer<Map<String, String>> taker) {
        this.random = new SplittableRandom(seed);
        this.offices = offices;
        this.taker = taker;
    }

    /** Writes at least so many entries. */
    void families(int records) {
        while (entries < records) {
            family(random.nextInt(offices.size()));
        }
    }

    /** Writes so many entries of the commonest names into the books of one commune; none of them is a second one. */
    void crowd(int records) {
        for (int i = 0; i < records; i++) {
            int year = OLDEST + 20 + random.nextInt(60);
            boolean male = random.nextBoolean();
            String mother = LinkageNames.commonest(random, false);
            String father = LinkageNames.commonest(random, true);
            Map<String, String> row = child(LinkageNames.commonest(random, male), male, year);
            parents(row, mother, father, year - 20 - random.nextInt(15));
            enter(row, 0, year);
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
        int mothersYear = OLDEST + random.nextInt(60);
        int year = mothersYear + 19 + random.nextInt(6);
        int children = 1 + random.nextInt(4);
        boolean numbered = random.nextBoolean();
        people += 2;
        for (int i = 0; i < children; i++) {
            String day = day();
            int born = random.nextInt(90) == 0 ? 2 : 1;
            for (int twin = 0; twin < born; twin++) {
                boolean male = random.nextBoolean();
                Map<String, String> row = child(surname + " " + LinkageNames.rest(random, male), male, year);
                row.put("nksNgaySinh", day + "." + year);
                parents(row, mother, random.nextInt(20) == 0 ? "" : father, mothersYear);
                if (numbered) {
                    number(row, mothersYear);
                }
                String place = enter(row, commune, year);
                if (random.nextInt(100) == 0) {
                    int other = random.nextBoolean() ? commune : random.nextInt(offices.size());
                    pairs.add(Set.of(place, enter(again(row), other, year + 1 + random.nextInt(3))));
                }
            }
            year += 1 + random.nextInt(5);
        }
    }

    private String day() {
        return "%02d.%02d".formatted(1 + random.nextInt(28), 1 + random.nextInt(12));
    }

    private Map<String, String> child(String name, boolean male, int year) {
        Map<String, String> row = new HashMap<>();
        row.put("nksHoTen", name);
        row.put("nksGioiTinh", male ? "1" : "2");
        row.put("nksNgaySinh", day() + "." + year);
        row.put("nksDanToc", "Kinh");
        row.put("nksQuocTich", "Việt Nam");
        return row;
    }

    private static void parents(Map<String, String> row, String mother, String father, int mothersYear) {
        row.put("meHoTen", mother);
        row.put("meNgaySinh", String.valueOf(mothersYear));
        row.put("chaHoTen", father);
        row.put("chaNgaySinh", father.isEmpty() ? "" : String.valueOf(mothersYear - 3));
    }

    private void number(Map<String, String> row, int mothersYear) {
        row.put("meSoDinhDanhCaNhan", number(people, 1, mothersYear));
        if (!row.getOrDefault("chaHoTen", "").isEmpty()) {
            row.put("chaSoDinhDanhCaNhan", number(people + 1, 0, mothersYear - 3));
        }
    }

    private static String number(int person, int female, int year) {
        return "%03d%d%02d%06d".formatted(1 + person / 1_000_000, female, year % 100, person % 1_000_000);
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
        taker.accept(row, commune);
        entries++;
        return commune + "/" + year + "/" + number;
    }
}
