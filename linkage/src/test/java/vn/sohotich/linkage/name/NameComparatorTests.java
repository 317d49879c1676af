package vn.sohotich.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameComparatorTests {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Hòa, NGUYỄN  VĂN HOÀ, SAME",
        "Nguyễn Văn Hòa, Nguyen Van Hoa, WITHOUT_MARKS",
        "Đào Thu Khánh, Đào Thu Khanh, OTHER_MARKS",
        "Lý Văn An, Lí Văn An, OTHER_WRITING",
        "Lý Văn An, Li Van An, WITHOUT_MARKS",
        "Nguyễn Văn An tức Bình, Nguyễn Văn Bình, ALIAS",
        "Nguyễn Văn An, Ng. V. An, ABBREVIATED",
        "Vũ Văn Phúc, Võ Văn Phước, VARIANT",
        "Vũ Phúc, Võ Phước, DIFFERENT",
        "Phan Văn An, Phạm Văn An, GIVEN_ONLY",
        "Hoàng Thị Mai, Huỳnh Thị Mai, VARIANT",
        "Vũ Đức Anh, Võ Đức Anh, VARIANT",
        "Trần Đình Ninh, Trần Đình Linh, VARIANT",
        "Lê Văn Sơn, Lê Văn Xơn, VARIANT",
        "Lê Thị Trinh, Lê Thị Chinh, VARIANT",
        "Lê Thị Dung, Lê Thị Rung, VARIANT",
        "Lê Thị Vân, Lê Thị Vâng, VARIANT",
        "Lê Văn Các, Lê Văn Cát, VARIANT",
        "Lê Văn Phúc, Lê Văn Phước, VARIANT",
        "Nguyễn Văn Tuấn, Nguyễn Văn Tuán, OTHER_MARKS",
        "Nguyễn Văn Tuấn, Nguyễn Văn Tuấng, VARIANT",
        "Nguyễn Văn Nam, Nguyễn Văn Nma, ONE_LETTER",
        "Hồ Thị Mai, Hồ Mai, MIDDLE_DROPPED",
        "Nguyễn Thị Thu Hà, Nguyễn Thu Hà, MIDDLE_DROPPED",
        "Nguyễn Văn Hà, Nguyễn Đức Hà, MIDDLE_DIFFERS",
        "Nguyễn Văn Hà, Văn Hà Nguyễn, REORDERED",
        "Nguyễn Văn Hà, Trần Đức Hà, GIVEN_ONLY",
        "Nguyễn Văn Hà, Nguyễn Đức Long, SURNAME_ONLY",
        "Nguyễn Văn Hà, Trần Đức Long, DIFFERENT",
        "Nguyễn Văn Hà, '', MISSING",
        "' ', '', MISSING",
    })
    void decidesTheLevelInBothDirections(String left, String right, NameLevel level) {
        assertThat(NameComparator.compare(NameForm.of(left), NameForm.of(right)))
                .isEqualTo(level);
        assertThat(NameComparator.compare(NameForm.of(right), NameForm.of(left)))
                .isEqualTo(level);
    }

    @Test
    void isSymmetricalForAnyNames() {
        var random = new Random(4);
        String[] words = {
            "Nguyễn", "Nguyen", "Lê", "Lý", "Lí", "Thị", "Hà", "Hai", "An", "Lan", "Vũ", "Võ", "Xơn", "Sơn"
        };
        for (int round = 0; round < 20_000; round++) {
            NameForm left = NameForm.of(words(random, words));
            NameForm right = NameForm.of(words(random, words));
            assertThat(NameComparator.compare(left, right)).isEqualTo(NameComparator.compare(right, left));
        }
    }

    private static String words(Random random, String[] words) {
        var name = new StringBuilder();
        for (int i = random.nextInt(5); i > 0; i--) {
            name.append(words[random.nextInt(words.length)]).append(' ');
        }
        return name.toString();
    }

    @Test
    void comparesAbsurdlyLongNames() {
        NameForm endless = NameForm.of("Nguyễn ".repeat(5_000));
        assertThat(NameComparator.compare(endless, NameForm.of("Nguyễn Văn An")))
                .isNotEqualTo(NameLevel.SAME);
    }
}
