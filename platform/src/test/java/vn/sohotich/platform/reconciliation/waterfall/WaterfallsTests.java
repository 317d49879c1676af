package vn.sohotich.platform.reconciliation.waterfall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WaterfallsTests {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Waterfalls waterfalls = new Waterfalls(InventedPairs.words());

    @Test
    void sayEveryStepInWordsWithItsPoints() {
        Grounds grounds =
                InventedPairs.grounds("name same 14.24", "birth-date one-digit -3.12", "sibling possible -0.01");
        Waterfall fall = waterfalls.of(grounds, NearSteps.UNKNOWN, 0.014, VIETNAMESE);
        assertThat(fall.bars())
                .extracting(bar -> bar.label() + ": " + bar.level() + " " + bar.points())
                .containsExactly(
                        "Trước khi so sánh: chưa biết gì, chỉ biết dân cư có bao nhiêu người −17,2",
                        "Họ tên: giống hệt +14,2",
                        "Ngày sinh: lệch chữ số −3,1");
        assertThat(fall.total()).isEqualTo("−6,1");
        assertThat(fall.rules()).containsExactly("cùng họ tên và cùng xã");
        assertThat(fall.likelihood()).isEqualTo("khó có thể");
    }

    @Test
    void beginEachBarWhereTheFormerEnded() {
        List<Bar> bars = waterfalls
                .of(
                        InventedPairs.grounds("name same 14.2", "place different -4.5", "sex same 9"),
                        NearSteps.UNKNOWN,
                        0.7,
                        VIETNAMESE)
                .bars();
        for (int i = 1; i < bars.size(); i++) {
            Bar.Place place = bars.get(i).place();
            double other = place.end() == place.left() ? place.left() + place.width() : place.left();
            assertThat(place.start()).isEqualTo(bars.get(i - 1).place().end());
            assertThat(other).isCloseTo(place.start(), within(0.21));
            assertThat(place.top()).isEqualTo(bars.get(i - 1).place().next());
        }
        assertThat(bars).extracting(Bar::kind).containsExactly("prior", "for", "against", "for");
    }

    @Test
    void keepEverythingInsideThePicture() {
        Waterfall fall = waterfalls.of(
                InventedPairs.grounds("name same 60", "place different -90", "sex same 1"),
                NearSteps.UNKNOWN,
                0,
                VIETNAMESE);
        assertThat(fall.bars()).allSatisfy(bar -> {
            assertThat(bar.place().left()).isBetween(0.0, 360.0);
            assertThat(bar.place().left() + bar.place().width()).isBetween(0.0, 360.0);
        });
        assertThat(fall.frame().even()).isLessThan(fall.frame().sure());
    }

    @Test
    void tellWhenOthersTakeAPartOfTheProbability() {
        Grounds twin = InventedPairs.grounds("name same 20", "birth-date same 14");
        assertThat(waterfalls.of(twin, NearSteps.UNKNOWN, 0.5, VIETNAMESE).shared())
                .isEqualTo(
                        "Riêng điểm này là > 99,99\u00a0%; nhưng còn người khác cũng có thể là người này, nên chia lại"
                                + " còn 50\u00a0%.");
        assertThat(waterfalls.of(twin, NearSteps.UNKNOWN, 0.99999, VIETNAMESE).shared())
                .isEmpty();
    }

    @Test
    void nameThePointsFromWhichAPairIsLinked() {
        assertThat(waterfalls
                        .of(InventedPairs.grounds(), NearSteps.UNKNOWN, 0, VIETNAMESE)
                        .needed())
                .isEqualTo("3,2");
    }
}
