package vn.sohotich.platform.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Two further invented books with entries that make people doubt: births that stand in another commune's book already, one
 * of them registered again, one child with two births; and people who died before they married or gave birth.
 */
final class InventedDoubles {
    static final InventedBook BIRTHS = new InventedBook("KS", InventedUnit.COMMUNES.get(3), "05", 2011, 6);
    static final InventedBook DEATHS = new InventedBook("KT", InventedUnit.COMMUNES.get(3), "01", 2007, 4);
    private static final InventedBook COPIED = InventedBook.ALL.get(5);
    private static final InventedBook MARRIAGES = InventedBook.ALL.get(8);
    private static final InventedBook CHILDREN = InventedBook.ALL.get(7);
    private static final Locale VIETNAMESE = Locale.of("vi");
    private final Map<InventedBook, List<Map<String, String>>> books;
    private final List<InventedPerson> everyone;

    InventedDoubles(Map<InventedBook, List<Map<String, String>>> books, List<InventedPerson> everyone) {
        this.books = books;
        this.everyone = everyone;
    }

    /** The rows of both books. */
    Map<InventedBook, List<Map<String, String>>> rows() {
        Map<InventedBook, List<Map<String, String>>> rows = new LinkedHashMap<>();
        rows.put(BIRTHS, births());
        rows.put(DEATHS, deaths());
        return rows;
    }

    private List<Map<String, String>> births() {
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(again(31, Map.of()));
        rows.add(again(32, Map.of("nksNgaySinh", yearOnly(32))));
        rows.add(again(34, Map.of("loaiDangKy", "2")));
        rows.add(again(35, Map.of("nksSoDinhDanh", "", "meNgaySinh", "")));
        rows.add(again(37, Map.of("nksHoTen", "Lỗ Thị Bưởi", "meHoTen", "", "chaHoTen", "", "nksGioiTinh", "2")));
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), BIRTHS, i + 1);
        }
        return rows;
    }

    /** An entry of the other book as another source has it: names in capitals, dates with slashes. */
    private Map<String, String> again(int number, Map<String, String> changes) {
        Map<String, String> row = new LinkedHashMap<>(row(COPIED, number));
        for (String name : List.of("nksHoTen", "meHoTen", "chaHoTen")) {
            row.computeIfPresent(name, (field, value) -> value.toUpperCase(VIETNAMESE));
        }
        row.computeIfPresent("nksNgaySinh", (field, value) -> value.replace('.', '/'));
        row.putAll(changes);
        return row;
    }

    private String yearOnly(int number) {
        String born = row(COPIED, number).getOrDefault("nksNgaySinh", "");
        return born.substring(born.length() - 4);
    }

    private List<Map<String, String>> deaths() {
        List<Map<String, String>> rows = new ArrayList<>();
        for (int number : new int[] {31, 32}) {
            Map<String, String> marriage = row(MARRIAGES, number);
            rows.add(death(marriage.getOrDefault("chongHoTen", ""), marriage.getOrDefault("chongNgaySinh", ""), "1"));
        }
        InventedPerson mother = Objects.requireNonNull(child(row(CHILDREN, 31)).mother());
        rows.add(death(mother.name(), mother.birthInTemplate(), "2"));
        String early = String.valueOf(child(row(CHILDREN, 31)).birth().getYear() - 2);
        for (int i = 0; i < rows.size(); i++) {
            place(rows.get(i), DEATHS, i + 1);
        }
        rows.get(2).put("nktNgayChet", "11.03." + early);
        return rows;
    }

    private InventedPerson child(Map<String, String> birth) {
        return everyone.stream()
                .filter(person -> person.personalId().equals(birth.get("nksSoDinhDanh")))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> death(String name, String born, String sex) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("loaiDangKy", "4");
        row.put("nktHoTen", name);
        row.put("nktGioiTinh", sex);
        row.put("nktNgaySinh", born);
        row.put("nktDanToc", "Kinh");
        row.put("nktQuocTich", "Việt Nam");
        row.put("nktNoiCuTru", DEATHS.commune().place());
        row.put("nktNgayChet", "02.03.2007");
        row.put("nktNguyenNhanChet", "Bệnh");
        return row;
    }

    private static void place(Map<String, String> row, InventedBook book, int number) {
        row.put("so", "%02d/%d".formatted(number, book.year()));
        row.put("quyenSo", book.written());
        row.put("trangSo", String.valueOf((number + 1) / 2));
        row.put("ngayDangKy", "%02d.05.%d".formatted(number + 3, book.year()));
        row.put("noiDangKy", "UBND " + book.commune().place());
        row.put("nguoiKy", "Đặng Quang Vinh");
        row.put("chucVuNguoiKy", "Chủ tịch UBND");
        row.put("nguoiThucHien", "Trần Thị Mai");
    }

    private Map<String, String> row(InventedBook book, int number) {
        return books.getOrDefault(book, List.of()).get(number - 1);
    }
}
