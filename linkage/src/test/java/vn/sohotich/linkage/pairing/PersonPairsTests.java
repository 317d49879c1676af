package vn.sohotich.linkage.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.RegisterStatistics;

/** Two children of two birth records, each with its parents. */
class PersonPairsTests {
    private static final PartialDate BORN = PartialDate.of(2008, 3, 14);
    private static final Cleaner CLEANER = new Cleaner();

    private final PersonPairs pairs = new PersonPairs(LinkageModel.standard(crowd()));

    private static RegisterStatistics crowd() {
        String[] surnames = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
        String[] middles = {"Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thu", "Quang"};
        String[] given = {"An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Sơn"};
        var random = new Random(5);
        var statistics = new RegisterStatistics();
        for (int i = 0; i < 20_000; i++) {
            String name =
                    surnames[random.nextInt(11)] + " " + middles[random.nextInt(7)] + " " + given[random.nextInt(12)];
            var born = PartialDate.of(1940 + random.nextInt(80), 1 + random.nextInt(12), 1 + random.nextInt(28));
            statistics.add(child(name, born, "Trần Thị Lan", "Lê Văn Nam").clean());
        }
        return statistics;
    }

    private static PersonOfRecord child(String name, PartialDate born, String mother, String father) {
        SoughtPerson child = SoughtPerson.of(Role.CHILD, name, born).withSex("1");
        var record = new SoughtRecord(
                "",
                List.of(
                        child,
                        SoughtPerson.of(Role.MOTHER, mother, PartialDate.ofYear(1980)),
                        SoughtPerson.of(Role.FATHER, father, PartialDate.ofYear(1978))));
        return PersonOfRecord.of(child, record, CLEANER);
    }

    @Test
    void oneChildWithOneFamilyIsOnePerson() {
        PairComparison pair = pairs.compare(
                child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn"),
                child("NGUYỄN HỮU KHÁNH", BORN, "BÙI THỊ GIANG", "NGUYỄN VĂN SƠN"));
        assertThat(pair.name()).isEqualTo(Likeness.SAME);
        assertThat(pair.birth()).isEqualTo(Likeness.SAME);
        assertThat(pair.parentsAgree()).isTrue();
        assertThat(pair.probability()).isGreaterThan(0.99);
    }

    @Test
    void slipsAreVariantsAndAYearIsLessPrecise() {
        PersonOfRecord one = child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn");
        PairComparison slips = pairs.compare(
                one, child("Nguyen Huu Khanh", PartialDate.of(2008, 3, 15), "Bùi Giang", "Nguyễn Văn Sơn"));
        assertThat(slips.name()).isEqualTo(Likeness.VARIANT);
        assertThat(slips.birth()).isEqualTo(Likeness.VARIANT);
        assertThat(slips.mother()).isEqualTo(Likeness.VARIANT);
        PairComparison year =
                pairs.compare(one, child("Nguyễn Hữu Khánh", PartialDate.ofYear(2008), "Bùi Thị Giang", ""));
        assertThat(year.birth()).isEqualTo(Likeness.LESS_PRECISE);
        assertThat(year.father()).isEqualTo(Likeness.MISSING);
    }

    @Test
    void brothersOfOneDayHaveDifferentNames() {
        PairComparison pair = pairs.compare(
                child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn"),
                child("Nguyễn Hữu Dũng", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn"));
        assertThat(pair.name()).isEqualTo(Likeness.DIFFERENT);
        assertThat(pair.parentsAgree()).isTrue();
    }

    @Test
    void whoSharesNothingIsHopelessWhateverWasComparedBefore() {
        PersonOfRecord one = child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn");
        pairs.compare(one, one);
        PairComparison pair =
                pairs.compare(one, child("Hoàng Thu Oanh", PartialDate.of(1951, 7, 2), "Bùi Thị Giang", ""));
        assertThat(pair.name()).isEqualTo(Likeness.DIFFERENT);
        assertThat(pair.probability()).isLessThan(1e-6);
    }

    @Test
    void theOrderOfThePairDoesNotMatterForAgreeingValues() {
        PersonOfRecord one = child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn");
        PersonOfRecord other = child("NGUYỄN HỮU KHÁNH", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn");
        assertThat(pairs.compare(one, other)).isEqualTo(pairs.compare(other, one));
    }

    @Test
    void oneFamilySharesKeysAndEachKeyNamesItsRule() {
        PersonOfRecord one = child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn");
        PersonOfRecord other = child("Nguyễn Hữu Khánh", BORN, "Bùi Thị Giang", "Nguyễn Văn Sơn");
        assertThat(one.keys()).isEqualTo(other.keys()).doesNotHaveDuplicates();
        assertThat(one.keys())
                .extracting(RuleKey::rule)
                .contains(BlockingRule.BIRTH_DATE_GIVEN, BlockingRule.NAME_YEAR, BlockingRule.GIVEN_MOTHER)
                .doesNotContain(BlockingRule.PERSONAL_ID);
    }
}
