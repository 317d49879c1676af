package vn.sohotich.platform.exchange.profile.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnEncodingsTests {
    private static final List<String> NAMES =
            List.of("Nguyễn Văn Hùng", "Trần Thị Hạnh", "Đỗ Thị Thủy", "Phạm Đức Thắng", "Vũ Quốc Việt");

    private static List<String> written(TextEncoding encoding) {
        var legacy = vn.sohotich.linkage.encoding.LegacyEncoding.valueOf(encoding.name());
        return NAMES.stream().map(legacy::fromUnicode).toList();
    }

    @ParameterizedTest
    @CsvSource({"TCVN3", "VNI", "VIQR", "UTF8_AS_WINDOWS_1252"})
    void recognisesAColumnByItsCells(TextEncoding encoding) {
        List<String> column = written(encoding);

        EncodingVerdict verdict = ColumnEncodings.of(column);

        assertThat(verdict.encoding()).isEqualTo(encoding);
        assertThat(verdict.doubtful()).isFalse();
        ColumnText text = new ColumnText(encoding);
        assertThat(column).extracting(cell -> text.read(cell).unicode()).isEqualTo(NAMES);
    }

    @Test
    void leavesUnicodeComposedOrNotAlone() {
        assertThat(ColumnEncodings.of(NAMES)).isEqualTo(new EncodingVerdict(TextEncoding.UNICODE, false, 5, 5));
        List<String> decomposed = NAMES.stream()
                .map(name -> java.text.Normalizer.normalize(name, java.text.Normalizer.Form.NFD))
                .toList();
        assertThat(ColumnEncodings.of(decomposed).encoding()).isEqualTo(TextEncoding.UNICODE);
        assertThat(ColumnEncodings.of(List.of("12/2016", "An", "")).doubtful()).isFalse();
    }

    @Test
    void doubtsAColumnWhoseCellsContradictEachOther() {
        List<String> mixed = new ArrayList<>(written(TextEncoding.TCVN3));
        mixed.addAll(NAMES.subList(0, 3));
        EncodingVerdict verdict = ColumnEncodings.of(mixed);

        assertThat(verdict.encoding()).isEqualTo(TextEncoding.TCVN3);
        assertThat(verdict.doubtful()).isTrue();
        mixed.addAll(NAMES);
        assertThat(ColumnEncodings.of(mixed).encoding()).isEqualTo(TextEncoding.UNICODE);
        assertThat(ColumnEncodings.of(mixed).doubtful()).isTrue();
    }

    @Test
    void letsACellThatCouldBeEitherFollowTheColumnsBesideIt() {
        List<EncodingVerdict> verdicts = ColumnEncodings.of(
                List.of(written(TextEncoding.TCVN3), List.of("Vò", "Vò", "Lan"), List.of("An", "12")));

        assertThat(verdicts.get(1).encoding()).isEqualTo(TextEncoding.TCVN3);
        assertThat(verdicts.get(1).doubtful()).isTrue();
        assertThat(new ColumnText(TextEncoding.TCVN3).read("Vò").unicode()).isEqualTo("Vũ");
        assertThat(verdicts.get(2)).isEqualTo(EncodingVerdict.UNICODE);
    }

    @Test
    void leavesACellOfAnotherEncodingAsItIsAndSaysSo() {
        ColumnText text = new ColumnText(TextEncoding.TCVN3);

        assertThat(text.read("Đỗ Thị Thủy")).isEqualTo(new ColumnText.Reading("Đỗ Thị Thủy", "Đỗ Thị Thủy", true));
        assertThat(text.read("Nguyeãn Vaên Huøng").strange()).isTrue();
        assertThat(text.read("Lan Anh").strange()).isFalse();
    }

    @Test
    void readsVietnameseWindowsWhenAPersonSaysSo() {
        assertThat(TextEncoding.CP1258.toUnicode("Nguyê\u00DEn Vãn Hu\u00CCng")).isEqualTo("Nguyễn Văn Hùng");
        assertThat(TextEncoding.CP1258.toUnicode("\u00D0ô\u00DE Thi\u00F2 Thu\u00D2y"))
                .isEqualTo("Đỗ Thị Thủy");
    }
}
