package vn.sohotich.platform.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A small invented register with twins, and births that are looked up in it. */
class ExplainCommandTests {
    private static final String TWIN = "030211000001";
    private static final String OTHER = "030211000002";
    private static final String STRANGER = "030140000003";
    private static final String NEAR = "030211000004";

    @TempDir
    private Path folder;

    private Path people;
    private Path records;

    @BeforeEach
    void files() throws IOException {
        people = folder.resolve("people.csv");
        records = folder.resolve("births.csv");
        var lines = new StringBuilder("soDinhDanh,hoTen,ngaySinh,gioiTinh,danToc,quocTich,noiDangKyKhaiSinh,hoTenMe\n");
        String place = "\"Xã Hợp Tiến, huyện Nam Sách, tỉnh Hải Dương\"";
        lines.append(TWIN + ",Bùi Đức Hòa,09/02/2011,1,Kinh,Việt Nam," + place + ",\n");
        lines.append(OTHER + ",Bùi Đức Hòa,09/02/2011,1,Kinh,Việt Nam," + place + ",\n");
        lines.append(STRANGER + ",Khuất Duy Vĩ,01/03/1940,1,Kinh,Việt Nam,,\n");
        lines.append(NEAR + ",Mạc Đăng Thuấn,04/05/2011,1,Kinh,Việt Nam," + place + ",Huỳnh Thị Hoa\n");
        String[] given = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh"};
        for (int i = 0; i < 400; i++) {
            lines.append("0302%02d9%05d,%s Văn %s,%02d/%02d/%d,1,Kinh,Việt Nam,,\n"
                    .formatted(
                            i % 10,
                            i,
                            List.of("Trần", "Lê", "Vũ").get(i % 3),
                            given[i % 7],
                            i % 28 + 1,
                            i % 12 + 1,
                            2000 + i % 10));
        }
        Files.writeString(people, lines);
        Files.writeString(records, """
                so,quyenSo,trangSo,ngayDangKy,noiDangKy,nksHoTen,nksNgaySinh,nksGioiTinh,nksDanToc,nksSoDinhDanh,meHoTen
                1,01/2011,1,10.03.2011,"UBND xã Hợp Tiến, huyện Nam Sách, tỉnh Hải Dương",BÙI ĐỨC HÒA,09.02.2011,1,Kinh,,
                2,01/2011,2,11.03.2011,"UBND xã Hợp Tiến, huyện Nam Sách, tỉnh Hải Dương",KHUẤT DUY VĨ,01.03.1940,1,Kinh,,
                3,01/2011,3,12.06.2011,"UBND xã Hợp Tiến, huyện Nam Sách, tỉnh Hải Dương",MẠC ĐĂNG THUẤN,05.04.2011,1,Kinh,030211000005,HOÀNG THỊ HOA
                """);
    }

    private RunCommand explain(Object... more) {
        Object[] words = new Object[5 + more.length];
        System.arraycopy(new Object[] {"explain", "--people", people, "--records", records}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        return RunCommand.of(words);
    }

    @Test
    void printsTheWaterfallAndWhyTwinsCannotBeToldApart() {
        RunCommand run = explain("--row", 1);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Dòng 1, child: ? chưa rõ")
                .contains("Người đứng đầu: " + TWIN)
                .containsPattern("Họ tên +giống hệt +\\+\\d+,\\d")
                .containsPattern("Cộng +\\+\\d+,\\d")
                .contains("Máy xét cặp này vì: cùng ngày sinh")
                .contains("Người thứ 2: " + OTHER)
                .contains("Bằng điểm người đứng đầu");
        assertThat(explain("--row", 1, "--lang", "en").out())
                .contains("As many points as the best")
                .containsPattern("Name +exactly the same +\\+\\d+\\.\\d");
    }

    @Test
    void comparesWithAnybodyAndSaysThatNoRuleDid() {
        RunCommand run = explain("--row", 1, "--person", STRANGER);
        assertThat(run.out())
                .contains("Người được hỏi: " + STRANGER)
                .contains("Không có quy tắc nào đưa cặp này ra so sánh")
                .contains("Kém người đứng đầu");
        JsonNode asked =
                explain("--row", 1, "--person", STRANGER, "--json").json().get("asked");
        assertThat(asked.get("compared").asBoolean()).isFalse();
        assertThat(sum(asked)).isCloseTo(asked.get("total").asDouble(), within(1e-9));
    }

    @Test
    void givesMachinesTheExactStepsOfTheDecisionThatMatchMakes() throws IOException {
        JsonNode json = explain("--row", 2, "--json").json();
        Path out = folder.resolve("result.csv");
        RunCommand.of("match", "--people", people, "--records", records, "--out", out);
        String[] row = Files.readAllLines(out).get(2).split(",", -1);
        assertThat(json.get("outcome").asString()).isEqualTo(row[2]);
        assertThat(json.get("best").get("probability").asDouble()).isCloseTo(Double.parseDouble(row[4]), within(6e-5));
        assertThat(sum(json.get("best")))
                .isCloseTo(json.get("best").get("total").asDouble(), within(1e-9));
        assertThat(json.get("best").get("rules").size()).isPositive();
    }

    @Test
    void saysByWhichRulesNameDateAndNumberAreNear() {
        assertThat(explain("--row", 3).out())
                .contains("Người đứng đầu: " + NEAR)
                .containsPattern("Số định danh +lệch chữ số +\\+\\d+,\\d\\R +↳ sai một chữ số\\R")
                .containsPattern("Ngày sinh +đảo ngày và tháng +\\+\\d+,\\d\\R")
                .containsPattern("Tên mẹ +biến âm hoặc cách viết vùng miền +\\+\\d+,\\d\\R"
                        + " +↳ cặp tên theo vùng \\(như Hoàng – Huỳnh\\)\\R");
        assertThat(explain("--row", 3, "--lang", "en").out())
                .contains("↳ one digit wrong", "↳ regional pair of names (as Hoàng – Huỳnh)");
        JsonNode steps = explain("--row", 3, "--json").json().get("best").get("steps");
        assertThat(steps.toString())
                .contains("\"near\":[\"id.one-digit\"]", "\"near\":[\"date.swapped\"]", "\"near\":[\"name.regional\"]")
                .contains("Tên mẹ: biến âm hoặc cách viết vùng miền: cặp tên theo vùng (như Hoàng – Huỳnh)");
    }

    private static double sum(JsonNode pair) {
        double sum = 0;
        for (JsonNode step : pair.get("steps")) {
            assertThat(step.get("words").asString()).contains(": ");
            sum += step.get("weight").asDouble();
        }
        return sum;
    }

    @Test
    void refusesWhatIsNotThere() throws IOException {
        assertThat(explain("--row", 4).err()).contains("Không có dòng dữ liệu số 4");
        assertThat(explain("--row", 0).code()).isEqualTo(2);
        assertThat(explain("--row", 1, "--role", "wife").err()).contains("“wife”");
        assertThat(explain("--row", 1, "--person", "030199999999").err()).contains("Không có số định danh này");
        Path model = Files.writeString(folder.resolve("model.txt"), "no model");
        assertThat(explain("--row", 1, "--model", model).err()).contains("Tệp mô hình không đọc được");
        assertThat(explain().code()).isEqualTo(64);
    }
}
