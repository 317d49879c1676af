package vn.sohotich.platform.command.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaceTextTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # done  | total   | counted | millis   | Vietnamese, English
            256     | 0       | 0       | 0        | 256 dòng | 256 rows
            9000    | 0       | 9000    | 900      | 9.000 dòng | 9,000 rows
            9000    | 0       | 9000    | 3000     | 9.000 dòng · 3.000 dòng/giây | 9,000 rows · 3,000 rows/s
            9000    | 90000   | 9000    | 900      | 9.000 dòng · 10 % | 9,000 rows · 10 %
            9000    | 90000   | 9000    | 3000     | 9.000 dòng · 3.000 dòng/giây · 10 % · còn khoảng 30 giây | 9,000 rows · 3,000 rows/s · 10 % · about 30 seconds left
            9000    | 81100   | 9000    | 3000     | 9.000 dòng · 3.000 dòng/giây · 11 % · còn khoảng 25 giây | 9,000 rows · 3,000 rows/s · 11 % · about 25 seconds left
            88000   | 90000   | 88000   | 29333    | 88.000 dòng · 3.000 dòng/giây · 97 % · còn vài giây | 88,000 rows · 3,000 rows/s · 97 % · a few seconds left
            90000   | 90000   | 90000   | 30000    | 90.000 dòng · 3.000 dòng/giây · 100 % · còn vài giây | 90,000 rows · 3,000 rows/s · 100 % · a few seconds left
            91000   | 90000   | 90000   | 30000    | 91.000 dòng · 3.000 dòng/giây · 99 % · còn vài giây | 91,000 rows · 3,000 rows/s · 99 % · a few seconds left
            100000  | 280000  | 100000  | 33333    | 100.000 dòng · 3.000 dòng/giây · 35 % · còn khoảng 1 phút | 100,000 rows · 3,000 rows/s · 35 % · about 1 minute left
            540000  | 900000  | 540000  | 180000   | 540.000 dòng · 3.000 dòng/giây · 60 % · còn khoảng 2 phút | 540,000 rows · 3,000 rows/s · 60 % · about 2 minutes left
            540000  | 900000  | 40000   | 20000    | 540.000 dòng · 2.000 dòng/giây · 60 % · còn khoảng 3 phút | 540,000 rows · 2,000 rows/s · 60 % · about 3 minutes left
            1000    | 361000  | 1000    | 10000    | 1.000 dòng · 100 dòng/giây · 0 % · còn khoảng 1 giờ | 1,000 rows · 100 rows/s · 0 % · about 1 hour left
            1000    | 1201000 | 1000    | 10000    | 1.000 dòng · 100 dòng/giây · 0 % · còn khoảng 3 giờ 20 phút | 1,000 rows · 100 rows/s · 0 % · about 3 hours 20 minutes left
            1000    | 1075000 | 1000    | 10000    | 1.000 dòng · 100 dòng/giây · 0 % · còn khoảng 3 giờ | 1,000 rows · 100 rows/s · 0 % · about 3 hours left
            """)
    void saysWhatIsKnown(long done, long total, long counted, long millis, String vietnamese, String english) {
        Pace pace = new Pace(done, total, counted, millis);
        assertThat(words(Locale.of("vi")).of(pace)).isEqualTo(vietnamese);
        assertThat(words(Locale.ENGLISH).of(pace)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource({"500, 0.25, 2000", "500, 1.0, 500", "500, 0.0, 0", "500, NaN, 0", "500, 1.5, 0"})
    void guessesTheRowsOfAFileFromItsShare(long rows, double share, long expected) {
        assertThat(Progress.expected(rows, share)).isEqualTo(expected);
    }

    @Test
    void asksNobodyWhoDoesNotWait() {
        Progress.NONE.begin("people", 1);
        Progress.NONE.at(1, 1);
    }

    private static PaceText words(Locale locale) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return new PaceText(new Console(locale, false, nowhere, nowhere, false));
    }
}
