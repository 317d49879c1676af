package vn.sohotich.platform.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PackedCellsTests {
    private static final List<String> NAMES = List.of("so", "nksHoTen", "ghiChu");

    private static String packed(Map<String, String> values) {
        String line = new String(new CopyLines().packed(NAMES, values).take(), StandardCharsets.UTF_8);
        return line.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\");
    }

    private static Map<String, String> back(Map<String, String> values) {
        return PackedCells.read(packed(values), PackedCells.names(NAMES));
    }

    @Test
    void keepsCellsInTheOrderOfTheirColumns() {
        Map<String, String> values = new LinkedHashMap<>(Map.of("ghiChu", "x", "so", "01/"));

        assertThat(packed(values)).isEqualTo("01/\u001F\u001Fx");
        assertThat(back(values)).isEqualTo(values);
    }

    @Test
    void givesBackEveryLetterAsItWasWritten() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("so", " 12A \u001F\u001E\u001E1 ");
        values.put("nksHoTen", "Nguye\u0302\u0303n \"Đăm\"\t\n\\");
        values.put("ghiChu", "𠀀 – ơ");

        assertThat(back(values)).isEqualTo(values);
    }

    @Test
    void readsATypedPageFromJson() {
        Map<String, String> values = Map.of("so", "1 \"2\" \\ \u0001 ế");

        assertThat(PackedCells.read(JsonText.write(values), null)).isEqualTo(values);
    }
}
