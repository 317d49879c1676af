package vn.sohotich.platform.record.definition.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.Severity;

class CatalogueTests {
    private static final Locale VIETNAMESE = Locale.of("vi");

    static Stream<FindingKind> kinds() {
        return FindingCatalogue.shipped().all().stream();
    }

    @Test
    void hasMoreThanAHundredKindsOfEverySeverityAndSubject() {
        assertThat(kinds()).hasSizeGreaterThan(100);
        assertThat(kinds().map(FindingKind::severity)).contains(Severity.values());
        assertThat(kinds().map(FindingKind::about)).contains(About.values());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void saysEverythingInBothLanguages(FindingKind kind) {
        List<List<String>> languages = Stream.of(VIETNAMESE, Locale.ENGLISH)
                .map(CatalogueTexts::in)
                .map(texts -> List.of(
                        texts.title(kind),
                        texts.recognised(kind),
                        texts.example(kind),
                        String.join(" ", texts.steps(kind)),
                        texts.source(kind)))
                .toList();
        assertThat(languages.getFirst())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "$"));
        assertThat(languages.getLast())
                .allSatisfy(text -> assertThat(text).isNotBlank().doesNotContain("{", "$"));
        for (int part : new int[] {0, 1, 3}) {
            assertThat(languages.getFirst().get(part))
                    .isNotEqualTo(languages.getLast().get(part));
        }
    }

    @Test
    void givesStepsOneByOne() {
        FindingKind kind = FindingCatalogue.shipped().get("NUMBER_MISSING");
        assertThat(CatalogueTexts.in(VIETNAMESE).steps(kind))
                .hasSize(4)
                .first()
                .asString()
                .startsWith("Mở bản ghi")
                .doesNotContain("1.");
    }

    @Test
    void letsPeopleDismissWhatIsFoundInARowButNotWhatIsFoundInAFile() {
        assertThat(List.of("CELL_NOT_SPLIT", "CELL_OTHER_ENCODING", "DATE_FROM_SERIAL", "DATE_FROM_NUMBER"))
                .allMatch(code -> FindingCatalogue.shipped().get(code).dismissible());
        assertThat(List.of("SHEET_HIDDEN_READ", "COLUMN_ENCODING_CONVERTED", "ROWS_WITHOUT_VALUES"))
                .noneMatch(code -> FindingCatalogue.shipped().get(code).dismissible());
    }

    @Test
    void namesSourcesOrSaysThatItIsInferred() {
        assertThat(kinds().map(kind -> CatalogueTexts.in(VIETNAMESE).source(kind)))
                .allMatch(source -> Stream.of(
                                "Luật",
                                "Nghị định",
                                "Thông tư",
                                "Công văn",
                                "Quy trình",
                                "Bộ luật",
                                "Mẫu",
                                "Tệp C06",
                                "Bộ kiểm tra",
                                "Kế hoạch",
                                "SUY RA")
                        .anyMatch(source::contains));
    }

    @Test
    void holdsEveryCodeThatCodeRaisesByItself() {
        assertThat(kinds().map(FindingKind::code))
                .containsAll(Arrays.stream(FindingCode.values()).map(Enum::name).toList());
        assertThat(FindingCode.NUMBER_MISSING.severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void neverLetsAnybodyDismissWhatMustBeMended() {
        assertThat(kinds().filter(FindingKind::dismissible).map(FindingKind::severity))
                .containsOnly(Severity.WARNING, Severity.NOTE);
    }

    @Test
    void refusesACodeThatStandsTwice() {
        FindingKind kind = FindingCatalogue.shipped().get("NUMBER_MISSING");
        assertThatThrownBy(() -> new FindingCatalogue(List.of(kind, kind))).hasMessageContaining("twice");
        assertThatThrownBy(() -> FindingCatalogue.shipped().get("NO_SUCH_CODE")).hasMessageContaining("catalogue");
    }
}
