package vn.sohotich.platform.handover.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;

class FolderNamesTests {

    @ParameterizedTest
    @CsvSource({
        "10693-Xã Đạ Tẻh, 10693-Xa-Da-Teh",
        "00001-Phường Cống Vị, 00001-Phuong-Cong-Vi",
        "CON, CON-",
        "lpt1, lpt1-",
        "Xã Ia O'Đê / Chư \\ K*?, Xa-Ia-O-De-Chu-K",
        "Thị trấn Ba Tơ., Thi-tran-Ba-To",
    })
    void keepsOnlyWhatEverySystemTakes(String name, String safe) {
        assertThat(FolderNames.safe(name)).isEqualTo(safe);
    }

    @ParameterizedTest
    @ValueSource(strings = {"...", "  ", "<>:\"/\\|?*", "漢字"})
    void namesWhatHasNoLetters(String name) {
        assertThat(FolderNames.safe(name)).isEqualTo("khong-ten");
    }

    @Test
    void isNeverTooLong() {
        assertThat(FolderNames.safe("Xã " + "Rất Dài ".repeat(40)))
                .hasSizeLessThanOrEqualTo(60)
                .doesNotEndWith("-");
    }

    @Test
    void tellsUnitsOfOneNameApartByTheirCode() {
        Unit huyen = unit("449", "Huyện Kỳ Anh");
        Unit thiXa = unit("448", "Huyện Kỳ Anh");
        assertThat(FolderNames.path(List.of(huyen))).isNotEqualTo(FolderNames.path(List.of(thiXa)));
    }

    private static Unit unit(String code, String name) {
        return new Unit(code, name, UnitLevel.DISTRICT, "42", LocalDate.of(2004, 1, 1), null);
    }
}
