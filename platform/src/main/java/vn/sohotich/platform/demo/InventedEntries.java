package vn.sohotich.platform.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Writes the entries of an invented book the way clerks wrote them, with the slips that real books have. */
final class InventedEntries {
    private static final DateTimeFormatter TEMPLATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final Map<String, String> PREFIXES = Map.of("KS", "nks", "KH", "chong", "KT", "nkt", "NCN", "nkn");
    private final InventedPeople people;
    private final List<InventedPerson> everyone;
    private final Map<String, InventedPerson> byId = new LinkedHashMap<>();
    private final Random random;

    InventedEntries(InventedPeople people, List<InventedPerson> everyone, long seed) {
        this.people = people;
        this.everyone = everyone;
        this.random = new Random(seed);
        everyone.forEach(person -> byId.put(person.personalId(), person));
    }

    /** The rows of one book, values by technical column name, in the order of their numbers. */
    List<Map<String, String>> of(InventedBook book) {
        List<InventedPerson> principals = everyone.stream()
                .filter(person -> person.communeCode().equals(book.commune().code()))
                .filter(eligible(book))
                .limit(book.entries())
                .toList();
        List<Map<String, String>> rows = new ArrayList<>();
        for (InventedPerson principal : principals) {
            int number = rows.size() + 1;
            Map<String, String> row = heading(book, number);
            switch (book.kind()) {
                case "KS" -> birth(row, principal);
                case "KH" -> marriage(row, principal);
                case "KT" -> death(row, principal, book);
                default -> adoption(row, principal);
            }
            slip(row, number, book);
            rows.add(row);
        }
        return rows;
    }

    private Predicate<InventedPerson> eligible(InventedBook book) {
        return switch (book.kind()) {
            case "KS" -> person -> person.father() != null && person.birth().getYear() < book.year();
            case "KH" ->
                person -> person.male()
                        && !people.spouseOf(person).isEmpty()
                        && person.birth().getYear() < book.year() - 22;
            case "KT" -> person -> person.death() != null;
            default -> person -> person.father() != null && person.birth().getYear() > book.year() - 12;
        };
    }

    private Map<String, String> heading(InventedBook book, int number) {
        Map<String, String> row = new LinkedHashMap<>();
        LocalDate day = LocalDate.ofYearDay(book.year(), 3 + (number * 355 / Math.max(1, book.entries())));
        row.put("so", "%02d/%d".formatted(number, book.year()));
        row.put("quyenSo", book.written());
        row.put("trangSo", String.valueOf((number + 1) / 2));
        row.put("ngayDangKy", day.format(TEMPLATE));
        row.put("loaiDangKy", "1");
        row.put("noiDangKy", "UBND " + book.commune().place());
        row.put("nguoiKy", "Đặng Quang Vinh");
        row.put("chucVuNguoiKy", "Chủ tịch UBND");
        row.put("nguoiThucHien", "Trần Thị Mai");
        return row;
    }

    private void birth(Map<String, String> row, InventedPerson child) {
        row.put("loaiDangKy", "4");
        person(row, "nks", child, "nksSoDinhDanh");
        row.put("nksNoiSinh", "Trạm y tế " + child.place());
        row.put("nksQueQuan", child.place());
        row.put("nksLoaiKhaiSinh", "1");
        parent(row, "me", Objects.requireNonNull(child.mother()));
        parent(row, "cha", Objects.requireNonNull(child.father()));
        row.put("nycHoTen", child.father().name());
        row.put("nycQuanHe", "cha");
    }

    private void marriage(Map<String, String> row, InventedPerson husband) {
        spouse(row, "chong", husband);
        spouse(row, "vo", Objects.requireNonNull(byId.get(people.spouseOf(husband))));
    }

