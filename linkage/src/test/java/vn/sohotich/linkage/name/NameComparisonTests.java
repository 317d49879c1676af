package vn.sohotich.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameComparisonTests {
    private static final List<String> WORDS = List.of(
            "Nguyễn", "Nguyen", "NguyÔn", "Hoàng", "Huỳnh", "Lý", "Lí", "Thị", "Thi", "Văn", "Hà", "Hạ", "Hai", "An",
            "Ng.", "tức", "hay", "(Bình)", "Xơn", "Sơn", "Sown", "KimAnh", "Kim", "Anh", "😀", "-", "Êban", "(", "]",
            "12");

    static String anyName(Random random) {
        var name = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            name.append(WORDS.get(random.nextInt(WORDS.size()))).append(' ');
        }
        return name.toString();
    }

    @Test
    void explainsTheLevelThatTheFastComparisonGives() {
        var random = new Random(17);
        for (int round = 0; round < 30_000; round++) {
            String left = anyName(random);
            String right = anyName(random);
            NameComparison comparison = NameComparison.of(left, right);
            assertThat(comparison.level()).isEqualTo(NameComparator.compare(NameForm.of(left), NameForm.of(right)));
            assertThat(NameComparison.of(right, left).level()).isEqualTo(comparison.level());
            boolean needsNoReason = comparison.level() == NameLevel.MISSING || left.equals(right);
            assertThat(comparison.rules().isEmpty() && !needsNoReason)
                    .as(left + " / " + right)
                    .isFalse();
        }
    }

    @Test
    void saysWhichOfSeveralNamesWasCompared() {
        NameComparison comparison = NameComparison.of("Nguyễn Văn An tức Bình", "Nguyễn Văn Bình");
        assertThat(comparison.leftName()).isEqualTo("Nguyễn Văn Bình");
        assertThat(comparison.rightName()).isEqualTo("Nguyễn Văn Bình");
        assertThat(NameComparison.of("NguyÔn V¨n An (B×nh)", "Nguyễn Văn Bình").leftName())
                .isEqualTo("Nguyễn Văn Bình");
    }

    @Test
    void keepsTheSeveralNamesOfATextApart() {
        NameForm form = NameForm.of("Nguyễn Văn An tức Bình hay Nguyễn Văn Cường");
        assertThat(form.plainKey()).isEqualTo(NameForm.of("Nguyễn Văn An").plainKey());
        assertThat(form.other()).isNotNull();
        assertThat(form.sameKey()).isNotEqualTo(NameForm.of("Nguyễn Văn An").sameKey());
        assertThat(NameForm.of("Nguyễn Văn An").other()).isNull();
    }

    @Test
    void survivesAbsurdNames() {
        List<String> absurd = List.of(
                "",
                " ",
                "\u0000\u0001",
                "😀😀",
                "(",
                "()",
                "[[[[",
                "tức",
                "tức tức tức",
                "hay",
                "Nguyễn ".repeat(10_000),
                "(".repeat(10_000),
                "a".repeat(10_000),
                "\u0301".repeat(10_000),
                "tức Bình ".repeat(1_000),
                "NguyÔn ".repeat(60),
                "漢字",
                "\uD800",
                "x\u0301\u0300\u0309\u0303");
        for (String left : absurd) {
            for (String right : absurd) {
                NameComparison comparison = NameComparison.of(left, right);
                assertThat(NameComparison.of(right, left).level()).isEqualTo(comparison.level());
            }
        }
    }

    @Test
    void everyRuleStandsInTheDocument() throws IOException {
        String document = Files.readString(Path.of("../docs/topics/names.md"));
        for (NameRule rule : NameRule.values()) {
            assertThat(document).contains("| `" + rule.code() + "` |");
        }
        for (String pair : SyllableRules.regionalPairs()) {
            assertThat(document).contains(pair.replace(" ", "–"));
        }
    }
}
