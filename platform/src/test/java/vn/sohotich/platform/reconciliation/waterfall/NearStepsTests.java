package vn.sohotich.platform.reconciliation.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.WeightStep;

/** A child whose mother, day of birth and number stand a little otherwise in the register. */
class NearStepsTests {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final SoughtRecord BOOK = new SoughtRecord(
            "1",
            List.of(
                    SoughtPerson.of("child", "Lê Thị Hà", PartialDate.of(2018, 4, 5))
                            .withPersonalId("030318000123"),
                    SoughtPerson.of("mother", "Hoàng Thị Hoa", PartialDate.ofYear(1990))
                            .withPersonalId("30190000456")));
    private static final RegisteredPerson REGISTERED = new RegisteredPerson(
            "030318000132",
            "Lê Thị Hà",
            PartialDate.of(2018, 5, 4),
            "2",
            "Kinh",
            "Việt Nam",
            "",
            "",
            "",
            "",
            "",
            "Huỳnh Thị Hoa",
            "030190000456",
            "",
            "",
            null);

    private final NearSteps near = NearSteps.of(BOOK, "child", REGISTERED);

    @Test
    void nameTheRulesBehindEveryStep() {
        assertThat(near.rules(step("personal-id one-digit"))).containsExactly("id.transposed");
        assertThat(near.rules(step("name same"))).isEmpty();
        assertThat(near.rules(step("birth-date swapped"))).containsExactly("date.swapped");
        assertThat(near.rules(step("mother-name variant"))).containsExactly("name.regional");
        assertThat(near.rules(step("mother-id same"))).containsExactly("id.lost-zero");
        assertThat(near.rules(step("sex same"))).isEmpty();
    }

    @Test
    void sayNothingOfALevelThatTheValuesNoLongerHave() {
        assertThat(near.rules(step("mother-name different"))).isEmpty();
        assertThat(NearSteps.of(BOOK, "wife", REGISTERED)).isEqualTo(NearSteps.UNKNOWN);
    }

    @Test
    void standInThePictureBelowTheirLevelUnlessTheySayTheSame() {
        Grounds grounds = InventedPairs.grounds("mother-name variant 6", "birth-date swapped 4", "name same 9");
        List<Bar> bars = new Waterfalls(InventedPairs.words())
                .of(grounds, near, 0.9, VIETNAMESE)
                .bars();
        assertThat(bars.get(1).said().lines())
                .containsExactly("Tên mẹ: biến âm hoặc cách viết vùng miền", "cặp tên theo vùng (như Hoàng – Huỳnh)");
        assertThat(bars.get(2).said().lines()).containsExactly("Ngày sinh: đảo ngày và tháng");
        assertThat(bars.get(1).place().barTop() - bars.get(1).place().top())
                .isEqualTo(
                        15 + bars.get(2).place().barTop() - bars.get(2).place().top());
    }

    @Test
    void areBrokenIntoLinesThatFit() {
        var said =
                new Bar.Said("Họ tên", "khác", "một hai ba bốn năm sáu bảy tám chín mười ".repeat(4) + "x".repeat(70));
        assertThat(said.lines())
                .hasSizeGreaterThan(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(54));
        assertThat(String.join("", said.lines()).replace(" ", ""))
                .isEqualTo("Họtên:khác" + said.near().replace(" ", ""));
    }

    @Test
    void tellWhyARivalIsNear() {
        Rival rival = new Rivals(InventedPairs.words())
                .of(
                        InventedPairs.grounds("mother-name same 9"),
                        InventedPairs.grounds("mother-name variant 6"),
                        near,
                        VIETNAMESE);
        String level = "biến âm hoặc cách viết vùng miền: cặp tên theo vùng (như Hoàng – Huỳnh)";
        assertThat(rival.differences()).containsExactly(new Difference("Tên mẹ", "trùng", level, "−3,0"));
        assertThat(rival.sentences()).contains("Thua ở: tên mẹ " + level + " −3,0.");
    }

    private static WeightStep step(String words) {
        String[] parts = words.split(" ");
        return new WeightStep(parts[0], parts[1], 1);
    }
}
