package vn.sohotich.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTests {
    @ParameterizedTest
    @CsvSource({
        "NGUYỄN THỊ THU HÀ, NGUYỄN, THỊ THU, HÀ",
        "Lò  Anh, Lò, '', Anh",
        "Y, Y, '', ''",
        "'', '', '', ''",
    })
    void splitsIntoSurnameMiddleAndGivenName(String written, String surname, String middle, String given) {
        PersonName name = PersonName.of(written);
        assertThat(name.written()).isEqualTo(written);
        assertThat(name.surname()).isEqualTo(surname);
        assertThat(name.middle()).isEqualTo(middle);
        assertThat(name.given()).isEqualTo(given);
    }
}
