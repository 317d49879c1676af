package vn.sohotich.linkage.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LegacyEncodingTests {
    private static final String SMALL = "àảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵđ";
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn Hùng",
            "Trần Thị Ngọc Ánh",
            "Lê Quang Dũng",
            "Phạm Đức Thắng",
            "Hoàng Thị Thủy",
            "Huỳnh Thị Mỹ Phượng",
            "Phan Châu Trinh Tiến",
            "Vũ Đình Chiểu",
            "Võ Nguyên Quý",
            "Đặng Thị Hằng",
            "Bùi Hữu Nghĩa",
            "Đỗ Thị Hạnh",
            "Ngô Bảo Khánh Huyền",
            "Dương Thị Yến",
            "Lý Thường Kiệt",
            "Đinh Bộ Lĩnh",
            "Trịnh Xuân Quỳnh",
            "Tạ Thị Kim Oanh Tuyết",
            "NGUYỄN THỊ HỒNG LOAN",
            "ĐẶNG TRƯỜNG SƠN");

    @ParameterizedTest
    @EnumSource
    void bringsAll134LettersToUnicodeAndBack(LegacyEncoding encoding) {
        String capitals = SMALL.toUpperCase(Locale.ROOT);
        assertThat(SMALL.length() + capitals.length()).isEqualTo(134);
        for (char letter : (SMALL + capitals).toCharArray()) {
            String written = encoding.fromUnicode(String.valueOf(letter));
            boolean withoutCapital = encoding == LegacyEncoding.TCVN3 && "ĂÂÊÔƠƯĐ".indexOf(letter) < 0;
            char expected = withoutCapital ? Character.toLowerCase(letter) : letter;
            assertThat(encoding.toUnicode(written)).isEqualTo(String.valueOf(expected));
        }
    }

    @ParameterizedTest
    @EnumSource
    void recognisesAndRepairsNames(LegacyEncoding encoding) {
        for (String name : NAMES) {
            String written = encoding.fromUnicode(name);
            assertThat(LegacyEncoding.recognise(written)).as(written).contains(encoding);
            assertThat(LegacyEncoding.repair(written)).isEqualTo(name);
        }
        List<String> column = NAMES.stream().map(encoding::fromUnicode).toList();
        assertThat(LegacyEncoding.recogniseColumn(column)).contains(encoding);
    }

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n Hïng, TCVN3, Nguyễn Văn Hùng",
        "NGUYÔN THÞ HµNG, TCVN3, NGUYỄN THỊ HÀNG",
        "§ç ThÞ Thñy, TCVN3, Đỗ Thị Thủy",
        "Vò Quèc ViÖt, TCVN3, Vũ Quốc Việt",
        "L\u00ADu B¸ ¤n, TCVN3, Lưu Bá Ôn",
        "Nguyeãn Vaên Huøng, VNI, Nguyễn Văn Hùng",
        "ÑOÃ THÒ THUÛY, VNI, ĐỖ THỊ THỦY",
        "Vuõ Quoác Vieät, VNI, Vũ Quốc Việt",
        "Löu Baù OÂn, VNI, Lưu Bá Ôn",
        "Nguye^~n Va(n Hu`ng, VIQR, Nguyễn Văn Hùng",
        "DDo^~ Thi. Thu?y, VIQR, Đỗ Thị Thủy",
        "Pha.m Thi. Ha.nh, VIQR, Phạm Thị Hạnh",
        "Lu+u Ba' O^n, VIQR, Lưu Bá Ôn",
        "Nguyá»…n VÄƒn HÃ¹ng, UTF8_AS_WINDOWS_1252, Nguyễn Văn Hùng",
        "Ä\u0090á»— Thá»‹ Thá»§y, UTF8_AS_WINDOWS_1252, Đỗ Thị Thủy",
    })
    void repairsWhatOldProgramsWrote(String written, LegacyEncoding encoding, String unicode) {
        assertThat(LegacyEncoding.recognise(written)).contains(encoding);
        assertThat(LegacyEncoding.repair(written)).isEqualTo(unicode);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nguyễn Văn Hùng",
                "Lê Vân",
                "LÊ THÀNH CÔNG",
                "Hà Cô Tô",
                "Tô Lâm",
                "Hoàng Anh",
                "Lý Lí Lan",
                "Vò",
                "Thò Lò",
                "Lê Ngôc An",
                "Niê",
                "Y Bhiăng Êban",
                "H'Hen Niê",
                "Kpă Klong",
                "Mlô",
                "A Blông",
                "Ðỗ Thị Mai",
                "Ðoàn Văn Tài",
                "José",
                "René",
                "Müller",
                "André Menras",
                "Lü Wei",
                "Jürgen",
                "Zoë",
                "François",
                "Muñoz",
                "Chloé Trần",
                "Nguyễn Văn An (Bình)",
                "Ý",
                "Ô",
                "Nguyễn Ý",
                "Lê – Vân",
                "Lê · Vân",
                "«Lê Vân»",
                "Xã Đạ Tẻh",
                "Toàn",
                "Toaàn",
            })
    void leavesCorrectUnicodeAlone(String written) {
        assertThat(LegacyEncoding.recognise(written)).isEmpty();
        assertThat(LegacyEncoding.repair(written)).isEqualTo(written);
        String decomposed = Normalizer.normalize(written, Normalizer.Form.NFD);
        assertThat(LegacyEncoding.repair(decomposed)).isEqualTo(decomposed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "NGUYEN VAN AN",
                "Nguyen Van An.",
                "Ng. V. A",
                "Ng.V.A",
                "Le.Van.An",
                "Ng~",
                "H'Hen Nie",
                "Y` Bhiang",
                "O'Brien",
                "D'Souza",
                "Hoa (Lan)",
                "Hoa(Lan)",
                "Ha Thi Eddy",
                "Maddy",
                "An?",
                "Bui Thi Ha'",
                "Tran Van B.",
                "T.Ha",
                "A.Tuan",
                "12A/2018",
                "C++",
                "a~b",
                "x^2",
                "...",
                "???",
                "(",
                "ubnd Xa An Binh, huyen Nam Sach",
                "Mr. John",
                "Le Thi Hoa, Lan"
            })
    void leavesPlainAsciiAlone(String written) {
        assertThat(LegacyEncoding.recognise(written)).isEmpty();
        assertThat(LegacyEncoding.repair(written)).isEqualTo(written);
    }

    @Test
    void leavesEverySyllableOfCorrectTextAlone() {
        var random = new Random(9);
        String[] words =
                "Nguyễn Trần Lê Phạm Hoàng Lý Hà Tô Cao Đỗ Văn Thị Quốc Hải Hùng Hòa Hoà Bích Cúc Lộc Tú Thế Hiển Mùi Mão Tý Sửu Dần"
                        .split(" ");
        for (int round = 0; round < 5_000; round++) {
            var name = new StringBuilder(words[random.nextInt(words.length)]);
            for (int i = random.nextInt(4); i > 0; i--) {
                name.append(' ').append(words[random.nextInt(words.length)]);
            }
            assertThat(LegacyEncoding.repair(name.toString())).isEqualTo(name.toString());
        }
    }

    @Test
    void repairingTwiceChangesNothingMore() {
        var random = new Random(5);
        for (int round = 0; round < 50_000; round++) {
            var text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                int kind = random.nextInt(4);
                text.append((char)
                        (kind == 0
                                ? 'a' + random.nextInt(26)
                                : kind == 1 ? 0xA0 + random.nextInt(96) : " '^~.(+`?Nn".charAt(random.nextInt(11))));
            }
            String repaired = LegacyEncoding.repair(text.toString());
            assertThat(LegacyEncoding.repair(repaired)).isEqualTo(repaired);
        }
    }

    @Test
    void readsTextThatWasSpoiltTwice() {
        String twice = LegacyEncoding.UTF8_AS_WINDOWS_1252.fromUnicode(
                LegacyEncoding.UTF8_AS_WINDOWS_1252.fromUnicode("Nguyễn Thị Hạnh"));
        assertThat(LegacyEncoding.repair(twice)).isEqualTo("Nguyễn Thị Hạnh");
    }

    @Test
    void takesAColumnOnlyWhenItsCellsAgree() {
        var column = new ArrayList<String>();
        column.add("Vò");
        column.add("Lan Anh");
        column.add("NguyÔn V¨n Hïng");
        column.add("§ç ThÞ Thñy");
        assertThat(LegacyEncoding.recogniseColumn(column)).contains(LegacyEncoding.TCVN3);
        assertThat(LegacyEncoding.TCVN3.toUnicode("Vò")).isEqualTo("Vũ");
        column.add("Nguyễn Văn Hùng");
        assertThat(LegacyEncoding.recogniseColumn(column)).isEmpty();
        assertThat(LegacyEncoding.recogniseColumn(List.of())).isEmpty();
    }

    @Test
    void staysBoundedForAbsurdText() {
        String endless = "NguyÔn ".repeat(100_000);
        assertThat(LegacyEncoding.recognise(endless)).isEmpty();
        assertThat(LegacyEncoding.repair("\u0000\uD83D\uDE00\uFFFF")).isEqualTo("\u0000\uD83D\uDE00\uFFFF");
        assertThat(LegacyEncoding.repair("")).isEmpty();
    }
}
