package vn.sohotich.linkage.personalid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.linkage.personalid.PersonalId.Contradiction;

class PersonalIdTests {
    @ParameterizedTest
    @CsvSource({
        "030186766430, 030186766430, NONE",
        "030 186 766 430, 030186766430, NONE",
        "'''030186766430', 030186766430, NONE",
        "30186766430, 030186766430, LEADING_ZERO",
        "1186766430, 001186766430, LEADING_ZERO",
        "3.0186766430E10, 030186766430, DECIMAL_AND_LEADING_ZERO",
        "3.018676643E10, 030186766430, DECIMAL_AND_LEADING_ZERO",
        "30186766430.0, 030186766430, DECIMAL_AND_LEADING_ZERO",
        "301867664301.0, 301867664301, DECIMAL",
    })
    void readsAndRepairs(String written, String number, IdRepair repair) {
        assertThat(PersonalId.read(written)).isEqualTo(new IdReading.Number(new PersonalId(number), repair));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.01868E10", "C1234567", "99186766430", "30186766430.5", "12345678", "1E99", "...", "E"})
    void refusesWhatIsNoPersonalNumber(String written) {
        assertThat(PersonalId.read(written)).isInstanceOf(IdReading.Other.class);
    }

    @Test
    void tellsOldCardsAndEmptyCells() {
        assertThat(PersonalId.read("141234567")).isEqualTo(new IdReading.OldCard("141234567"));
        assertThat(PersonalId.read(" ")).isInstanceOf(IdReading.Empty.class);
        assertThat(PersonalId.read("7".repeat(10_000))).isInstanceOf(IdReading.Other.class);
    }

    @ParameterizedTest
    @CsvSource({
        "030186766430, 030, 2, 1986",
        "068310306999, 068, 2, 2010",
        "001203000001, 001, 1, 2003",
    })
    void carriesProvinceSexAndYear(String number, String province, String sex, int year) {
        var id = new PersonalId(number);
        assertThat(id.province()).isEqualTo(province);
        assertThat(id.sex()).isEqualTo(sex);
        assertThat(id.birthYear()).isEqualTo(year);
    }

    @Test
    void findsContradictionsWithTheRecord() {
        var id = new PersonalId("030186766430");
        assertThat(id.contradictions("2", 1986)).isEmpty();
        assertThat(id.contradictions(null, null)).isEmpty();
        assertThat(id.contradictions("3", 1986)).isEmpty();
        assertThat(id.contradictions("1", 1987)).containsExactly(Contradiction.SEX, Contradiction.BIRTH_YEAR);
    }
}
