package vn.sohotich.platform.reconciliation.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.date.DateRule;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.linkage.name.NameRule;
import vn.sohotich.linkage.personalid.IdRule;

class NearTests {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private static Stream<String> everyRule() {
        return Stream.of(
                        Stream.of(NameRule.values()).map(Near::key),
                        Stream.of(DateRule.values()).map(Near::key),
                        Stream.of(IdRule.values()).map(Near::key))
                .flatMap(keys -> keys);
    }

    @ParameterizedTest
    @ValueSource(strings = {"reconciliation", "reconciliation_en"})
    void hasWordsForEveryRuleOfTheEngineAndForNoOther(String file) throws IOException {
        Properties texts = texts(file);
        assertThat(everyRule())
                .hasSizeGreaterThan(40)
                .allSatisfy(rule -> assertThat(texts.getProperty("lookup.near." + rule, ""))
                        .as(rule)
                        .isNotBlank()
                        .doesNotContain("{"));
        List<String> keys = everyRule().map(rule -> "lookup.near." + rule).toList();
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("lookup.near."))
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    private static Properties texts(String file) throws IOException {
        var texts = new Properties();
        try (var in = NearTests.class.getResourceAsStream("/messages/" + file + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    @ParameterizedTest
    @CsvSource({
        "Hoàng Thị Hoa, Huỳnh Thị Hoa, cặp tên theo vùng (như Hoàng – Huỳnh)",
        "Vũ Văn Hải, Vủ Văn Hải, hỏi thay ngã hoặc ngã thay hỏi (như Vũ – Vủ)",
        "Nguyễn Thị Lan, Nguyễn Lan, thiếu hoặc thêm chữ Thị",
        "Hoàng Thị Lan, Huỳnh Lan, 'cặp tên theo vùng (như Hoàng – Huỳnh), thiếu hoặc thêm chữ Thị'",
        "ĐỖ VĂN HOÀ, Đỗ Văn Hòa, 'chỉ khác cách đặt dấu, dấu câu hoặc dấu cách'",
        "ĐỖ VĂN HÒA, Đỗ Văn Hòa, ''",
        "'', Đỗ Văn Hòa, ''",
    })
    void saysByWhichRuleNamesAreNear(String one, String other, String words) {
        assertThat(words(Near.names(one, other), "")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "05/04/1975, 04/05/1975, đảo ngày và tháng",
        "20/04/1975, 29/04/1975, sai một chữ số",
        "1957, 1975, chỉ so được năm",
        "12/04/1957, 12/04/1975, hai chữ số liền nhau đổi chỗ",
        "1975, 20/04/1975, chỉ so được năm",
        "20/04/1979, 11/08/1979, 'trùng năm, khác ngày'",
    })
    void saysByWhichRuleDatesAreNear(String one, String other, String words) {
        Near near = Near.dates(
                PartialDate.parse(one).orElseThrow(), PartialDate.parse(other).orElseThrow());
        assertThat(words(near, "")).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "030175000123, 030175000124, sai một chữ số",
        "030175000123, 030175000132, hai chữ số liền nhau đổi chỗ",
        "30175000123, 030175000123, 'mất số 0 ở đầu, đã thêm lại, giới tính trong số khác giới tính trong sổ'",
        "141234567, 030175000123, số CMND 9 chữ số không so với số 12 chữ số",
    })
    void saysByWhichRuleNumbersAreNear(String book, String register, String words) {
        assertThat(words(Near.numbers(book, register, "1", PartialDate.ofYear(1975)), ""))
                .isEqualTo(words);
    }

    @Test
    void doesNotRepeatWhatTheLevelSaid() {
        Near near = Near.names("Hoàng Thị Hoa", "Huỳnh Thị Hoa");
        assertThat(words(near, "cặp tên theo vùng (như Hoàng – Huỳnh)")).isEmpty();
    }

    @Test
    void explainsAFieldOnlyWhereItDiffersOrSaysLess() {
        var name = new FieldComparison(BasicField.MOTHER_NAME, "Vũ Thị Hoa", "Võ Thị Hoa", Verdict.DIFFERENT);
        var date = new FieldComparison(BasicField.BIRTH_DATE, "04/1975", "20/04/1975", Verdict.LESS_PRECISE);
        var same = new FieldComparison(BasicField.NAME, "Đỗ Hoà", "Đỗ Hòa", Verdict.SAME);
        var place = new FieldComparison(BasicField.ORIGIN, "Xã An Bình", "Xã An Hòa", Verdict.DIFFERENT);
        assertThat(Near.of(name).rules()).containsExactly("name.regional");
        assertThat(Near.of(date).rules()).containsExactly("date.month-and-year");
        assertThat(Near.of(same).rules()).isEmpty();
        assertThat(Near.of(place).rules()).isEmpty();
    }

    private static String words(Near near, String said) {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reconciliation");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return near.words(messages, said, VIETNAMESE);
    }
}
