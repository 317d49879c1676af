package vn.sohotich.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;

/**
 * Invented people with everything that is hard on a distributed job: a commune with 40 % of them, a name that hundreds
 * share, personal numbers that stand twice, rows without a name, names of 10,000 characters, twins.
 */
final class InventedProvince {
    private static final String[] SURNAMES = {"Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Vũ", "Tạ"};
    private static final String[] MIDDLES = {"Văn", "Đức", "Minh", "Quang", "Thị", "Ngọc", "Thu", "Thanh"};
    private static final String[] GIVENS = {
        "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hoa", "Hòa", "Hùng", "Lan", "Linh", "Mai", "Nam", "Nga",
        "Phúc", "Quân", "Sơn", "Tâm", "Tuấn", "Uyên", "Vân", "Xuân", "Yến"
    };
    private static final String[] COMMUNES = {"An Bình", "Thái Tân", "Hợp Tiến", "Cộng Hòa", "Quảng Trị", "Nga Yên"};

    final List<RegisteredPerson> people = new ArrayList<>();
    final List<SoughtRecord> records = new ArrayList<>();
    private final Random random;

    private InventedProvince(long seed) {
        this.random = new Random(seed);
    }

    static InventedProvince of(int families, long seed) {
        var province = new InventedProvince(seed);
        for (int family = 0; family < families; family++) {
            province.family(family * 10);
        }
        province.oddities();
        province.doubledBirths();
        return province;
    }

