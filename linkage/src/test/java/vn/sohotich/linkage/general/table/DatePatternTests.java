package vn.sohotich.linkage.general.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTests {
    @ParameterizedTest
    @CsvSource({
        "yyyyMMdd,   19450403,   19450403",
        "yyyyMMdd,   19450493,   19450493",
        "yyyyMMdd,   1945043,    0",
        "yyyyMMdd,   1945,       19450000",
        "yyyyMMdd,   1945-04-03, 19450403",
        "dd/MM/yyyy, 03/04/1945, 19450403",
        "dd/MM/yyyy, 3/4/1945,   19450403",
        "dd/MM/yyyy, 04/1945,    19450400",
        "MM/dd/yyyy, 04/03/1945, 19450403",
        "'',         19450403,   19450403",
        "'',         03041945,   19450403",
        "'',         03.04.1945, 19450403",
        "'',         1945-04-03, 19450403",
        "'',         1945,       19450000",
        "'',         31/02/1945, 19450231",
        "'',         somewhen,   0"
    })
    void readsADateInTheDeclaredOrder(String pattern, String written, int packed) {
        assertThat(DatePattern.of(pattern).read(written)).isEqualTo(packed);
    }

    @ParameterizedTest
    @CsvSource({
        "yyyyMMdd, true",
        "dd/MM/yyyy, true",
        "MM-dd-yyyy, true",
        "yyyy, false",
        "dd/mm/yyyy, false",
        "nonsense, false"
    })
    void knowsWhichPatternsItCanRead(String pattern, boolean known) {
        assertThat(DatePattern.isKnown(pattern)).isEqualTo(known);
    }
}
