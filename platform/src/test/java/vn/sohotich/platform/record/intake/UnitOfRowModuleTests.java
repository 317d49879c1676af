package vn.sohotich.platform.record.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.testing.PlatformTest;

/** Offices of rows over the shipped list, as of the day of registration. */
@PlatformTest
class UnitOfRowModuleTests {
    @Autowired
    Territory territory;

    @Autowired
    Clock clock;

    private UnitOfRow.Verdict verdict(String charge, String fixed, String office, String day) {
        return new UnitOfRow(territory, clock, territory.withDescendants(Set.of(charge)), fixed)
                .of(office, day == null ? null : LocalDate.parse(day), 0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ubnd Xã Đạ Lây, huyện Đạ Tẻh, tỉnh Lâm Đồng  | 2008-10-27 | 25141 |
        ubnd Xã Đạ Lâp, huyện Đạ Tẻh, tỉnh Lâm Đồng  | 2008-10-27 | 25141 | UNIT_READ_AS
        ubnd Xã Đạ Lây, huyện Đạ Tẻh, tỉnh Lâm Đồng  | 1987-10-27 | 25141 | UNIT_NOT_YET
        ubnd Xã Đạ Lây, huyện Đạ Tẻh, tỉnh Lâm Đồng  | 2025-06-30 | 25141 |
        ubnd Xã Đạ Lây, huyện Đạ Tẻh, tỉnh Lâm Đồng  | 2025-07-01 | 25141 | UNIT_NO_LONGER
        ubnd thị trấn Đạ Tẻh, huyện Đạ Tẻh, Lâm Đồng  | 2025-06-30 | 25126 |
        ubnd xã Đạ Tẻh, tỉnh Lâm Đồng                 | 2025-07-01 | 25126 |
        """)
    void readsTheOfficeAsOfTheDayAndTellsWhatIsOdd(String office, String day, String unit, String note) {
        UnitOfRow.Verdict verdict = verdict("68", null, office, day);

        assertThat(verdict.refusal()).isNull();
        assertThat(verdict.unit()).isEqualTo(unit);
        assertThat(verdict.notes().stream().map(one -> one.code().name()))
                .isEqualTo(note == null ? java.util.List.of() : java.util.List.of(note));
    }

    @Test
    void takesBooksOfTheUnitsThatTheCommuneTookOverFrom() {
        String office = "xã Đạ Lây, huyện Đạ Tẻh, tỉnh Lâm Đồng";

        assertThat(verdict("25126", null, office, "2008-10-27").unit()).isEqualTo("25141");
        assertThat(verdict("25135", null, office, "2008-10-27").refusal()).isEqualTo("unit-outside");
    }

    @Test
    void tellsThatAWardWasDivided() {
        UnitOfRow.Verdict verdict = verdict("79", null, "phường 15, quận Gò Vấp, TP Hồ Chí Minh", "2025-03-02");

        assertThat(verdict.unit()).isEqualTo("26872");
        assertThat(verdict.notes()).singleElement().satisfies(note -> {
            assertThat(note.code()).isEqualTo(FindingCode.UNIT_DIVIDED);
            assertThat(note.args()).anyMatch(arg -> arg.contains("An Hội Đông") && arg.contains("An Hội Tây"));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Cai Lậy, Tiền Giang               | unit-several
        xã Lạ Hoắc, huyện Cai Lậy         | unit-unknown
        ''                                | unit-missing
        """)
    void refusesWhatItCannotTellUnlessTheUploaderNamesTheUnit(String office, String refusal) {
        assertThat(verdict("82", null, office, "2015-03-02").refusal()).isEqualTo(refusal);

        UnitOfRow.Verdict given = verdict("82", "28435", office, "2015-03-02");
        assertThat(given.unit()).isEqualTo("28435");
        assertThat(given.notes()).extracting(UnitOfRow.Note::code).containsExactly(FindingCode.UNIT_GIVEN);
    }

    @Test
    void keepsABookOlderThanEveryListUnderTheUnitThatTheUploaderNames() {
        UnitOfRow.Verdict verdict =
                verdict("68", "25126", "Hội đồng xã Lạ Hoắc, quận Lạ, tỉnh Tuyên Đức", "1962-03-02");

        assertThat(verdict.unit()).isEqualTo("25126");
        assertThat(verdict.notes()).extracting(UnitOfRow.Note::code).containsExactly(FindingCode.UNIT_GIVEN);
    }
}
