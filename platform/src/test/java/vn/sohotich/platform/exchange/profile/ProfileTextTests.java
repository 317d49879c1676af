package vn.sohotich.platform.exchange.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.sohotich.platform.exchange.profile.ProfileText.UnreadableProfile;
import vn.sohotich.platform.exchange.profile.encoding.TextEncoding;
import vn.sohotich.platform.record.definition.BookTypes;

class ProfileTextTests {
    private static final ImportProfile PROFILE = new ImportProfile(
            "Công ty A: đợt 2",
            "KS",
            false,
            "giao tháng 6",
            List.of(
                    ColumnRule.leave("TT"),
                    ColumnRule.field("Sè", "so"),
                    ColumnRule.field("Hä tªn", "nksHoTen").in(TextEncoding.TCVN3),
                    ColumnRule.split("MÑ", "name-birth-ethnicity", Map.of("name", "meHoTen", "birth", "meNgaySinh")),
                    ColumnRule.split("Khác", "own", Map.of("a", "ghiChu")),
                    ColumnRule.keep("Hộp"),
                    ColumnRule.leave("")),
            List.of(new Constant("quyenSo", "", true), new Constant("nksQuocTich", "Việt Nam", false)),
            Map.of("own", "(?<a>.+): .*"));

    @Test
    void comesBackFromItsFileAsItWas() throws UnreadableProfile {
        String text = ProfileText.write(PROFILE);

        assertThat(text).contains("Công ty A", "Hä tªn", "TCVN3", "everyFile: true");
        assertThat(ProfileText.read(text)).isEqualTo(PROFILE);
        assertThat(ProfileText.write(ProfileText.read(text))).isEqualTo(text);
        assertThat(new ProfileChecks(BookTypes.shipped()).refusal(PROFILE)).isEmpty();
    }

    @Test
    void takesJsonToo() throws UnreadableProfile {
        ImportProfile read = ProfileText.read("""
                {"profile": "A", "kind": "KS", "columns": [{"header": "Số", "field": "so"},
                 {"header": "Tên", "field": "nksHoTen", "encoding": "vni"}, {"header": "Khác"}]}""");

        assertThat(read.columns())
                .containsExactly(
                        ColumnRule.field("Số", "so"),
                        ColumnRule.field("Tên", "nksHoTen").in(TextEncoding.VNI),
                        ColumnRule.leave("Khác"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải YAML: [",
                "- a",
                "kind: KS\ncolumns: [{header: a}]",
                "profile: A\nkind: KS",
                "profile: A\nkind: KS\ncolumns: [a, b]",
                "profile: A\nkind: KS\ncolumns: [{header: a, use: everything}]",
                "profile: A\nkind: KS\ncolumns: [{header: a, encoding: EBCDIC}]",
                "profile: !!java.io.File [x]\nkind: KS\ncolumns: [{header: a}]",
                "a: &a [1]\nb: [*a, *a]"
            })
    void refusesWhatIsNoProfile(String text) {
        assertThatExceptionOfType(UnreadableProfile.class).isThrownBy(() -> ProfileText.read(text));
    }

    @Test
    void refusesAProfileThatCannotBeUsed() {
        ProfileChecks checks = new ProfileChecks(BookTypes.shipped());
        var columns = List.of(ColumnRule.field("a", "so"), ColumnRule.field("b", "nksHoTen"));

        assertThat(code(checks, "", "KS", columns, Map.of())).isEqualTo("profile.name");
        assertThat(code(checks, "A", "XX", columns, Map.of())).isEqualTo("profile.kind");
        assertThat(code(checks, "A", "KS", List.of(ColumnRule.field("a", "khongCo")), Map.of()))
                .isEqualTo("profile.field");
        assertThat(code(checks, "A", "KS", columns.subList(0, 1), Map.of())).isEqualTo("profile.missing");
        assertThat(code(checks, "A", "KS", columns, Map.of("x", "(("))).isEqualTo("profile.split");
        assertThat(code(
                        checks,
                        "A",
                        "KS",
                        List.of(ColumnRule.split("a", "none", Map.of("name", "nksHoTen"))),
                        Map.of()))
                .isEqualTo("profile.split");
        assertThat(code(checks, "A", "KS", columns, Map.of())).isEqualTo("none");
    }

    private static String code(
            ProfileChecks checks, String name, String kind, List<ColumnRule> columns, Map<String, String> patterns) {
        return checks.refusal(new ImportProfile(name, kind, false, "", columns, List.of(), patterns))
                .map(refusal -> refusal.code())
                .orElse("none");
    }

    @Test
    void shipsExamplesThatCanBeUsedAndSayThatTheyAreInferred() {
        ProfileChecks checks = new ProfileChecks(BookTypes.shipped());

        assertThat(new ExampleProfiles().all()).isNotEmpty().allSatisfy(example -> {
            assertThat(example.inferred()).isTrue();
            assertThat(checks.refusal(example)).isEmpty();
        });
    }

    @Test
    void recognisesAFormWhateverTheOrderOfItsColumnsUnlessHeadingsRepeat() {
        assertThat(Fingerprint.of(List.of("Số", "HỌ TÊN", "")))
                .isEqualTo(Fingerprint.of(List.of("Họ  tên", " số")))
                .isNotEqualTo(Fingerprint.of(List.of("Số", "Ho ten")));
        assertThat(Fingerprint.of(List.of("Tên", "NS", "Tên", "Cha")))
                .isNotEqualTo(Fingerprint.of(List.of("Tên", "Cha", "NS", "Tên")));
        assertThat(Fingerprint.key("Ngµy ®¨ng ký")).isEqualTo("ngµy®¨ngký");
    }
}
