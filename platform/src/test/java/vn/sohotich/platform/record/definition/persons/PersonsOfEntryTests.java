package vn.sohotich.platform.record.definition.persons;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.record.definition.reading.Readings.birth;
import static vn.sohotich.platform.record.definition.reading.Readings.entry;

import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;

class PersonsOfEntryTests {

    @Test
    void seeksTheChildWithBothParents() {
        SoughtPerson child = PersonsOfEntry.of(birth("nksSoDinhDanh", "068210000123"), "r1")
                .inRole("child")
                .orElseThrow();
        assertThat(child.name()).isEqualTo("Tô Anh Dũng");
        assertThat(child.personalId()).isEqualTo("068210000123");
        assertThat(child.birth()).isEqualTo(PartialDate.of(2010, 3, 10));
        assertThat(child.sex()).isEqualTo("1");
        assertThat(child.ethnicity()).isEqualTo("Kinh");
        assertThat(child.motherName()).isEqualTo("Nguyễn Thị Thảo");
        assertThat(child.fatherName()).isEqualTo("Tô Văn Bình");
        assertThat(child.place()).startsWith("UBND xã Quảng Trị");
        assertThat(child.eventDate()).isEqualTo(PartialDate.of(2010, 10, 4));
    }

    @Test
    void seeksEveryNamedParent() {
        SoughtRecord record = PersonsOfEntry.of(birth("chaHoTen", "", "nycHoTen", "Lê Thị Nhờ"), "r1");
        assertThat(record.ref()).isEqualTo("r1");
        assertThat(record.persons()).extracting(SoughtPerson::role).containsExactly("child", "mother");
        SoughtPerson mother = record.inRole("mother").orElseThrow();
        assertThat(mother.sex()).isEqualTo("2");
        assertThat(mother.birth()).isEqualTo(PartialDate.ofYear(1979));
        assertThat(mother.spouseName()).isEmpty();
    }

    @Test
    void seeksHusbandAndWifeWithEachOther() {
        SoughtRecord record = PersonsOfEntry.of(
                entry(
                        "KH",
                        "chongHoTen",
                        "Lê Văn Tám",
                        "voHoTen",
                        "Trần Thị Chín",
                        "voSoGiayToTuyThan",
                        "068179000123"),
                "r2");
        assertThat(record.persons()).extracting(SoughtPerson::role).containsExactly("husband", "wife");
        assertThat(record.inRole("husband").orElseThrow().spouseName()).isEqualTo("Trần Thị Chín");
        assertThat(record.inRole("wife").orElseThrow().personalId()).isEqualTo("068179000123");
    }

    @Test
    void seeksTheDeceasedOnTheDayOfDeath() {
        SoughtPerson deceased = PersonsOfEntry.of(
                        entry("KT", "nktHoTen", "Lê Văn Tám", "ngayDangKy", "02.02.2000", "nktNgayChet", "01.02.2000"),
                        "r3")
                .inRole("deceased")
                .orElseThrow();
        assertThat(deceased.eventDate()).isEqualTo(PartialDate.of(2000, 2, 1));
    }
}
