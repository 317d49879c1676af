package vn.sohotich.linkage.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.linkage.comparison.PlaceLevel;

class PlaceTests {
    private static final String AN_BINH = "Xã An Bình, huyện Nam Sách, tỉnh Hải Dương";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UBND xã An Bình, Nam Sách, Hải Dương | SAME_COMMUNE",
                "ubnd Xã An Bình, huyện Nam Sách, tỉnh Hải Dương | SAME_COMMUNE",
                "Ủy ban nhân dân xã An Bình, H. Nam Sách, T. Hải Dương | SAME_COMMUNE",
                "Thôn Đông, xã An Bình, huyện Nam Sách, tỉnh Hải Dương | SAME_COMMUNE",
                "Phường An Bình, tỉnh Hải Dương | SAME_COMMUNE",
                "Xã An Bình, thành phố Hải Phòng | COMMUNE_NAME",
                "Xã Thái Tân, huyện Nam Sách, tỉnh Hải Dương | SAME_DISTRICT",
                "Xã Hợp Tiến, huyện Kinh Môn, tỉnh Hải Dương | SAME_PROVINCE",
                "Xã Nga Yên, huyện Nga Sơn, tỉnh Thanh Hóa | DIFFERENT",
                "', , , ' | MISSING",
            })
    void comparesPlacesByTheirUnits(String written, PlaceLevel level) {
        assertThat(PlaceLevel.of(Place.of(written), Place.of(AN_BINH))).isEqualTo(level);
    }

    @Test
    void takesTheSpellingsOfOneEthnicGroupAsOne() {
        assertThat(EthnicGroup.key("Khơ-me")).isEqualTo(EthnicGroup.key("Khmer"));
        assertThat(EthnicGroup.key("H'Mông")).isEqualTo(EthnicGroup.key("Mông"));
        assertThat(EthnicGroup.key("Sán Chay (Cao Lan)")).isEqualTo(EthnicGroup.key("Sán Chay"));
        assertThat(EthnicGroup.key("Tày")).isNotEqualTo(EthnicGroup.key("Nùng"));
        assertThat(EthnicGroup.key(" ")).isZero();
    }
}
