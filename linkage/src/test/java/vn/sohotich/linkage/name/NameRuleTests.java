package vn.sohotich.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One table per rule: pairs to which it applies, with the level, and pairs to which it does not. */
class NameRuleTests {
    private static void check(String left, String right, NameLevel level, String rules) {
        Set<NameRule> expected = rules == null
                ? Set.of()
                : Stream.of(rules.split(" ")).map(NameRule::valueOf).collect(Collectors.toSet());
        NameComparison there = NameComparison.of(left, right);
        assertThat(there.level()).isEqualTo(level);
        assertThat(there.rules()).isEqualTo(expected);
        NameComparison back = NameComparison.of(right, left);
        assertThat(back.level()).isEqualTo(level);
        assertThat(back.rules()).isEqualTo(expected);
        assertThat(NameComparator.compare(NameForm.of(left), NameForm.of(right)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "Đỗ Văn Hoà, ĐỖ VĂN HÒA, SAME, FOLDED",
        "Lê Thị Thuý, Lê Thị Thúy, SAME, FOLDED",
        "Trần Quý, Trần Qúy, SAME, FOLDED",
        "Nguye\u0302\u0303n Va\u0306n Hoa\u0300, Nguyễn Văn Hoà, SAME, FOLDED",
        "'Lê  Quang-Trung.', Lê Quang Trung, SAME, FOLDED",
        "Lê Quang Trung, Lê Quang Trung, SAME,",
        "Lý An, Lí An, OTHER_WRITING, I_Y",
        "Lê Văn Dũng, Lê Văn Dung, OTHER_MARKS, OTHER_TONE",
    })
    void foldedAndNothingMore(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "NguyÔn V¨n Hïng, Nguyễn Văn Hùng, OTHER_WRITING, ENCODING",
        "Nguyeãn Vaên Huøng, Nguyễn Văn Hùng, OTHER_WRITING, ENCODING",
        "Nguye^~n Va(n Hu`ng, Nguyễn Văn Hùng, OTHER_WRITING, ENCODING",
        "Nguyá»…n VÄƒn HÃ¹ng, Nguyễn Văn Hùng, OTHER_WRITING, ENCODING",
        "NguyÔn V¨n Hïng, Nguyen Van Hung, WITHOUT_MARKS, ENCODING NO_MARKS",
        "NguyÔn V¨n Hïng, Nguyễn Hùng, MIDDLE_DROPPED, ENCODING VAN_DROPPED",
    })
    void repairedEncoding(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn An tức Bình, Nguyễn Văn Bình, ALIAS, ALIAS",
        "Nguyễn Văn An tức Bình, Nguyễn Văn An, ALIAS, ALIAS",
        "Nguyễn Văn An tức là Trần Minh, Trần Minh, ALIAS, ALIAS",
        "'Nguyễn Văn An, còn gọi là Thanh Bình', Nguyễn Thanh Bình, ALIAS, ALIAS",
        "Nguyễn Văn An hay Nguyễn Văn Bình, Nguyễn Văn Bình, ALIAS, ALIAS",
        "Nguyễn Thị Lan tên khác là Huệ, NGUYỄN THỊ HUỆ, ALIAS, ALIAS",
        "Nguyễn Văn An bí danh Sáu Dân, Nguyễn Sáu Dân, ALIAS, ALIAS",
        "Nguyễn Văn An (Bình), Nguyễn Văn Bình, ALIAS, ALIAS",
        "Nguyễn Văn An (tức Lê Văn Bình), Lê Văn Bình, ALIAS, ALIAS",
        "Nguyễn Văn An (đã chết), Nguyễn Văn An, ALIAS, ALIAS",
        "NGUYEN VAN AN TUC NGUYEN VAN BINH, Nguyễn Văn Bình, WITHOUT_MARKS, ALIAS NO_MARKS",
        "Nguyễn Văn An tức Bình, Nguyễn Văn Bỉnh, OTHER_MARKS, ALIAS OTHER_TONE",
        "Nguyễn Thị Hay, Nguyễn Thị Hai, ONE_LETTER, ONE_LETTER",
        "Nguyễn Hay Lam, Nguyễn Lam, MIDDLE_DROPPED, MIDDLE_DROPPED",
        "Trần Nguyễn Túc Anh, TRAN NGUYEN TUC ANH, WITHOUT_MARKS, NO_MARKS",
        "TRAN NGUYEN TUC, Trần Nguyễn Túc, WITHOUT_MARKS, NO_MARKS",
        "Nguyễn Khắc Danh, Nguyễn Danh, MIDDLE_DROPPED, MIDDLE_DROPPED",
    })
    void alias(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn ThịHoa, Nguyễn Thị Hoa, OTHER_WRITING, JOINED",
        "Trần KimAnh, Trần Kim Anh, OTHER_WRITING, JOINED",
        "TRANKIMANH, Trần Kim Anh, WITHOUT_MARKS, JOINED NO_MARKS",
        "H Hen Niê, H'Hen Niê, OTHER_WRITING, JOINED",
        "Trần KimAn, Trần Kim Anh, VARIANT, JOINED FINAL_N_NH",
        "TRAN KIMAN, Trần Kim Anh, SURNAME_ONLY, MIDDLE_DIFFERS GIVEN_DIFFERS NO_MARKS",
    })
    void joinedOrSplitSyllables(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Lý Văn An, Lí Văn An, OTHER_WRITING, I_Y",
        "Trần Quý, Trần Quí, OTHER_WRITING, I_Y",
        "Lê Diễm My, Lê Diễm Mi, OTHER_WRITING, I_Y",
        "Lê Như Ý, Lê Như Í, OTHER_WRITING, I_Y",
        "Đỗ Mai Thy, Đỗ Mai Thi, OTHER_WRITING, I_Y",
        "Lê Quỳnh, Lê Quình, OTHER_WRITING, I_Y",
        "Lý Mỵ Kỳ, Lí Mị Kì, OTHER_WRITING, I_Y",
        "Lý Văn An, Lỉ Văn An, OTHER_MARKS, I_Y",
        "Lê Thị Thúy, Lê Thị Thúi, ONE_LETTER, ONE_LETTER",
        "Lê Thị Mai, Lê Thị May, ONE_LETTER, ONE_LETTER",
        "Lê Văn Hai, Lê Văn Hay, ONE_LETTER, ONE_LETTER",
    })
    void iForY(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Đạt, NGUYEN VAN DAT, WITHOUT_MARKS, NO_MARKS",
        "Đỗ Thị Đào, Do Thi Dao, WITHOUT_MARKS, NO_MARKS",
        "Lan Anh, Lân Ánh, WITHOUT_MARKS, NO_MARKS",
        "Nguyễn Văn Đạt, Nguyễn Van Đạt, OTHER_MARKS, LETTER_MARKS",
    })
    void noMarks(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Vũ Văn Dũng, Vủ Văn Dũng, OTHER_MARKS, HOI_NGA",
        "Nguyễn Văn Bảo, Nguyển Văn Bảo, OTHER_MARKS, HOI_NGA",
        "Vũ Thị Mỹ, Vủ Thị Mỷ, OTHER_MARKS, HOI_NGA",
        "Vũ Văn Dũng, Vú Văn Dũng, OTHER_MARKS, OTHER_TONE",
        "Đào Thu Khánh, Đào Thu Khanh, OTHER_MARKS, OTHER_TONE",
        "Lê Văn Hà, Lê Văn Hạ, OTHER_MARKS, OTHER_TONE",
        "Lê Vãn Cả, Lê Văn Cã, OTHER_MARKS, HOI_NGA LETTER_MARKS OTHER_TONE",
    })
    void hoiForNgaAndOtherTones(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Vân, Lê Văn, OTHER_MARKS, LETTER_MARKS",
        "Đàm Văn Đông, Đàm Văn Dông, OTHER_MARKS, LETTER_MARKS",
        "Nguyễn Văn Tuấn, Nguyễn Văn Tuán, OTHER_MARKS, LETTER_MARKS",
        "Lê Thị Hương, Lê Thị Hướng, OTHER_MARKS, OTHER_TONE",
    })
    void letterMarks(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàng Thị Mai, Huỳnh Thị Mai, VARIANT, REGIONAL",
        "Vũ Đức Anh, Võ Đức Anh, VARIANT, REGIONAL",
        "Lê Văn Phúc, Lê Văn Phước, VARIANT, REGIONAL",
        "Lê Văn Chính, Lê Văn Chánh, VARIANT, REGIONAL",
        "Lê Văn Nhật, Lê Văn Nhựt, VARIANT, REGIONAL",
        "Vũ Văn Phúc, Võ Văn Phước, VARIANT, REGIONAL",
        "VU VAN AN, VO VAN AN, VARIANT, REGIONAL",
        "Phan Văn An, Phạm Văn An, GIVEN_ONLY, SURNAME_DIFFERS",
        "Lê Văn An, Lý Văn An, GIVEN_ONLY, SURNAME_DIFFERS",
        "Đỗ Văn An, Hồ Văn An, GIVEN_ONLY, SURNAME_DIFFERS",
        "Lê Thị Dung, Lê Thị Đông, ONE_LETTER, ONE_LETTER",
    })
    void regionalPairs(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Trần Đình Linh, Trần Đình Ninh, VARIANT, L_N",
        "Lê Văn Sơn, Lê Văn Xơn, VARIANT, S_X",
        "Lê Thị Trinh, Lê Thị Chinh, VARIANT, CH_TR",
        "Lê Thị Dung, Lê Thị Rung, VARIANT, D_GI_R",
        "Lê Văn Giang, Lê Văn Dang, VARIANT, D_GI_R",
        "Lê Văn Giang, Lê Văn Rang, VARIANT, D_GI_R",
        "Lê Văn Kường, Lê Văn Cường, VARIANT, SAME_SOUND",
        "Lê Văn Nghọc, Lê Văn Ngọc, VARIANT, SAME_SOUND",
        "Lê Văn Đang, Lê Văn Giang, SURNAME_ONLY, GIVEN_DIFFERS",
        "Lê Văn Đũng, Lê Văn Rũng, ONE_LETTER, ONE_LETTER",
        "Lê Văn Lan, Lê Văn Đan, ONE_LETTER, ONE_LETTER",
    })
    void onsets(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Lê Thị Vân, Lê Thị Vâng, VARIANT, FINAL_N_NG",
        "Lê Văn Các, Lê Văn Cát, VARIANT, FINAL_C_T",
        "Lê Văn Tín, Lê Văn Tính, VARIANT, FINAL_N_NH",
        "Lê Văn Bít, Lê Văn Bích, VARIANT, FINAL_T_CH",
        "Lê Thị Lam, Lê Thị Lan, ONE_LETTER, ONE_LETTER",
        "Lê Thị Hạnh, Lê Thị Hằng, ONE_LETTER, ONE_LETTER",
        "Lê Thị Hạnh, Lê Thị Hoan, SURNAME_ONLY, GIVEN_DIFFERS",
    })
    void finals(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Nam, Nguyễn Văn Nma, ONE_LETTER, ONE_LETTER",
        "Nguyễn Văn Nam, Nguyễn Văn Namm, ONE_LETTER, ONE_LETTER",
        "Nguyễn Văn Nam, Nguyên Văn Nâm, OTHER_MARKS, OTHER_TONE LETTER_MARKS",
        "Nguyễn Văn Nam, Nguyễ Văn Nam, ONE_LETTER, ONE_LETTER",
        "Nguyễn Văn Nam, Nguyễn Văn Hùng, SURNAME_ONLY, GIVEN_DIFFERS",
    })
    void oneLetter(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Ng. V. A, Nguyễn Văn An, ABBREVIATED, ABBREVIATED",
        "Ng. Văn An, Nguyễn Văn An, ABBREVIATED, ABBREVIATED",
        "Ng~ Văn An, Nguyễn Văn An, ABBREVIATED, ABBREVIATED",
        "Nguyễn T. Lan, Nguyễn Thị Lan, ABBREVIATED, ABBREVIATED",
        "Tr. Thị Lan, Trần Thị Lan, ABBREVIATED, ABBREVIATED",
        "Lê Như Ý, Lê Như Yến, SURNAME_ONLY, GIVEN_DIFFERS",
        "Ng. Văn An, Trần Văn An, GIVEN_ONLY, SURNAME_DIFFERS",
        "Lê Thi An, Lê Thịnh An, MIDDLE_DIFFERS, MIDDLE_DIFFERS",
    })
    void abbreviations(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Thị Lan, Nguyễn Lan, MIDDLE_DROPPED, THI_DROPPED",
        "Nguyễn Văn An, Nguyễn An, MIDDLE_DROPPED, VAN_DROPPED",
        "Nguyễn Thị Thu Hà, Nguyễn Thu Hà, MIDDLE_DROPPED, THI_DROPPED",
        "Nguyễn Thị Thu Hà, Nguyễn Thị Hà, MIDDLE_DROPPED, MIDDLE_DROPPED",
        "Nguyễn Thị Thu Hà, NGUYEN THU HA, MIDDLE_DROPPED, THI_DROPPED NO_MARKS",
        "Hoàng Thị Thu Hà, Huỳnh Thu Hà, VARIANT, THI_DROPPED REGIONAL",
        "Nguyễn Thị Hà, Nguyễn Đức Minh Hà, MIDDLE_DIFFERS, MIDDLE_DIFFERS",
        "Nguyễn Văn Hà, Nguyễn Đức Hà, MIDDLE_DIFFERS, MIDDLE_DIFFERS",
    })
    void droppedAndOtherMiddles(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Nguyễn Văn Hà, Hà Văn Nguyễn, REORDERED, REORDERED",
        "Nguyễn Văn Hà, Văn Hà Nguyễn, REORDERED, REORDERED",
        "Niê H'Hen, H'Hen Niê, REORDERED, REORDERED",
        "NGUYEN VAN HA, Hà Văn Nguyễn, REORDERED, REORDERED NO_MARKS",
        "Nguyễn Văn Hà, Hà Đức Nguyễn, DIFFERENT, SURNAME_DIFFERS MIDDLE_DIFFERS GIVEN_DIFFERS",
    })
    void otherOrder(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }

    @ParameterizedTest
    @CsvSource({
        "Hoa, Hoa, SAME,",
        "Hoa, Hòa, WITHOUT_MARKS, NO_MARKS",
        "Hoa, Nguyễn Thị Hoa, GIVEN_ONLY, SURNAME_DIFFERS MIDDLE_DIFFERS",
        "Vừ, Vù, OTHER_MARKS, LETTER_MARKS",
        "Y Moan Êban, Y Moan, SURNAME_ONLY, MIDDLE_DIFFERS GIVEN_DIFFERS",
        "Nguyễn Văn Hà, Trần Đức Long, DIFFERENT, SURNAME_DIFFERS MIDDLE_DIFFERS GIVEN_DIFFERS",
    })
    void oneWordNamesAndOthers(String left, String right, NameLevel level, String rules) {
        check(left, right, level, rules);
    }
}
