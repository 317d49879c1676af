package vn.sohotich.linkage.general;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.decision.DecisionRule;

class FieldMappingTests {
    private static final MappedField GIVEN = MappedField.of("given", FieldKind.NAME);
    private static final MappedField SURNAME = MappedField.of("surname", FieldKind.NAME);
    private static final MappedField BORN = MappedField.of("born", FieldKind.DATE);

    @Test
    void acceptsAMappingThatCanBeRun() {
        FieldMapping mapping = mapping(GIVEN.swappingWith("surname"), SURNAME, BORN.written("dd/MM/yyyy"))
                .withRules(List.of(new PairRule(List.of(new KeyTerm(1, KeyForm.SOUND), new KeyTerm(2, KeyForm.YEAR)))));
        assertThat(mapping.faults()).isEmpty();
        assertThat(mapping.swaps()).containsExactly(1, 0, -1);
        assertThat(mapping.rules().getFirst().code(mapping.fields())).isEqualTo("surname.sound+born.year");
    }

    @Test
    void namesWhatIsWrongAndWhere() {
        assertThat(codes(mapping())).containsExactly("link.mapping-fields");
        assertThat(codes(mapping(IntStream.range(0, 13)
                        .mapToObj(i -> MappedField.of("f" + i, FieldKind.TEXT))
                        .toArray(MappedField[]::new))))
                .containsExactly("link.mapping-fields");
        assertThat(codes(mapping(GIVEN, GIVEN))).containsExactly("link.mapping-repeated");
        assertThat(codes(mapping(BORN.written("sometimes")))).containsExactly("link.mapping-pattern");
        assertThat(codes(mapping(GIVEN.written("yyyyMMdd")))).containsExactly("link.mapping-pattern");
        assertThat(codes(mapping(GIVEN.swappingWith("nobody")))).containsExactly("link.mapping-swap");
        assertThat(codes(mapping(GIVEN.swappingWith("given")))).containsExactly("link.mapping-swap");
        assertThat(codes(mapping(GIVEN.swappingWith("born"), BORN))).containsExactly("link.mapping-swap");
        assertThat(mapping(BORN.written("sometimes")).faults().getFirst().args())
                .containsExactly("born", "sometimes");
    }

    @Test
    void refusesThreeFieldsThatSwapWithEachOther() {
        MappedField third = MappedField.of("third", FieldKind.NAME).swappingWith("surname");
        assertThat(codes(mapping(GIVEN.swappingWith("surname"), SURNAME, third)))
                .contains("link.mapping-swap");
    }

    @Test
    void refusesRulesThatCannotBe() {
        PairRule yearOfAName = new PairRule(List.of(new KeyTerm(0, KeyForm.YEAR)));
        PairRule twice = new PairRule(List.of(new KeyTerm(0, KeyForm.WHOLE), new KeyTerm(0, KeyForm.SOUND)));
        assertThat(codes(mapping(GIVEN).withRules(List.of(yearOfAName)))).containsExactly("link.mapping-form");
        assertThat(codes(mapping(GIVEN).withRules(List.of(twice)))).containsExactly("link.mapping-rule-twice");
        assertThat(codes(mapping(GIVEN).withRules(List.of(new PairRule(List.of())))))
                .containsExactly("link.mapping-rule-empty");
    }

    @Test
    void refusesThresholdsOutOfOrder() {
        FieldMapping mapping = new FieldMapping(
                "id", "id", List.of(GIVEN), List.of(), LinkType.ONE_TO_ONE, new DecisionRule(0.4, 0.5));
        assertThat(codes(mapping)).containsExactly("link.mapping-thresholds");
    }

    private static List<String> codes(FieldMapping mapping) {
        return mapping.faults().stream().map(MappingFault::code).toList();
    }

    private static FieldMapping mapping(MappedField... fields) {
        return FieldMapping.of("id", LinkType.ONE_TO_ONE, List.of(fields));
    }
}
