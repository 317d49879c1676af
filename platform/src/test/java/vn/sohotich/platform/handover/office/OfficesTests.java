package vn.sohotich.platform.handover.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.sohotich.platform.territory.Unit;

class OfficesTests {

    private static final String CAM_VAN = "UBND xã Cẩm Văn, huyện Cẩm Giàng, tỉnh Hải Dương";
    private static final PlaceList PLACES = new ShippedPlaces();

    private static String answer(String written, String first, String last, @Nullable String asOf) {
        Offices offices = new Offices(PLACES, asOf == null ? null : LocalDate.parse(asOf));
        DaySpan days = new DaySpan(LocalDate.parse(first), LocalDate.parse(last));
        return switch (offices.of(written, days)) {
            case OfficeAnswer.Found found ->
                found.lineage().stream().map(Unit::name).collect(Collectors.joining(" / "));
            case OfficeAnswer.Unplaced unplaced -> unplaced.reason().slug();
        };
    }

    @Test
    void hasADistrictBeforeTheReformAndNoneAfterIt() {
        assertThat(answer(CAM_VAN, "2010-03-04", "2010-03-04", null))
                .isEqualTo("Tỉnh Hải Dương / Huyện Cẩm Giàng / Xã Cẩm Văn");
        assertThat(answer("UBND xã Tuệ Tĩnh, thành phố Hải Phòng", "2025-08-01", "2025-08-01", null))
                .isEqualTo("Thành phố Hải Phòng / Xã Tuệ Tĩnh");
        assertThat(answer(CAM_VAN, "2010-03-04", "2010-03-04", "2025-07-01"))
                .isEqualTo("Thành phố Hải Phòng / Xã Tuệ Tĩnh");
    }

    @Test
    void takesTheOfficeOfADistrictOrProvinceToo() {
        assertThat(answer("Sở Tư pháp tỉnh Hải Dương", "2010-03-04", "2010-03-04", null))
                .isEqualTo("Tỉnh Hải Dương");
        assertThat(answer("UBND huyện Cẩm Giàng, tỉnh Hải Dương", "2019-03-04", "2019-03-04", null))
                .isEqualTo("Tỉnh Hải Dương / Huyện Cẩm Giàng");
    }

    @Test
    void doesNotGuessWhenTheYearDoesNotTellTheUnit() {
        assertThat(answer(CAM_VAN, "2025-01-01", "2025-12-31", null)).isEqualTo("office-undated");
        assertThat(answer(CAM_VAN, "2010-01-01", "2010-12-31", null))
                .isEqualTo("Tỉnh Hải Dương / Huyện Cẩm Giàng / Xã Cẩm Văn");
    }

    @Test
    void saysWhyThereIsNone() {
        assertThat(answer("", "2010-03-04", "2010-03-04", null)).isEqualTo("office-missing");
        assertThat(answer("nơi nào đó", "2010-03-04", "2010-03-04", null)).isEqualTo("office-unknown");
    }

    @Test
    void takesTheOldestUnitOfTheNameForABookThatIsOlderThanTheList() {
        String written = "UBND Thị trấn Ninh Giang, Huyện Ninh Giang, Tỉnh Hải Dương";
        assertThat(answer(written, "1985-03-04", "1985-03-04", null))
                .isEqualTo("Tỉnh Hải Dương / Huyện Ninh Giang / Thị trấn Ninh Giang");
    }

    @Test
    void keepsTwoCommunesOfOneNameApart() {
        assertThat(answer("UBND xã Tân Lập", "2010-03-04", "2010-03-04", null)).isEqualTo("office-several");
    }
}
