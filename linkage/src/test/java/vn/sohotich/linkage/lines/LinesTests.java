package vn.sohotich.linkage.lines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.RegisterFixtures;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;

class LinesTests {

    @Test
    void aPersonComesBackAsWritten() {
        for (RegisteredPerson person : RegisterFixtures.families(20, 1)) {
            var line = new PersonLine(7, person);

            assertThat(PersonLine.read(line.write())).isEqualTo(line);
        }
    }

    @Test
    void aRecordComesBackAsWritten() {
        var line = new RecordLine(
                1_000_000_000_000L,
                RegisterFixtures.birthOf("17", RegisterFixtures.families(1, 1).get(2)));

        assertThat(RecordLine.read(line.write())).isEqualTo(line);
    }

    @Test
    void tabsLineEndsAndBackslashesOfAFieldStayInIt() {
        String odd = "Lê\tVăn\\N\r\nAn\\";
        SoughtPerson person = SoughtPerson.of(Role.CHILD, odd, PartialDate.ofYear(1975));
        var line = new RecordLine(1, new SoughtRecord("\\N", List.of(person, SoughtPerson.of(Role.MOTHER, "", null))));

        assertThat(line.write()).doesNotContain("\n").doesNotContain("\r");
        assertThat(RecordLine.read(line.write())).isEqualTo(line);
    }

    @Test
    void whatIsNotThereStaysApartFromWhatIsEmpty() {
        SoughtPerson unknown = SoughtPerson.of(Role.MOTHER, "Lê Thị An", null);
        SoughtPerson empty = unknown.withSex("");
        var line = new RecordLine(1, new SoughtRecord("1", List.of(unknown, empty)));

        assertThat(RecordLine.read(line.write()).record().persons()).containsExactly(unknown, empty);
    }

    @Test
    void aRecordWithoutPersonsComesBack() {
        var line = new RecordLine(3, new SoughtRecord("3", List.of()));

        assertThat(RecordLine.read(line.write())).isEqualTo(line);
    }

    @Test
    void aLineInAnotherFormIsRefusedWithoutQuotingIt() {
        String line = new PersonLine(1, RegisterFixtures.families(1, 1).getFirst()).write();

        assertThatThrownBy(() -> PersonLine.read(line + "\tNguyễn"))
                .isInstanceOf(MalformedLine.class)
                .hasMessageNotContaining("Nguyễn");
        assertThatThrownBy(() -> PersonLine.read(line.substring(0, line.lastIndexOf('\t'))))
                .isInstanceOf(MalformedLine.class);
        assertThatThrownBy(() -> PersonLine.read("x" + line)).isInstanceOf(MalformedLine.class);
        assertThatThrownBy(() -> PersonLine.read(line.substring(0, line.lastIndexOf('\t')) + "\t1975"))
                .isInstanceOf(MalformedLine.class);
    }
}
