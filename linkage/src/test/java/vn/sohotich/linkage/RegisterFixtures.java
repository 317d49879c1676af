package vn.sohotich.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.sohotich.linkage.date.PartialDate;

/** Invented people for tests. */
public final class RegisterFixtures {
    private static final String[] SURNAMES = {
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Lý", "Tạ"
    };
    private static final String[] MIDDLES = {"Văn", "Đức", "Minh", "Quang", "Hữu", "Thị", "Ngọc", "Thu", "Thanh", "Hồng"
    };
    private static final String[] GIVENS = {
        "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hoa", "Hòa", "Hùng", "Khánh", "Lan", "Linh", "Long",
        "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Tuấn", "Uyên", "Vân", "Xuân", "Yến"
    };
    private static final String[] COMMUNES = {"An Bình", "Thái Tân", "Hợp Tiến", "Cộng Hòa", "Quảng Trị", "Nga Yên"};

    private RegisterFixtures() {}

    /** Families of father, mother and two children each, the same for the same seed. */
    public static List<RegisteredPerson> families(int families, long seed) {
        var random = new Random(seed);
        var people = new ArrayList<RegisteredPerson>();
        for (int family = 0; family < families; family++) {
            String place = "Xã " + COMMUNES[random.nextInt(COMMUNES.length)] + ", huyện Nam Sách, tỉnh Hải Dương";
            RegisteredPerson father = adult(random, family * 10, "1", place);
            RegisteredPerson mother = adult(random, family * 10 + 1, "2", place);
            people.add(married(father, mother));
            people.add(married(mother, father));
            people.add(child(random, family * 10 + 2, father, mother));
            people.add(child(random, family * 10 + 3, father, mother));
        }
        return people;
    }

    private static RegisteredPerson adult(Random random, int serial, String sex, String place) {
        PartialDate birth = PartialDate.of(1940 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return person(id(sex, birth.year(), serial), name(random, pick(random, SURNAMES)), birth, sex, place);
    }

    private static RegisteredPerson child(Random random, int serial, RegisteredPerson father, RegisteredPerson mother) {
        String sex = random.nextBoolean() ? "1" : "2";
        PartialDate birth = PartialDate.of(1981 + random.nextInt(30), 1 + random.nextInt(12), 1 + random.nextInt(28));
        String surname = father.name().substring(0, father.name().indexOf(' '));
        RegisteredPerson child =
                person(id(sex, birth.year(), serial), name(random, surname), birth, sex, father.birthPlace());
        return withParents(child, father, mother);
    }

    public static RegisteredPerson person(String id, String name, PartialDate birth, String sex, String place) {
        return new RegisteredPerson(
                id, name, birth, sex, "Kinh", "Việt Nam", place, place, place, "", "", "", "", "", "", null);
    }

    public static RegisteredPerson withParents(
            RegisteredPerson child, RegisteredPerson father, RegisteredPerson mother) {
        return new RegisteredPerson(
                child.personalId(),
                child.name(),
                child.birth(),
                child.sex(),
                child.ethnicity(),
                child.nationality(),
                child.origin(),
                child.birthPlace(),
                child.residence(),
                father.name(),
                father.personalId(),
                mother.name(),
                mother.personalId(),
                "",
                "",
                null);
    }

    public static RegisteredPerson married(RegisteredPerson person, RegisteredPerson spouse) {
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
                "",
                "",
                "",
                "",
                spouse.name(),
                spouse.personalId(),
                null);
    }

    /** The record of the child's birth, exactly as the register has it. */
    public static SoughtRecord birthOf(String ref, RegisteredPerson child) {
        SoughtPerson person = SoughtPerson.of(Role.CHILD, child.name(), child.birth())
                .withSex(child.sex())
                .withPeople(child.ethnicity(), child.nationality())
                .withPlaces("UBND " + child.birthPlace(), "");
        return new SoughtRecord(
                ref,
                List.of(
                        person,
                        SoughtPerson.of(Role.MOTHER, child.motherName(), null),
                        SoughtPerson.of(Role.FATHER, child.fatherName(), null)));
    }

    private static String name(Random random, String surname) {
        return surname + " " + pick(random, MIDDLES) + " " + pick(random, GIVENS);
    }

    private static String id(String sex, int year, int serial) {
        int century = (year / 100 - 19) * 2 + (sex.equals("1") ? 0 : 1);
        return "030%d%02d%06d".formatted(century, year % 100, serial);
    }

    private static String pick(Random random, String[] values) {
        return values[random.nextInt(values.length)];
    }
}
