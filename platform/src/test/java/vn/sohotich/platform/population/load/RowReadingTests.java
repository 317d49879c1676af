package vn.sohotich.platform.population.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is told about the numbers of a row of an extract; the whole load is tested with the register. */
class RowReadingTests {
    private static final ExtractHeader HEADER =
            ExtractHeader.of(List.of("soDinhDanh", "hoTen", "ngaySinh", "soDinhDanhCha"), ColumnAliases.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "030177000123   | -            | -",
                "30177000123    | -            | ID_LEADING_ZERO",
                "130177000123.0 | -            | ID_DECIMAL",
                "30177000123.0  | -            | ID_DECIMAL_AND_LEADING_ZERO",
                "030177000123   | 123          | RELATIVE_ID_UNREADABLE",
                "030177000123   | 030150000123 | -",
                "030177000123   | 250123456    | RELATIVE_ID_UNREADABLE",
                "250123456      | -            | ID_OLD_CARD",
                "-              | -            | ID_MISSING",
            })
    void tellsWhatBecameOfANumber(String id, String fatherId, String code) {
        List<String> cells = List.of(id == null ? "" : id, "NGUYỄN VĂN AN", "1977", fatherId == null ? "" : fatherId);

        StagedPerson person = RowReading.read(2, cells, HEADER, 2026);

        assertThat(person.findings())
                .extracting(RowFinding::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }
}
