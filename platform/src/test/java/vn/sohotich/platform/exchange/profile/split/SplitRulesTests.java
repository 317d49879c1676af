package vn.sohotich.platform.exchange.profile.split;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.platform.record.definition.Label;

class SplitRulesTests {

    private static String parts(String rule, String cell) {
        return SplitRules.shipped()
                .find(rule)
                .orElseThrow()
                .split(cell)
                .map(parts -> new TreeMap<>(parts)
                        .entrySet().stream()
                                .map(part ->
                                        part.getKey() + "=" + part.getValue().text())
                                .collect(Collectors.joining("|")))
                .orElse("whole");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "place-and-date # Hà Nội, 12/3/1987 # birth=12/3/1987|birthplace=Hà Nội",
                "place-and-date # Trạm y tế xã An Bình - 05.1987 # birth=05.1987|birthplace=Trạm y tế xã An Bình",
                "place-and-date # Hải Dương 1987 # birth=1987|birthplace=Hải Dương",
                "place-and-date # Hà Nội # whole",
                "place-and-date # 12/3/1987 # whole",
                "date-and-place # 12/3/1987, Hà Nội # birth=12/3/1987|birthplace=Hà Nội",
                "date-and-place # 1987 tại Bệnh viện huyện # birth=1987|birthplace=Bệnh viện huyện",
                "name-birth-ethnicity # Nguyễn Văn A (1957, Kinh) # birth=1957|ethnicity=Kinh|name=Nguyễn Văn A",
                "name-birth-ethnicity # Lò Thị Pành (SN: 1/2/1960; dân tộc Thái). # birth=1/2/1960|ethnicity=Thái|name=Lò Thị Pành",
                "name-birth-ethnicity # Nguyễn Văn A (1957) # whole",
                "name-birth-ethnicity # Nguyễn Văn A (Kinh, 1957) # whole",
                "name-birth # Nguyễn Văn A (1957) # birth=1957|name=Nguyễn Văn A",
                "name-birth # Nguyễn Văn A, sinh năm 1957 # birth=1957|name=Nguyễn Văn A",
                "name-birth # Nguyễn Văn A # whole",
                "name-birth-residence # Nguyễn Văn A, 1957, thôn Đoài, xã An Bình # birth=1957|name=Nguyễn Văn A|residence=thôn Đoài, xã An Bình",
                "ethnicity-nationality # Kinh, Việt Nam # ethnicity=Kinh|nationality=Việt Nam",
                "id-date-issuer # 142536475, cấp ngày 12/3/2005, CA Hải Dương # idnumber=142536475|issued=12/3/2005|issuer=CA Hải Dương",
                "id-date-issuer # CMND 142536475 ngày 12.3.2005 # idnumber=142536475|issued=12.3.2005",
                "number-and-book # Số 12/2016, quyển số 01/2016 # book=01/2016|number=12/2016",
                "number-and-date # 12/2016 ngày 5/3/2016 # number=12/2016|registered=5/3/2016",
                "book-and-page # 01/2016, tr. 15 # book=01/2016|page=15",
            })
    void takesCellsApartOrKeepsThemWhole(String rule, String cell, String expected) {
        assertThat(parts(rule, cell)).isEqualTo(expected);
    }

    @Test
    void givesEveryRuleAnExampleThatItMatchesAndLabelsForItsParts() {
        for (SplitRule rule : SplitRules.shipped().all()) {
            assertThat(rule.split(rule.example())).as(rule.id()).isPresent();
            assertThat(rule.parts())
                    .allSatisfy(part -> assertThat(
                                    SplitRules.shipped().part(part).label().vi())
                            .isNotEqualTo(part));
        }
    }

    @Test
    void saysWhereAPartStood() {
        Map<String, SplitRule.Part> parts = SplitRules.shipped()
                .find("name-birth-ethnicity")
                .orElseThrow()
                .split(" Lê A (1957, Kinh)")
                .orElseThrow();
        assertThat(parts.get("name")).isEqualTo(new SplitRule.Part("Lê A", 1, 5));
        assertThat(parts.get("birth")).isEqualTo(new SplitRule.Part("1957", 7, 11));
    }

    @Test
    void refusesPatternsThatCannotBeUsed() {
        Label label = new Label("x", "x");
        assertThat(SplitRule.of("x", label, "", "(?<a>")).isEmpty();
        assertThat(SplitRule.of("x", label, "", "abc")).isEmpty();
        assertThat(SplitRule.of("x", label, "", "(?<a>b)" + "c".repeat(500))).isEmpty();
        assertThat(SplitRule.of("x", label, "", "(?<a>.+)-(?<b>.+)")).isPresent();
    }

    @Test
    @Timeout(5)
    void givesUpOnACellThatAPatternWouldNeverFinish() {
        SplitRule rule =
                SplitRule.of("x", new Label("x", "x"), "", "(?<a>(x+x+)+)y").orElseThrow();

        assertThat(rule.split("x".repeat(500))).isEmpty();
        assertThat(rule.split("x".repeat(5000))).isEmpty();
    }
}
