package vn.sohotich.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.benchmarks.LinkageCsv.Row;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;

/** A folder of linkage fixtures: register, births, marriages and the truth about them. */
record LinkageFixtures(Path folder) {
    PersonIndex index() {
        try (Stream<Row> rows = LinkageCsv.rows(folder.resolve("population.csv"))) {
            return PersonIndex.of(rows.map(LinkageFixtures::registered));
        }
    }

    List<SoughtRecord> births() {
        return records("births.csv", true);
    }

    /** The children of the births alone, with their parents' names as evidence: what the peer looks for. */
    List<SoughtRecord> children() {
        return births().stream().map(LinkageFixtures::childAlone).toList();
    }

    private static SoughtRecord childAlone(SoughtRecord birth) {
        SoughtPerson child = birth.persons().getFirst();
        String mother = birth.inRole(Role.MOTHER).map(SoughtPerson::name).orElse("");
        String father = birth.inRole(Role.FATHER).map(SoughtPerson::name).orElse("");
        return new SoughtRecord(birth.ref(), List.of(child.withRelatives(mother, father, "")));
    }

    boolean hasMarriages() {
        return Files.exists(folder.resolve("marriages.csv"));
    }

    List<SoughtRecord> marriages() {
        return records("marriages.csv", false);
    }

    private List<SoughtRecord> records(String file, boolean births) {
        var records = new ArrayList<SoughtRecord>();
        try (Stream<Row> rows = LinkageCsv.rows(folder.resolve(file))) {
            rows.forEach(row -> {
                String ref = Integer.toString(records.size() + 1);
                records.add(births ? birth(ref, row) : marriage(ref, row));
            });
        }
        return records;
    }

    /** What is true of each file and row, by {@code file row}. */
    Map<String, Truth> truth() {
        var truth = new HashMap<String, Truth>();
        try (Stream<Row> rows = LinkageCsv.rows(folder.resolve("truth.csv"))) {
            rows.forEach(row -> truth.put(
                    row.get("file") + " " + row.get("row"),
                    new Truth(row.get("outcome"), row.get("soDinhDanh"), row.get("differs"))));
        }
        return truth;
    }

    /** The true outcome, the person's number or nothing, and the fields that were changed. */
    record Truth(String outcome, String personalId, String differs) {}

    private static RegisteredPerson registered(Row row) {
        return new RegisteredPerson(
                row.get("soDinhDanh"),
                row.get("hoTen"),
                date(row.get("ngaySinh")),
                row.get("gioiTinh"),
                row.get("danToc").intern(),
                row.get("quocTich").intern(),
                row.get("queQuan").intern(),
                row.get("noiDangKyKhaiSinh").intern(),
                row.get("noiThuongTru").intern(),
                row.get("hoTenCha"),
                row.get("soDinhDanhCha"),
                row.get("hoTenMe"),
                row.get("soDinhDanhMe"),
                row.get("hoTenVoChong"),
                row.get("soDinhDanhVoChong"),
                date(row.get("ngayChet")));
    }

    private static SoughtRecord birth(String ref, Row row) {
        var persons = new ArrayList<SoughtPerson>(3);
        String place = row.get("NOIDANGKY");
        PartialDate event = date(row.get("NGAYDANGKY"));
        persons.add(SoughtPerson.of(Role.CHILD, row.get("NKSHOTEN"), date(row.get("NKSNGAYSINH")))
                .withPersonalId(row.get("NKSSODINHDANH"))
                .withSex(row.get("NKSGIOITINH"))
                .withPeople(row.get("NKSDANTOC"), row.get("NKSQUOCTICH"))
                .withPlaces(place, row.get("NKSQUEQUAN"))
                .withEventDate(event));
        parent(persons, Role.MOTHER, "ME", row, place);
        parent(persons, Role.FATHER, "CHA", row, place);
        return new SoughtRecord(ref, persons);
    }

    private static void parent(List<SoughtPerson> persons, String role, String prefix, Row row, String place) {
        if (!row.get(prefix + "HOTEN").isBlank()) {
            persons.add(SoughtPerson.of(role, row.get(prefix + "HOTEN"), date(row.get(prefix + "NGAYSINH")))
                    .withPersonalId(row.get(prefix + "SODINHDANHCANHAN"))
                    .withPeople(row.get(prefix + "DANTOC"), row.get(prefix + "QUOCTICH"))
                    .withPlaces(place, ""));
        }
    }

    private static SoughtRecord marriage(String ref, Row row) {
        return new SoughtRecord(ref, List.of(spouse(Role.HUSBAND, "chong", row), spouse(Role.WIFE, "vo", row)));
    }

    private static SoughtPerson spouse(String role, String prefix, Row row) {
        return SoughtPerson.of(role, row.get(prefix + "HoTen"), date(row.get(prefix + "NgaySinh")))
                .withPersonalId(row.get(prefix + "SoGiayToTuyThan"))
                .withPeople(row.get(prefix + "DanToc"), row.get(prefix + "QuocTich"))
                .withPlaces(row.get(prefix + "NoiCuTru"), "")
                .withEventDate(date(row.get("ngayDangKy")));
    }

    private static @Nullable PartialDate date(String written) {
        return PartialDate.parse(written).orElse(null);
    }
}
