package vn.sohotich.platform.record.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeListsTests {
    private static final CodeLists LISTS = BookTypes.shipped().codeLists();

    @Test
    void recogniseEveryValueByEachOfItsNames() {
        List<String> mistaken = new ArrayList<>();
        for (CodeList list : LISTS.all()) {
            for (CodeList.Code code : list.codes()) {
                List<String> names = new ArrayList<>(code.otherNames());
                names.add(code.label().vi());
                names.add(code.code());
                names.stream()
                        .filter(name -> !list.recognise(name).equals(Optional.of(code)))
                        .forEach(name -> mistaken.add(list.id() + ": " + name));
            }
        }
        assertThat(mistaken).isEmpty();
    }

    @Test
    void carryTheFiftyFourEthnicGroupsByName() {
        CodeList ethnicity = LISTS.get("ethnicity");
        assertThat(ethnicity.byName()).isTrue();
        assertThat(ethnicity.codes()).hasSize(54 + 2);
        assertThat(ethnicity.recognise("04")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "registration-birth, 6",
        "registration-death, 5",
        "registration-marriage, 2",
        "id-paper, 8",
        "sex, 3",
        "residence-kind, 3",
        "birth-kind, 5",
        "declaration, 2",
        "marriage-state, 4",
        "death-notice, 8"
    })
    void haveTheCodesOfTheTemplates(String list, int codes) {
        assertThat(LISTS.get(list).codes()).hasSize(codes);
    }

    @ParameterizedTest
    @CsvSource({"Nga, Liên bang Nga", "NGA, Liên bang Nga", "Ao, Áo", "BI, Bỉ", "Vietnam, Việt Nam", "y, I-ta-li-a"})
    void takeNamesWithoutMarksForTheCountryTheyName(String written, String name) {
        assertThat(LISTS.get("nationality").recognise(written).map(CodeList.Code::code))
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({"sex, Đực", "nationality, Mang", "ethnicity, Co Ho Den", "id-paper, 0", "id-paper, 9"})
    void doNotGuess(String list, String written) {
        assertThat(LISTS.get(list).recognise(written)).isEmpty();
    }
}
