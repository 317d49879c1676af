package vn.sohotich.platform.reconciliation.waterfall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;

class RivalsTests {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final Grounds BEST =
            InventedPairs.grounds("name same 14", "birth-date same 13", "place same-commune 3", "mother-name same 6.1");

    private final Rivals rivals = new Rivals(InventedPairs.words());
    private final Deciders deciders = new Deciders(InventedPairs.words());

    @Test
    void loseStepByStep() {
        Grounds other = InventedPairs.grounds(
                "name same 14", "birth-date same 13", "place different -3", "mother-name different -3");
        Rival rival = rivals.of(BEST, other, NearSteps.UNKNOWN, VIETNAMESE);
        assertThat(rival.sentences())
                .containsExactly(
                        "Kém người đứng đầu 15,1 điểm, tức khả năng nhỏ hơn khoảng 35.000 lần.",
                        "Cả hai đều khớp: họ tên, ngày sinh.",
                        "Thua ở: địa danh khác −6,0; tên mẹ khác −9,1.");
        assertThat(rival.differences())
                .containsExactly(
                        new Difference("Địa danh", "cùng xã", "khác", "−6,0"),
                        new Difference("Tên mẹ", "trùng", "khác", "−9,1"));
        assertThat(rival.distance()).isEqualTo("−15,1");
    }

    @Test
    void thatAreFarBehindNeedNoExactNumber() {
        Grounds other = InventedPairs.grounds("name different -9");
        assertThat(rivals.of(BEST, other, NearSteps.UNKNOWN, VIETNAMESE)
                        .sentences()
                        .getFirst())
                .isEqualTo("Kém người đứng đầu 45,1 điểm, tức khả năng nhỏ hơn cả tỷ lần.");
    }

    @Test
    void thatWereNotRankedMayHaveMorePoints() {
        Grounds other = InventedPairs.grounds(
                "name same 14", "birth-date same 13", "place same-commune 3", "mother-name same 6.1", "sex same 1");
        assertThat(rivals.of(BEST, other, NearSteps.UNKNOWN, VIETNAMESE)
                        .sentences()
                        .getFirst())
                .startsWith("Hơn người đứng đầu 1,0 điểm, nhưng máy không xếp hạng");
    }

    @Test
    void countAComparisonThatOneOfThemLacksAsMissing() {
        Grounds other = InventedPairs.grounds("name same 14", "birth-date same 13", "place same-commune 3");
        assertThat(rivals.of(BEST, other, NearSteps.UNKNOWN, VIETNAMESE).differences())
                .containsExactly(new Difference("Tên mẹ", "trùng", "một bên không ghi", "−6,1"));
    }

    @Test
    void thatAreEqualCannotBeToldApart() {
        Rival rival = rivals.of(BEST, BEST, NearSteps.UNKNOWN, VIETNAMESE);
        assertThat(rival.sentences().getFirst()).startsWith("Bằng điểm người đứng đầu");
        assertThat(rival.differences()).isEmpty();
    }

    @Test
    void thatAreCloseNeedTheLeadOfTheThreshold() {
        Grounds other = InventedPairs.grounds(
                "name without-marks 12.6", "birth-date same 13", "place same-commune 3", "mother-name same 6.1");
        assertThat(rivals.of(BEST, other, NearSteps.UNKNOWN, VIETNAMESE)
                        .sentences()
                        .getFirst())
                .isEqualTo("Chỉ kém người đứng đầu 1,4 điểm; phải hơn nhau từ 3,2 điểm máy mới dám chọn.");
    }

    @Test
    void areDecidedByWhatTheRegisterHasThemDifferIn() {
        assertThat(deciders.of(
                        twin("030099900001", "Nguyễn Văn Lâm"), twin("030099900002", "Nguyễn Văn Lam"), VIETNAMESE))
                .isEqualTo("Trong dân cư, hai người này khác nhau ở: họ tên (Nguyễn Văn Lâm / Nguyễn Văn Lam)."
                        + " Xem trang sổ ghi thế nào ở đó.");
        assertThat(deciders.of(
                        twin("030099900001", "Nguyễn Văn Lâm"), twin("030099900002", "Nguyễn Văn Lâm"), VIETNAMESE))
                .startsWith("Trong dân cư, hai người này chỉ khác số định danh");
    }

    private static RegisteredPerson twin(String id, String name) {
        return new RegisteredPerson(
                id,
                name,
                PartialDate.of(1999, 5, 6),
                "1",
                "Kinh",
                "Việt Nam",
                "",
                "Xã An Bình",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                null);
    }
}