    private void death(Map<String, String> row, InventedPerson deceased, InventedBook book) {
        person(row, "nkt", deceased, null);
        row.put("nktNoiCuTru", deceased.place());
        row.put(
                "nktNgayChet",
                LocalDate.parse(row.get("ngayDangKy"), TEMPLATE).minusDays(2).format(TEMPLATE));
        row.put("nktNoiChet", "Tại nhà, " + book.commune().place());
        row.put("nktNguyenNhanChet", "Già yếu");
        row.put("nycHoTen", new InventedNames(random).fullName("Trần", true));
        row.put("nycQuanHe", "con");
    }

    /** A couple of the same commune, old enough and not the child's own parents, adopts. */
    private void adoption(Map<String, String> row, InventedPerson child) {
        InventedPerson adopter = everyone.stream()
                .filter(person -> person.male() && person.communeCode().equals(child.communeCode()))
                .filter(person -> person.birth().getYear() < child.birth().getYear() - 25)
                .filter(person -> !people.spouseOf(person).isEmpty() && !person.equals(child.father()))
                .skip(random.nextInt(40))
                .findFirst()
                .orElseThrow();
        person(row, "nkn", child, "nknSoDinhDanh");
        spouse(row, "chanuoi", adopter);
        spouse(row, "menuoi", Objects.requireNonNull(byId.get(people.spouseOf(adopter))));
        row.put("giaoHoTen", Objects.requireNonNull(child.mother()).name());
        row.put("giaoQuanHe", "mẹ đẻ");
    }

    private static void person(
            Map<String, String> row, String prefix, InventedPerson person, @Nullable String idField) {
        row.put(prefix + "HoTen", person.name());
        row.put(prefix + "GioiTinh", person.sex());
        row.put(prefix + "NgaySinh", person.birthInTemplate());
        row.put(prefix + "DanToc", person.ethnicity());
        row.put(prefix + "QuocTich", "Việt Nam");
        if (idField != null) {
            row.put(idField, person.personalId());
        }
    }

    private static void parent(Map<String, String> row, String prefix, InventedPerson parent) {
        row.put(prefix + "HoTen", parent.name());
        row.put(prefix + "NgaySinh", String.valueOf(parent.birth().getYear()));
        row.put(prefix + "DanToc", parent.ethnicity());
        row.put(prefix + "QuocTich", "Việt Nam");
        row.put(prefix + "LoaiCuTru", "1");
        row.put(prefix + "NoiCuTru", parent.place());
    }

    private static void spouse(Map<String, String> row, String prefix, InventedPerson spouse) {
        row.put(prefix + "HoTen", spouse.name());
        row.put(prefix + "NgaySinh", spouse.birthInTemplate());
        row.put(prefix + "DanToc", spouse.ethnicity());
        row.put(prefix + "QuocTich", "Việt Nam");
        row.put(prefix + "LoaiCuTru", "1");
        row.put(prefix + "NoiCuTru", spouse.place());
    }

    /** Every so many entries has one of the slips that make this work necessary. */
    private void slip(Map<String, String> row, int number, InventedBook book) {
        String principal = PREFIXES.getOrDefault(book.kind(), "nks");
        switch (number % 29) {
            case 4 -> row.remove("nksSoDinhDanh");
            case 7 ->
                row.computeIfPresent(principal + "DanToc", (field, value) -> value.equals("Kinh") ? "Tày" : "Kinh");
            case 11 -> row.computeIfPresent(principal + "HoTen", (field, value) -> value + " A");
            case 13 -> row.computeIfPresent(principal + "NgaySinh", (field, value) -> value.substring(6));
            case 17 -> {
                row.remove("nksSoDinhDanh");
                row.computeIfPresent(
                        principal + "HoTen", (field, value) -> new InventedNames(random).fullName("Tống", true));
                row.computeIfPresent(principal + "NgaySinh", (field, value) -> "1931");
            }
            case 19 -> row.merge("trangSo", "a", String::concat);
            case 23 ->
                row.put(
                        "ngayDangKy",
                        number % 58 == 23
                                ? ""
                                : row.getOrDefault("ngayDangKy", "").replace('.', '/'));
            case 26 ->
                row.computeIfPresent("ngayDangKy", (field, value) -> number > 80 ? value : "31.02." + book.year());
            default -> {}
        }
    }
}
