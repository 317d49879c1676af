package vn.sohotich.platform.record.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BookTypesTests {
    private static final BookTypes TYPES = BookTypes.shipped();

    @Test
    void knowsTheFourBasicKindsInTheOrderOfProcedure1292() {
        assertThat(TYPES.all()).extracting(BookType::kind).containsExactly("KS", "KH", "NCN", "KT");
        assertThat(TYPES.all())
                .filteredOn(BookType::provisional)
                .extracting(BookType::kind)
                .containsExactly("NCN");
    }

    @ParameterizedTest
    @CsvSource({"KS, 60, 3", "KH, 44, 2", "KT, 48, 1"})
    void carriesTheColumnsOfTheDigitisationTemplate(String kind, int official, int personalIds) {
        assertThat(TYPES.get(kind).fields())
                .filteredOn(field -> field.source() == null)
                .hasSize(official);
        assertThat(TYPES.get(kind).fields())
                .filteredOn(field -> field.source() != null)
                .hasSize(personalIds);
    }

    @Test
    void namesTheSourceOfEveryAdoptionField() {
        BookType adoption = TYPES.get("NCN");
        List<String> shared = TYPES.get("KH").fields().stream().map(Field::name).toList();
        assertThat(adoption.fields())
                .filteredOn(field -> !shared.contains(field.name()))
                .allSatisfy(field -> assertThat(field.source()).isNotBlank());
    }

    @Test
    void givesEveryFieldAndGroupALabelInBothLanguages() {
        List<Label> labels = new ArrayList<>();
        TYPES.all().forEach(type -> {
            type.fields().forEach(field -> labels.add(field.label()));
            type.groups().forEach(group -> labels.add(group.label()));
            type.persons().forEach(person -> labels.add(person.label()));
        });
        assertThat(labels)
                .allSatisfy(label -> assertThat(label.vi() + "|" + label.en())
                        .doesNotStartWith("|")
                        .doesNotEndWith("|"));
        assertThat(TYPES.get("KS").name().in(Locale.ENGLISH)).isEqualTo("Birth");
        assertThat(TYPES.get("KS").name().in(Locale.of("vi"))).isEqualTo("Khai sinh");
    }

    @Test
    void saysWhichPersonsAreLookedUp() {
        assertThat(lookedUp("KS")).containsExactly("child", "mother", "father");
        assertThat(lookedUp("KH")).containsExactly("husband", "wife");
        assertThat(lookedUp("KT")).containsExactly("deceased");
        assertThat(lookedUp("NCN")).containsExactly("adoptee", "adoptive-mother", "adoptive-father");
    }

    private static List<String> lookedUp(String kind) {
        return TYPES.get(kind).persons().stream()
                .filter(PersonInRole::lookedUp)
                .map(PersonInRole::role)
                .toList();
    }
}
