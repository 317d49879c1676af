package vn.sohotich.linkage.general.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.linkage.general.FieldKind;
import vn.sohotich.linkage.general.FieldMapping;
import vn.sohotich.linkage.general.LinkType;
import vn.sohotich.linkage.general.MappedField;
import vn.sohotich.linkage.general.table.ListPair;

class PairComparatorTests {
    @ParameterizedTest
    @CsvSource({
        "NAME,      Harold,              HAROLD,                  same",
        "NAME,      Hàrold,              harold,                  one-letter",
        "NAME,      elk i,               elki,                    one-letter",
        "NAME,      harold,              haorld,                  one-letter",
        "NAME,      harold,              hraodl,                  two-letters",
        "NAME,      charlotte,           charlene,                similar",
        "NAME,      harold,              maud,                    different",
        "NAME,      '',                  maud,                    missing",
        "PLACE,     'Quảng Trị, Đạ Tẻh', 'xã Quảng Trị, huyện Đạ Tẻh', words-within",
        "PLACE,     12 elm street,       99 oak street,           different",
        "PLACE,     elm wood street,     oak wood street,         some-words",
        "CODE,      3212,                3212,                    same",
        "CODE,      3212,                3221,                    one-letter",
        "CODE,      3212,                1213,                    two-letters",
        "CODE,      12,                  45,                      different",
        "ID,        3212,                3213,                    different",
        "DATE,      20/04/1975,          1975-04-20,              same",
        "DATE,      20/04/1975,          1975,                    same-year",
        "DATE,      1975,                1975,                    same-year",
        "DATE,      20/04/1975,          21/04/1975,              one-digit",
        "DATE,      05/04/1975,          04/05/1975,              swapped",
        "DATE,      20/04/1975,          somewhen,                different",
        "FULL_NAME, Nguyễn Thị Hoà,      NGUYỄN THỊ HÒA,          same",
        "FULL_NAME, Nguyễn Thị Hòa,      Nguyen Thi Hoa,          without-marks",
        "FULL_NAME, Nguyễn Thị Hòa,      Nguyễn Hòa,              middle-dropped"
    })
    void endsInOneLevelOfItsKind(FieldKind kind, String left, String right, String level) {
        assertThat(level(kind, left, right)).isEqualTo(level);
        assertThat(level(kind, right, left)).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "ann,  keller, ann,    keller, same,            same",
        "ann,  keller, keller, ann,    swapped,         missing",
        "anna, keller, keler,  anna,   swapped-nearly,  missing",
        "anna, keller, keller, '',     swapped-partly,  missing",
        "anna, keller, anna,   '',     same,            missing",
        "anna, keller, maud,   rowe,   different,       different",
        "anna, keller, anna,   anna,   same,            different"
    })
    void seesFieldsThatChangedPlaces(
            String given, String surname, String otherGiven, String otherSurname, String first, String second) {
        ListPair lists = ListPair.ofTwo(FieldMapping.of(
                "id",
                LinkType.ONE_TO_ONE,
                List.of(
                        MappedField.of("given", FieldKind.NAME).swappingWith("surname"),
                        MappedField.of("surname", FieldKind.NAME))));
        lists.addLeft("1", new String[] {given, surname});
        lists.addRight("2", new String[] {otherGiven, otherSurname});
        lists.settle();
        long levels = new PairComparator(lists).compare(0, 0);
        assertThat(FieldKind.NAME.levelCode(PairComparator.level(levels, 0))).isEqualTo(first);
        assertThat(FieldKind.NAME.levelCode(PairComparator.level(levels, 1))).isEqualTo(second);
    }

    @Test
    void isSymmetricalForEveryKindAndAnyText() {
        var random = new SplittableRandom(7);
        for (FieldKind kind : FieldKind.values()) {
            for (int i = 0; i < 2_000; i++) {
                String left = text(random);
                String right = random.nextInt(3) == 0 ? left + text(random) : text(random);
                assertThat(level(kind, left, right))
                        .as("%s: %s, %s", kind, left, right)
                        .isEqualTo(level(kind, right, left));
            }
        }
    }

    private static String text(SplittableRandom random) {
        String letters = "aabcnouđâ 12/.-";
        var text = new StringBuilder();
        int length = random.nextInt(10);
        for (int i = 0; i < length; i++) {
            text.append(letters.charAt(random.nextInt(letters.length())));
        }
        return text.toString();
    }

    private static String level(FieldKind kind, String left, String right) {
        ListPair lists =
                ListPair.ofTwo(FieldMapping.of("id", LinkType.ONE_TO_ONE, List.of(MappedField.of("field", kind))));
        lists.addLeft("1", new String[] {left});
        lists.addRight("2", new String[] {right});
        lists.settle();
        return kind.levelCode(PairComparator.level(new PairComparator(lists).compare(0, 0), 0));
    }
}
