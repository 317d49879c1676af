package vn.sohotich.linkage.general.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.KeyForm;
import vn.sohotich.linkage.general.KeyTerm;
import vn.sohotich.linkage.general.LinkType;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.PairRule;
import vn.sohotich.linkage.general.table.ListPair;
import vn.sohotich.linkage.general.table.RuleKeys;

class RuleChoiceTests {
    private static final FieldMapping MAPPING = FieldMapping.of(
            "id",
            LinkType.ONE_TO_ONE,
            List.of(
                    MappedField.of("number", FieldKind.ID),
                    MappedField.of("town", FieldKind.CODE),
                    MappedField.of("year", FieldKind.CODE),
                    MappedField.of("sex", FieldKind.CODE)));

    @Test
    void blocksByAFieldAloneWhenItHasManyValuesAndByTwosWhenNot() {
        List<String> rules = codes(MAPPING, 3_000);
        assertThat(rules).contains("number", "town+year");
        assertThat(rules).noneMatch(rule -> rule.equals("town") || rule.equals("year") || rule.equals("sex"));
        assertThat(rules).noneMatch(rule -> rule.contains("number+"));
    }

    @Test
    void takesTheDeclaredRulesAsTheyAre() {
        PairRule declared = new PairRule(List.of(new KeyTerm(3, KeyForm.WHOLE)));
        assertThat(codes(MAPPING.withRules(List.of(declared)), 100)).containsExactly("sex");
    }

    @Test
    void choosesNothingWhereNothingSeparates() {
        ListPair lists = ListPair.ofTwo(MAPPING);
        for (int i = 0; i < 5_000; i++) {
            lists.addLeft("l" + i, new String[] {"7", "elm", "1990", "1"});
            lists.addRight("r" + i, new String[] {"7", "elm", "1990", "1"});
        }
        lists.settle();
        assertThat(RuleChoice.of(lists, new RuleKeys(lists))).isEmpty();
    }

    private static List<String> codes(FieldMapping mapping, int rows) {
        var random = new SplittableRandom(1);
        ListPair lists = ListPair.ofTwo(mapping);
        for (int i = 0; i < rows; i++) {
            String[] row = {
                Integer.toString(i),
                "town" + random.nextInt(40),
                Integer.toString(1950 + random.nextInt(50)),
                Integer.toString(random.nextInt(2))
            };
            lists.addLeft("l" + i, row);
            lists.addRight("r" + i, row);
        }
        lists.settle();
        return RuleChoice.of(lists, new RuleKeys(lists)).stream()
                .map(rule -> rule.code(mapping.fields()))
                .toList();
    }
}
