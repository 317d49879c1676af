package vn.sohotich.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.RegisterFixtures;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.comparison.Comparison;
import vn.sohotich.linkage.comparison.KinLevel;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.name.NameLevel;

class LinkageModelTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(800, 21);
    private static final PersonIndex INDEX = PersonIndex.of(PEOPLE.stream());
    private static final LinkageModel STANDARD = LinkageModel.standard(INDEX.statistics());

    private static List<SoughtRecord> births() {
        List<RegisteredPerson> children =
                PEOPLE.stream().filter(person -> !person.motherId().isEmpty()).toList();
        return IntStream.range(0, children.size())
                .mapToObj(i -> RegisterFixtures.birthOf(Integer.toString(i), children.get(i)))
                .toList();
    }

    @Test
    void chancesOfAllLevelsOfAComparisonSumToOne() {
        for (int c = 0; c < Comparison.count(); c++) {
            double sum = 0;
            for (int level = 1; level < Comparison.at(c).levelCount(); level++) {
                sum += STANDARD.chances().of(c, level);
            }
            assertThat(sum).as(Comparison.at(c).code()).isCloseTo(1, within(1e-6));
        }
    }

    @Test
    void survivesBeingWrittenAndRead() {
        LinkageModel read = ModelText.read(ModelText.write(STANDARD));
        assertThat(read.version()).isEqualTo(STANDARD.version());
        assertThat(read.priorWeight()).isEqualTo(STANDARD.priorWeight());
        assertThat(ModelText.write(read)).isEqualTo(ModelText.write(STANDARD));
    }

    @Test
    void refusesATextThatIsNoModel() {
        assertThatIllegalArgumentException().isThrownBy(() -> ModelText.read("something else"));
        assertThatIllegalArgumentException().isThrownBy(() -> ModelText.read(""));
    }

    @Test
    void refusesAModelOfTheFormerLevels() {
        String former = ModelText.write(STANDARD).replaceFirst("linkage-model 2", "linkage-model 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ModelText.read(former))
                .withMessageContaining("estimate it anew");
    }

    @Test
    void estimationLearnsFromRecordsWithoutLabels() {
        LinkageModel estimated = ModelEstimation.estimate(births(), INDEX, STANDARD);
        int name = Comparison.NAME.ordinal();
        assertThat(estimated.chances().of(name, NameLevel.SAME.ordinal()))
                .isGreaterThan(STANDARD.chances().of(name, NameLevel.SAME.ordinal()))
                .isGreaterThan(0.98);
        assertThat(estimated.registeredShare()).isGreaterThan(0.95);
        assertThat(ModelText.write(ModelEstimation.estimate(births(), INDEX, STANDARD)))
                .isEqualTo(ModelText.write(estimated));
    }

    @Test
    void estimationWithoutRecordsKeepsTheModel() {
        assertThat(ModelEstimation.estimate(List.of(), INDEX, STANDARD)).isEqualTo(STANDARD);
    }

    @Test
    void anUncommonNameWeighsMore() {
        var statistics = new RegisterStatistics();
        var cleaner = new Cleaner();
        CleanPerson common = cleaner.clean(person("030190000001", "Nguyễn Thị Mai"));
        CleanPerson uncommon = cleaner.clean(person("030190000002", "Tạ Diệu Uyên"));
        IntStream.range(0, 500).forEach(i -> statistics.add(common));
        statistics.add(uncommon);
        var weight = new PairWeight(LinkageModel.standard(statistics));
        assertThat(weight.weigh(uncommon, uncommon, KinLevel.MISSING))
                .isGreaterThan(weight.weigh(common, common, KinLevel.MISSING) + 3);
    }

    private static RegisteredPerson person(String id, String name) {
        return RegisterFixtures.person(id, name, PartialDate.of(1990, 3, 4), "2", "Xã An Bình, huyện Nam Sách");
    }
}
