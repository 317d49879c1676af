package vn.sohotich.platform.reconciliation.waterfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;

/** The invented register and records of the page on how the machine decides, decided by the real engine. */
final class WorkedExamples {
    private static final String[] SURNAMES = {
        "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ"
    };
    private static final String[] MEN = {"Văn", "Văn", "Đức", "Minh", "Quang", "Hữu"};
    private static final String[] WOMEN = {"Thị", "Thị", "Thị", "Ngọc", "Thu", "Thanh"};
    private static final String[] GIVENS = {
        "An", "Bình", "Cường", "Dũng", "Giang", "Hà", "Hải", "Hoa", "Hòa", "Hùng", "Khánh", "Lan", "Linh", "Long",
        "Mai", "Nam", "Nga", "Oanh", "Phúc", "Quân", "Sơn", "Tâm", "Thảo", "Tuấn", "Uyên", "Vân", "Xuân", "Yến"
    };
    private static final String[] COMMUNES = {
        "An Bình", "Thái Tân", "Hợp Tiến", "Cộng Hòa", "Quốc Tuấn", "Nam Hưng", "Đồng Lạc", "Hồng Phong", "Minh Tân"
    };
    private static final String HOME = ", huyện Nam Sách, tỉnh Hải Dương";
    private static final int FAMILIES = 5_000;

    private final List<RegisteredPerson> people = new ArrayList<>();
    private final LinkageModel model;
    private final Linker linker;
    private final RegisteredPerson brother;
    private int serial;

    WorkedExamples() {
        var random = new Random(2026);
        for (int i = 0; i < FAMILIES; i++) {
            String place = "Xã " + COMMUNES[random.nextInt(COMMUNES.length)] + HOME;
            var father = adult(random, true, place);
            var mother = adult(random, false, place);
            people.add(father);
            people.add(mother);
            people.add(child(random, father, mother));
            people.add(child(random, father, mother));
        }
        var father = person("Đặng Văn Phúc", PartialDate.of(1978, 3, 12), "1", "Xã Thái Tân" + HOME, null, null);
        var mother = person("Phạm Thị Thảo", PartialDate.of(1982, 11, 5), "2", "Xã Thái Tân" + HOME, null, null);
        people.addAll(List.of(father, mother));
        brother = person("Đặng Minh Khánh", PartialDate.of(2009, 8, 17), "1", "Xã Thái Tân" + HOME, father, mother);
        people.add(brother);
        var other = person("Bùi Quang Hải", PartialDate.of(1975, 1, 20), "1", "Xã Hợp Tiến" + HOME, null, null);
        var wife = person("Lê Thị Vân", PartialDate.of(1979, 6, 2), "2", "Xã Hợp Tiến" + HOME, null, null);
        people.addAll(List.of(other, wife));
        people.add(person("Bùi Đức Hòa", PartialDate.of(2011, 2, 9), "1", "Xã Hợp Tiến" + HOME, other, wife));
        people.add(person("Bùi Đức Hoa", PartialDate.of(2011, 2, 9), "1", "Xã Hợp Tiến" + HOME, other, wife));
        var index = PersonIndex.of(people.stream());
        model = LinkageModel.standard(index.statistics());
        linker = new Linker(index, model, BasicFields.defaults());
    }

    private RegisteredPerson adult(Random random, boolean man, String place) {
        var birth = PartialDate.of(1955 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return person(name(random, pick(random, SURNAMES), man), birth, man ? "1" : "2", place, null, null);
    }

    private RegisteredPerson child(Random random, RegisteredPerson father, RegisteredPerson mother) {
        boolean boy = random.nextBoolean();
        String surname = father.name().substring(0, father.name().indexOf(' '));
        var birth = PartialDate.of(1985 + random.nextInt(35), 1 + random.nextInt(12), 1 + random.nextInt(28));
        return person(name(random, surname, boy), birth, boy ? "1" : "2", father.birthPlace(), father, mother);
    }

    private static String name(Random random, String surname, boolean man) {
        return surname + " " + pick(random, man ? MEN : WOMEN) + " " + pick(random, GIVENS);
    }

    private static String pick(Random random, String[] values) {
        return values[random.nextInt(values.length)];
    }

    private RegisteredPerson person(
            String name,
            PartialDate birth,
            String sex,
            String place,
            @Nullable RegisteredPerson father,
            @Nullable RegisteredPerson mother) {
        int century = birth.year() / 100 - 19;
        String id = "030%d%02d%06d".formatted(century * 2 + ("2".equals(sex) ? 1 : 0), birth.year() % 100, ++serial);
        return new RegisteredPerson(
                id,
                name,
                birth,
                sex,
                "Kinh",
                "Việt Nam",
                place,
                place,
                place,
                father == null ? "" : father.name(),
                father == null ? "" : father.personalId(),
                mother == null ? "" : mother.name(),
                mother == null ? "" : mother.personalId(),
                "",
                "",
                null);
    }

    LinkageModel model() {
        return model;
    }

    /** Everything in the book is as in the register. */
    SoughtRecord consistent() {
        return khanh("ĐẶNG MINH KHÁNH", PartialDate.of(2009, 8, 17));
    }

    SoughtRecord inconsistent() {
        return khanh("ĐẶNG MINH KHÁNH", PartialDate.of(2009, 8, 7));
    }

    SoughtRecord lessPrecise() {
        return khanh("ĐẶNG MINH KHÁNH", PartialDate.ofYear(2009));
    }

    /** A younger brother, who is not registered. */
    SoughtRecord notFound() {
        return khanh("ĐẶNG MINH QUÂN", PartialDate.of(2013, 4, 2));
    }

    SoughtRecord ambiguous() {
        return birth(
                "BUI DUC HOA", PartialDate.of(2011, 2, 9), "Xã Hợp Tiến", "BÙI QUANG HẢI", 1975, "LÊ THỊ VÂN", 1979);
    }

    private static SoughtRecord khanh(String name, PartialDate birth) {
        return birth(name, birth, "Xã Thái Tân", "ĐẶNG VĂN PHÚC", 1978, "PHẠM THỊ THẢO", 1982);
    }

    private static SoughtRecord birth(
            String name,
            PartialDate birth,
            String commune,
            String father,
            int fatherBorn,
            String mother,
            int motherBorn) {
        return new SoughtRecord(
                "1",
                List.of(
                        SoughtPerson.of(Role.CHILD, name, birth)
                                .withSex("1")
                                .withPeople("Kinh", "Việt Nam")
                                .withPlaces(commune + HOME, ""),
                        SoughtPerson.of(Role.MOTHER, mother, PartialDate.ofYear(motherBorn)),
                        SoughtPerson.of(Role.FATHER, father, PartialDate.ofYear(fatherBorn))));
    }

    /** The brother who is registered beside the one who is not. */
    PairExplanation brother() {
        return linker.explain(notFound(), Role.CHILD, brother).orElseThrow();
    }

    Decision decide(SoughtRecord record) {
        return linker.link(record).persons().getFirst();
    }
}
