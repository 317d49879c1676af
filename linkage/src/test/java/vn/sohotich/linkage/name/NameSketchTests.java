package vn.sohotich.linkage.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A sketch never denies what the comparison of the whole names grants, and denies most of what is different. */
class NameSketchTests {
    private static final String[] ONSETS = {
        "", "b", "c", "ch", "d", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu",
        "r", "s", "t", "th", "tr", "v", "x"
    };
    private static final String[] NUCLEI = {
        "a", "e", "i", "o", "u", "y", "ai", "ao", "ia", "ie", "oa", "uy", "uo", "ye", "ua"
    };
    private static final String[] CODAS = {"", "c", "ch", "m", "n", "ng", "nh", "p", "t"};
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn An",
            "Nguyễn Thị Hoa",
            "Trần Thị Mai",
            "Lê Hoàng Phúc",
            "Lê Huỳnh Phước",
            "Phạm Ngọc Ánh",
            "Hoàng Thị Yến",
            "Huỳnh Thị Yến",
            "Vũ Đức Long",
            "Võ Đức Long",
            "Đặng Quý",
            "Đặng Quí",
            "Bùi Thị Lý",
            "Bùi Thị Lí",
            "Đỗ Minh Châu",
            "Đỗ Minh Trâu",
            "Ngô Xuân Sang",
            "Ngô Xuân Xang",
            "Lý A Sử",
            "H'Hen Niê",
            "Ksor Y Bhăm",
            "Vàng Thị Mỷ",
            "Nguyễn Thị Ngọc Lan Hương",
            "Tôn Nữ Diệu Linh",
            "Trương Giang",
            "Trương Dang",
            "Nguyễn Văn An tức Bình",
            "Ng. V. An",
            "Nguyễn V An",
            "ThịHoa",
            "Y Moan",
            "Đinh Thị",
            "Mai",
            "Cao Bá Quát",
            "Nguyễn Quốc Toản",
            "Nguyễn Quốc Tuyền",
            "Phan Châu Trinh",
            "Phan Chu Trinh",
            "Thạch Sô Phép");

    @Test
    void deniesNothingThatTheComparisonGrants() {
        List<NameForm> forms = varied(new Random(5)).stream().map(NameForm::of).toList();
        int far = 0;
        int different = 0;
        for (NameForm left : forms) {
            for (NameForm right : forms) {
                NameLevel level = NameComparator.compare(left, right);
                boolean near = NameSketch.mayBeNear(left.sketch(), right.sketch());
                if (!near) {
                    assertThat(level).isGreaterThan(NameLevel.MIDDLE_DIFFERS);
                }
                if (!NameSketch.mayBeEqual(left.sketch(), right.sketch())) {
                    assertThat(level).isGreaterThan(NameLevel.OTHER_MARKS);
                }
                far += near ? 0 : 1;
                different += level == NameLevel.DIFFERENT ? 1 : 0;
            }
        }
        assertThat(far).as("of %s different pairs", different).isGreaterThan(different / 2);
    }

    @Test
    void knowsEveryRuleOfSyllables() {
        List<NameForm> forms =
                syllables().map(syllable -> NameForm.of("Trần " + syllable)).toList();
        int near = 0;
        for (NameForm left : forms) {
            for (NameForm right : forms) {
                if (NameComparator.rule(left, 1, right, 1) != null) {
                    near++;
                    if (!NameSketch.mayBeNear(left.sketch(), right.sketch())) {
                        assertThat(left.syllable(1))
                                .as("%s", NameComparator.rule(left, 1, right, 1))
                                .isEqualTo(right.syllable(1));
                    }
                }
            }
        }
        assertThat(near).isGreaterThan(10_000);
    }

    @Test
    void saysNothingOfNamesThatAreNotWrittenOut() {
        assertThat(Stream.of("", "Mai", "Ng. V. An", "Nguyễn Văn An tức Bình", "Y Moan")
                        .map(name -> NameForm.of(name).sketch()))
                .containsOnly(NameSketch.UNKNOWN);
        assertThat(NameSketch.mayBeNear(
                        NameForm.of("Nguyễn Văn An").sketch(), NameForm.of("").sketch()))
                .isTrue();
    }

    private static Stream<String> syllables() {
        return Stream.of(ONSETS)
                .flatMap(onset ->
                        Stream.of(NUCLEI).flatMap(nucleus -> Stream.of(CODAS).map(coda -> onset + nucleus + coda)))
                .distinct();
    }

    /** Every name as it is, without marks, joined, without a syllable, with a letter changed, and in another order. */
    private static List<String> varied(Random random) {
        var varied = new ArrayList<String>();
        for (String name : NAMES) {
            varied.add(name);
            varied.add(Folding.plain(name));
            varied.add(name.replace(" ", ""));
            varied.add(Folding.plain(name).replaceFirst(" ", ""));
            varied.add(name.replaceFirst(" [^ ]+ ", " "));
            varied.add(name.replaceFirst("([^ ]+) (.*)", "$2 $1"));
            for (int i = 0; i < 6; i++) {
                int at = random.nextInt(name.length());
                char letter = (char) ('a' + random.nextInt(26));
                varied.add(name.substring(0, at) + letter + name.substring(at + 1));
                varied.add(name.substring(0, at) + letter + name.substring(at));
                varied.add(name.substring(0, at) + name.substring(at + 1));
            }
        }
        return varied;
    }
}
