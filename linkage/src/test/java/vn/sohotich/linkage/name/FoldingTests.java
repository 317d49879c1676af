package vn.sohotich.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTests {
    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An, NGUYỄN VĂN AN",
        "Đỗ Văn Hoà, ĐỖ VĂN HÒA",
        "Trần Thị Thuỷ, Trần Thị Thủy",
        "Lê Qúy, Lê Quý",
        "'Lê  Quang   Trung ', Lê Quang Trung",
        "'Lê\u00A0Quang Trung', Lê Quang Trung",
        "Niê-Kđăm, Niê Kđăm",
        "H'Hen Niê, H’Hen Niê",
        "'Nguyễn Văn An.', Nguyễn Văn An",
        "\u00D0ỗ Thị Hoa, Đỗ Thị Hoa",
        "Ph\u1ea1m, pha\u0323m",
        "Nguye\u0302\u0303n, Nguye\u0303\u0302n",
    })
    void foldsToTheSameName(String left, String right) {
        assertThat(Folding.sameNameKey(left)).isEqualTo(Folding.sameNameKey(right));
    }

    @ParameterizedTest
    @CsvSource({
        "Lý, Lí",
        "Dũng, Dung",
        "Hoàng, Huỳnh",
        "Nguyễn Văn An, Nguyễn An",
        "Đan, Dan",
        "Thu Ha, Thu Hà",
        "Vân, Văn",
        "Quỹ, Quý",
        "Thu Hà, Thuhà",
    })
    void keepsDifferentNamesApart(String left, String right) {
        assertThat(Folding.sameNameKey(left)).isNotEqualTo(Folding.sameNameKey(right));
    }

    @ParameterizedTest
    @CsvSource({
        "ĐẶNG  THÙY  HỒNG, dang thuy hong",
        "Xã Đạ Tẻh, xa da teh",
        "'ubnd Xã An Bình, huyện Nam Sách', ubnd xa an binh huyen nam sach",
        "Ơ Đu, o du",
        "Tổ 12A, to 12a",
        "Müller, muller",
        "'', ''",
        "', , , ', ''",
    })
    void writesPlainText(String written, String plain) {
        assertThat(Folding.plain(written)).isEqualTo(plain);
        assertThat(Folding.plain(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }

    @Test
    void foldingIsIdempotent() {
        var random = new Random(7);
        String letters = "aáàảãạâấđĐôộơởưựyỹÝ -.'’\u0301\u0302\u0323\u031B Xxü\u0308ﬁ①漢→9\u200B";
        for (int round = 0; round < 20_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            String key = Folding.sameNameKey(text.toString());
            assertThat(Folding.sameNameKey(key)).isEqualTo(key);
            String plain = Folding.plain(text.toString());
            assertThat(Folding.plain(plain)).isEqualTo(plain);
        }
    }

    @Test
    void foldsVeryLongTextInBoundedTime() {
        String name = "Nguyễn Thị ".repeat(100_000);
        assertThat(Folding.plain(name)).startsWith("nguyen thi nguyen").hasSize(name.length() - 1);
    }
}
