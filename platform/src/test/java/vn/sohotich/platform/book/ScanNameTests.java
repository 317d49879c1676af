package vn.sohotich.platform.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohotich.platform.book.ScanNameReading.Leniency;
import vn.sohotich.platform.book.ScanNameReading.Parsed;
import vn.sohotich.platform.book.ScanNameReading.Reason;
import vn.sohotich.platform.book.ScanNameReading.Unparsed;

class ScanNameTests {
    private final ScanNameReader reader = new ScanNameReader();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            KS.2017.01.2017-02-03.05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017-02-03.005.pdf           | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2010.01.001.PDF                      | KS  | 2010 | 1  | -          | -    | 1
            ks.2010.1.1.pdf                         | KS  | 2010 | 1  | -          | -    | 1
            KH.1999.12.1999-12-31.120.pdf           | KH  | 1999 | 12 | 1999-12-31 | -    | 120
            KT.2001.02.2001-05-06.1000.pdf          | KT  | 2001 | 2  | 2001-05-06 | -    | 1000
            NCN.2015.01.2015-08-09.002.pdf          | NCN | 2015 | 1  | 2015-08-09 | -    | 2
            Cmc.2015.01.2015-08-09.002.Pdf          | CMC | 2015 | 1  | 2015-08-09 | -    | 2
            HN.2015.01.2015-08-09.002.pdf           | HN  | 2015 | 1  | 2015-08-09 | -    | 2
            KS.2017.01.2017-02-03.12A.pdf           | KS  | 2017 | 1  | 2017-02-03 | -    | 12A
            KS.2017.01.2017-02-03.012a.pdf          | KS  | 2017 | 1  | 2017-02-03 | -    | 12A
            KS.2017.01.2017-02-03.12-A.pdf          | KS  | 2017 | 1  | 2017-02-03 | -    | 12A
            KS.2017.01.2017-02-03.12 bis.pdf        | KS  | 2017 | 1  | 2017-02-03 | -    | 12BIS
            KS.2017.01B.2017-02-03.12.pdf           | KS  | 2017 | 1B | 2017-02-03 | -    | 12
            KS_2017_01_2017-02-03_05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS-2017-01-2017-02-03-05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS 2017 01 2017-02-03 05 A.pdf          | KS  | 2017 | 1  | 2017-02-03 | -    | 5A
            KS_2017_01_05.pdf                       | KS  | 2017 | 1  | -          | -    | 5
            KS.2017.01.20170203.05.pdf              | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017_02_03.05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.03-02-2017.05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.03.02.2017.05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017.02.03.05.pdf            | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS. 2017 .01. 2017-02-03 .05 .pdf       | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017-02-03.05 (1).pdf        | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017-02-03.05 - Copy (2).pdf | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017-02-03.05 - Bản sao.pdf  | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            KS.2017.01.2017-02-31.05.pdf            | KS  | 2017 | 1  | -          | -    | 5
            KS.2017.01.2017-02-00.05.pdf            | KS  | 2017 | 1  | -          | -    | 5
            KS.2017.01.2017-02.05.pdf               | KS  | 2017 | 1  | -          | -    | 5
            KS.2010..001.pdf                        | KS  | 2010 | '' | -          | -    | 1
            KS.2010.001.pdf                         | KS  | 2010 | '' | -          | -    | 1
            KS.78.01.1978-02-03.15.pdf              | KS  | 1978 | 1  | 1978-02-03 | -    | 15
            KS.1976.01.1978.05.12.78.015.pdf        | KS  | 1976 | 1  | 1978-05-12 | 1978 | 15
            KS.1976.01.12.05.1978.78.015.pdf        | KS  | 1976 | 1  | 1978-05-12 | 1978 | 15
            KS.1976.01.A4.xa.1978-05-12.78.015.pdf  | KS  | 1976 | 1  | 1978-05-12 | 1978 | 15
            KS.1976.01.1978.015.pdf                 | KS  | 1976 | 1  | -          | 1978 | 15
            KS.1976.01.015-1978.pdf                 | KS  | 1976 | 1  | -          | 1978 | 15
            KS.1976-1985.01.1978-05-12.015.pdf      | KS  | 1976 | 1  | 1978-05-12 | -    | 15
            KS.1976.1985.01.1978-05-12.015.pdf      | KS  | 1976 | 1  | 1978-05-12 | -    | 15
            Sổ 1/KS.2017.01.2017-02-03.05.pdf       | KS  | 2017 | 1  | 2017-02-03 | -    | 5
            """)
    void readsTheTuple(
            String file, String kind, int year, String book, LocalDate date, Integer entryYear, String number) {
        assertThat(reader.read(file))
                .isInstanceOfSatisfying(
                        Parsed.class,
                        parsed -> assertThat(parsed.name())
                                .isEqualTo(new ScanName(kind, year, book, date, entryYear, number)));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            KS.2017.01.2017-02-03.05+06.pdf       | 5 6       | 0
            KS.2017.01.2017-02-03.005,006,012A.pdf| 5 6 12A   | 0
            KS.2017.01.05 & 06.jpg                | 5 6       | 0
            KS.2017.01.05 và 06.jpeg              | 5 6       | 0
            KS.2017.01.2017-02-03.005-008.pdf     | 5 6 7 8   | 0
            KS.2017.01.2017-02-03.05+05.pdf       | 5         | 0
            KS_2017_01_05+06.pdf                  | 5 6       | 0
            KS.1976.01.1978.05.12.78.015+016.pdf  | 15 16     | 0
            KS.2017.01.2017-02-03.05.tr2.pdf      | 5         | 2
            KS.2017.01.2017-02-03.05_trang 2.tif  | 5         | 2
            KS.2017.01.2017-02-03.05-p2.png       | 5         | 2
            KS.2017.01.05.t1.HEIC                 | 5         | 1
            KS.2017.01.05+06.tờ 2.pdf             | 5 6       | 2
            KS.2017.01.TR12.pdf                   | TR12      | 0
            """)
    void readsSeveralEntriesOfOnePageAndSeveralPagesOfOneEntry(String file, String numbers, int leaf) {
        Parsed parsed = (Parsed) reader.read(file);
        assertThat(parsed.names()).extracting(ScanName::number).containsExactly(numbers.split(" "));
        assertThat(parsed.names()).extracting(ScanName::kind).containsOnly("KS");
        assertThat(parsed.leaf()).isEqualTo(leaf);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            KS.2017.01.2017-02-03.05.docx  | NOT_PDF
            KS.2017.01.2017-02-03.05       | NOT_PDF
            .pdf                           | KIND_UNKNOWN
            scan0001.pdf                   | KIND_UNKNOWN
            XX.2017.01.2017-02-03.05.pdf   | KIND_UNKNOWN
            KS.pdf                         | TOO_FEW_PARTS
            KS.2017.pdf                    | TOO_FEW_PARTS
            KS.17b.01.05.pdf               | YEAR_UNREADABLE
            KS.5005.01.05.pdf              | YEAR_UNREADABLE
            KS.2017.quyển.05.pdf           | BOOK_UNREADABLE
            KS.2017.01.2017-02-03.số.pdf   | NUMBER_UNREADABLE
            KS.2017.01.1-2.pdf             | NUMBER_UNREADABLE
            KS.2017.01.06-05.pdf           | NUMBER_UNREADABLE
            KS.2017.01.10-90.pdf           | NUMBER_UNREADABLE
            KS.2017.01.05+số.pdf           | NUMBER_UNREADABLE
            KS.2017.01.chưa rõ.05.pdf      | PARTS_LEFT_OVER
            """)
    void saysWhyANameCannotBeRead(String file, Reason reason) {
        assertThat(reader.read(file)).isEqualTo(new Unparsed(reason));
    }

    @Test
    void refusesANameWithMoreNumbersThanAPageHasEntries() {
        String forty = IntStream.rangeClosed(1, 40).mapToObj(Integer::toString).collect(Collectors.joining("+"));
        assertThat(reader.read("KS.2017.01." + forty + ".pdf")).isInstanceOf(Parsed.class);
        assertThat(reader.read("KS.2017.01." + forty + "+41.pdf")).isEqualTo(new Unparsed(Reason.TOO_MANY_NUMBERS));
    }

    @Test
    void refusesANameBeyondAllMeasure() {
        assertThat(reader.read("KS." + "1".repeat(5000) + ".pdf")).isEqualTo(new Unparsed(Reason.TOO_LONG));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', textBlock = """
            KS.2017.01.20170203.05.pdf       | DATE_FORM
            KS.2017.01.2017-02-31.05.pdf     | DATE_NOT_REAL
            KS.2017.01.2017-02.05.pdf        | DATE_PARTIAL
            KS.2017.01.05.pdf                | NO_DATE
            KS.2017..05.pdf                  | NO_BOOK
            KS.2017.01.2017-02-03.05 (1).pdf | COPY_MARK
            KS.2017.01.2017-02-03.05.PDF     | EXTENSION_CASE
            ks.2017.01.2017-02-03.05.pdf     | KIND_CASE
            KS_2017_01_05.pdf                | SEPARATORS
            KS.1976.01.1978.015.pdf          | SEVERAL_YEARS
            KS.1976-1985.01.015.pdf          | YEAR_RANGE
            KS.78.01.015.pdf                 | SHORT_YEAR
            """)
    void namesWhatItForgave(String file, Leniency leniency) {
        assertThat(((Parsed) reader.read(file)).leniencies()).contains(leniency);
    }

    @Test
    void forgivesNothingInANameAsTheLetterWantsIt() {
        assertThat(((Parsed) reader.read("KS.2017.01.2017-02-03.005.pdf")).leniencies())
                .isEmpty();
    }

    @Test
    void readsWideDigitsDashesAndDecomposedLetters() {
        String odd = Normalizer.normalize("\uFEFFKS.２０１７.01.2017\u201102\u201103.12Đ.pdf", Normalizer.Form.NFD);
        assertThat(((Parsed) reader.read(odd)).name())
                .isEqualTo(new ScanName("KS", 2017, "1", LocalDate.of(2017, 2, 3), "12Đ"));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void readsBackWhateverItWrites(ScanName.Style style) {
        IntStream.range(0, 3000).forEach(i -> {
            ScanName name = new ScanName(
                    ScanNameReader.KINDS.stream().sorted().toList().get(i % 7),
                    1945 + i % 80,
                    i % 11 == 0 ? "" : Integer.toString(1 + i % 130),
                    style.dated() && i % 5 != 0 ? LocalDate.ofYearDay(1945 + i % 80, 1 + i % 365) : null,
                    i % 7 == 0 ? Integer.valueOf(1946 + i % 79) : null,
                    1 + i * 7 % 2000 + (i % 13 == 0 ? "B" : ""));
            if (name.date() != null || name.entryYear() == null || !name.book().isEmpty()) {
                ScanName back = ((Parsed) reader.read(name.write(style))).name();
                assertThat(back.number()).isEqualTo(name.number());
                assertThat(back.book()).isEqualTo(name.book());
                assertThat(back.date()).isEqualTo(name.date());
            }
        });
    }

    static ScanName.Style[] styles() {
        return new ScanName.Style[] {
            ScanName.Style.TWO_DIGITS, ScanName.Style.THREE_DIGITS, new ScanName.Style(1, 4, false)
        };
    }

    @Test
    void padsAsTheOfficeDoes() {
        ScanName name = new ScanName("KS", 2017, "1", LocalDate.of(2017, 2, 3), "5A");
        assertThat(name.write(ScanName.Style.TWO_DIGITS)).isEqualTo("KS.2017.01.2017-02-03.05A.pdf");
        assertThat(name.write(ScanName.Style.THREE_DIGITS)).isEqualTo("KS.2017.01.2017-02-03.005A.pdf");
        assertThat(name.write(new ScanName.Style(1, 1, false))).isEqualTo("KS.2017.1.5A.pdf");
    }

    @Test
    void neverFailsOnArbitraryNames() {
        java.util.Random random = new java.util.Random(7);
        String alphabet = "KSHT0123456789.._-  ()ABđĐÁ\u0301/\\pdf\u200b\ud83d";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder name = new StringBuilder(i % 2 == 0 ? "KS.20" : "");
            for (int k = random.nextInt(40); k > 0; k--) {
                name.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertThat(reader.read(name + (i % 3 == 0 ? "" : ".pdf"))).isNotNull();
        }
    }
}
