package vn.sohotich.platform.record.definition.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.Severity;

class FindingTextsTests {
    private static final List<Locale> LANGUAGES = List.of(Locale.of("vi"), Locale.ENGLISH);

    @ParameterizedTest
    @EnumSource(FindingCode.class)
    void hasWordsForEveryCodeInBothLanguages(FindingCode code) {
        Finding finding = Finding.of(code, code.severity(), "nksHoTen", "một", "hai", "ba", "bốn");
        List<String> whats = LANGUAGES.stream()
                .map(language -> FindingTexts.in(language).what(finding))
                .toList();
        List<String> mends = LANGUAGES.stream()
                .map(language -> FindingTexts.in(language).mend(finding))
                .toList();
        assertThat(whats).doesNotHaveDuplicates().allMatch(text -> !text.isBlank() && !text.contains("{"));
        assertThat(mends).doesNotHaveDuplicates().allMatch(text -> !text.isBlank() && !text.contains("{"));
    }

    @ParameterizedTest
    @EnumSource(Severity.class)
    void hasWordsForEverySeverity(Severity severity) {
        assertThat(LANGUAGES.stream().map(language -> FindingTexts.in(language).severity(severity)))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @org.junit.jupiter.api.Test
    void putsTheArgumentsIntoTheSentence() {
        Finding finding = Finding.of(FindingCode.DATE_IMPOSSIBLE, Severity.ERROR, "ngayDangKy", "31/02/2005");
        var texts = FindingTexts.in(Locale.of("vi"));
        assertThat(texts.what(finding)).isEqualTo("Không có ngày 31/02/2005 trong lịch.");
        assertThat(texts.field(finding, BookTypes.shipped().get("KS"))).isEqualTo("Ngày, tháng, năm đăng ký");
    }
}
