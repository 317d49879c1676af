package vn.sohotich.platform.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.territory.LoadOutcome.RowFinding;

class UnitCsvTests {
    private static final String HEADER = "code,name,level,parent,validFrom,validTo\n";

    @Test
    void readsQuotedCellsAndOpenEnds() throws IOException {
        UnitCsv csv = read(HEADER + "05,\"Xã \"\"A\"\", B\",COMMUNE,0500,2004-07-08,\n");

        assertThat(csv.findings()).isEmpty();
        assertThat(csv.units())
                .containsExactly(
                        new Unit("05", "Xã \"A\", B", UnitLevel.COMMUNE, "0500", LocalDate.of(2004, 7, 8), null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    05,Xã A,COMMUNE,01,2004-07-08            | columns
                    ,Xã A,COMMUNE,01,2004-07-08,             | missing
                    05,,COMMUNE,01,2004-07-08,               | missing
                    05,Xã A,VILLAGE,01,2004-07-08,           | level
                    05,Xã A,COMMUNE,01,31/02/2004,           | date
                    05,Xã A,COMMUNE,01,2004-07-08,2003-01-01 | dates
                    05,Xã A,COMMUNE,,2004-07-08,             | parent
                    05,Tỉnh A,PROVINCE,01,2004-07-08,        | parent
                    """)
    void saysWhatIsWrongWithARow(String row, String finding) throws IOException {
        UnitCsv csv = read(HEADER + row + "\n");

        assertThat(csv.findings()).extracting(RowFinding::code).containsExactly(finding);
        assertThat(csv.units()).isEmpty();
    }

    @Test
    void refusesAnotherHeader() throws IOException {
        assertThat(read("ma,ten\n05,A\n").findings())
                .extracting(RowFinding::code)
                .containsExactly("header");
    }

    @Test
    void refusesAParentThatNobodyKnows() throws IOException {
        UnitCsv csv = UnitCsv.read(new StringReader(HEADER + "05,Xã A,COMMUNE,77,2004-07-08,\n"), code -> false);

        assertThat(csv.findings()).containsExactly(new RowFinding(0, "unknown-parent", "77"));
    }

    private static UnitCsv read(String text) throws IOException {
        return UnitCsv.read(new StringReader(text), code -> true);
    }
}