    private void family(int serial) {
        String commune = random.nextInt(10) < 4 ? COMMUNES[0] : pick(COMMUNES);
        String place = "Xã " + commune + ", huyện Nam Sách, tỉnh Hải Dương";
        RegisteredPerson father = adult(serial, "1", place);
        RegisteredPerson mother = adult(serial + 1, "2", place);
        people.add(withRelatives(father, null, null, mother));
        people.add(withRelatives(mother, null, null, father));
        PartialDate birth = PartialDate.of(1981 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
        for (int child = 0; child < 2; child++) {
            boolean twin = random.nextInt(20) == 0;
            PartialDate day = child == 0 || twin ? birth : PartialDate.of(birth.year() + 2, birth.month(), birth.day());
            child(serial + 2 + child, day, father, mother, place);
        }
        if (random.nextInt(3) == 0) {
            records.add(new SoughtRecord(
                    ref(), List.of(sought(Role.HUSBAND, father, place), sought(Role.WIFE, mother, place))));
        }
    }

    private void child(int serial, PartialDate birth, RegisteredPerson father, RegisteredPerson mother, String place) {
        String surname = father.name().substring(0, father.name().indexOf(' '));
        String sex = random.nextBoolean() ? "1" : "2";
        RegisteredPerson child = person(id(sex, birth.year(), serial), name(surname), birth, sex, place);
        if (random.nextInt(8) > 0) {
            people.add(withRelatives(child, father, mother, null));
        }
        SoughtPerson sought = sought(Role.CHILD, child, place).withSex(random.nextInt(50) == 0 ? null : sex);
        records.add(new SoughtRecord(ref(), List.of(sought, parent(Role.MOTHER, mother), parent(Role.FATHER, father))));
    }

    private SoughtPerson sought(String role, RegisteredPerson person, String place) {
        PartialDate birth = person.birth();
        if (birth != null && random.nextInt(12) == 0) {
            birth = random.nextBoolean() ? PartialDate.ofYear(birth.year()) : null;
        }
        return SoughtPerson.of(role, noise(person.name()), birth)
                .withPersonalId(random.nextInt(6) == 0 ? person.personalId() : "")
                .withPeople(person.ethnicity(), person.nationality())
                .withPlaces("UBND " + place.toLowerCase(Locale.ROOT), "");
    }

    private SoughtPerson parent(String role, RegisteredPerson parent) {
        PartialDate birth = parent.birth();
        boolean unnamed = random.nextInt(12) == 0;
        return SoughtPerson.of(
                role,
                unnamed ? "" : noise(parent.name()),
                unnamed || birth == null ? null : PartialDate.ofYear(birth.year()));
    }

    private void oddities() {
        String place = "Xã An Bình, huyện Nam Sách, tỉnh Hải Dương";
        for (int copy = 0; copy < 600; copy++) {
            people.add(person(id("1", 1970, 900_000 + copy), "Nguyễn Văn Nam", PartialDate.of(1970, 1, 1), "1", place));
        }
        for (int twice = 0; twice < 40; twice++) {
            RegisteredPerson known = people.get(twice * 7);
            String other = twice % 2 == 0 ? known.name() : name("Đỗ");
            people.add(person(known.personalId(), other, known.birth(), known.sex() == null ? "1" : "2", place));
        }
        for (int again = 0; again < 50; again++) {
            people.add(people.get(again * 3));
        }
        people.add(person(" ", "Lê Văn Không", null, "1", place));
        people.add(person(id("2", 1980, 950_001), "", null, "2", ""));
        people.add(person(id("2", 1980, 950_002), "Lê " + "Thị ".repeat(2_500) + "An", null, "2", place));
        people.add(person("khong ro", "Tạ Thị\tÚt", PartialDate.ofYear(1950), "3", place));
        people.add(person("khong ro", "Vi Thị Khương Duyên", PartialDate.of(1991, 7, 23), "2", place));
        for (int copy = 0; copy < 60; copy++) {
            SoughtPerson namesake = SoughtPerson.of(Role.DECEASED, "NGUYỄN VĂN NAM", PartialDate.of(1970, 1, 1));
            records.add(new SoughtRecord(ref(), List.of(namesake.withPlaces("UBND " + place, place))));
        }
        records.add(new SoughtRecord(ref(), List.of()));
        records.add(new SoughtRecord(ref(), List.of(SoughtPerson.of(Role.CHILD, "", null))));
        for (int twice = 0; twice < 40; twice++) {
            RegisteredPerson known = people.get(twice * 7);
            records.add(new SoughtRecord(ref(), List.of(sought(Role.DECLARANT, known, place))));
        }
    }

    /** Births that are entered again at the end, some of them twice, and people whose number is written in words. */
    private void doubledBirths() {
        List<SoughtRecord> births = records.stream()
                .filter(record -> record.persons().stream()
                        .anyMatch(person -> person.role().equals(Role.CHILD)))
                .toList();
        for (int again = 0; again < 60; again++) {
            records.add(new SoughtRecord(ref(), births.get(again * 13).persons()));
        }
        for (int twice = 0; twice < 10; twice++) {
            records.add(new SoughtRecord(ref(), births.get(twice * 39).persons()));
        }
        for (int born = 0; born < 3; born++) {
            SoughtPerson child = SoughtPerson.of(Role.CHILD, "Vi Thị Khương Duyên", PartialDate.of(1991, 7, 23));
            records.add(new SoughtRecord(ref(), List.of(child)));
        }
    }

    private String ref() {
        return Integer.toString(records.size() + 1);
    }

    private RegisteredPerson adult(int serial, String sex, String place) {
        PartialDate birth = PartialDate.of(1940 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return person(id(sex, birth.year(), serial), name(pick(SURNAMES)), birth, sex, place);
    }

    private static RegisteredPerson person(
            String id, String name, @Nullable PartialDate birth, String sex, String place) {
        return new RegisteredPerson(
                id, name, birth, sex, "Kinh", "Việt Nam", place, place, place, "", "", "", "", "", "", null);
    }

    private static RegisteredPerson withRelatives(
            RegisteredPerson person,
            @Nullable RegisteredPerson father,
            @Nullable RegisteredPerson mother,
            @Nullable RegisteredPerson spouse) {
        return new RegisteredPerson(
                person.personalId(),
                person.name(),
                person.birth(),
                person.sex(),
                person.ethnicity(),
                person.nationality(),
                person.origin(),
                person.birthPlace(),
                person.residence(),
                father == null ? "" : father.name(),
                father == null ? "" : father.personalId(),
                mother == null ? "" : mother.name(),
                mother == null ? "" : mother.personalId(),
                spouse == null ? "" : spouse.name(),
                spouse == null ? "" : spouse.personalId(),
                null);
    }

    private String noise(String name) {
        return switch (random.nextInt(12)) {
            case 0 -> name.replace("Thị ", "").replace("Văn ", "");
            case 1 -> name.replace('ễ', 'e').replace('ầ', 'a').replace('ũ', 'u');
            case 2 -> name.replace("Nguyễn", "Trần");
            default -> random.nextInt(3) == 0 ? name.toUpperCase(Locale.ROOT) : name;
        };
    }

    private String name(String surname) {
        return surname + " " + pick(MIDDLES) + " " + pick(GIVENS);
    }

    private static String id(String sex, int year, int serial) {
        int century = (year / 100 - 19) * 2 + (sex.equals("1") ? 0 : 1);
        return "030%d%02d%06d".formatted(century, year % 100, serial);
    }

    private String pick(String[] values) {
        return values[random.nextInt(values.length)];
    }
}
