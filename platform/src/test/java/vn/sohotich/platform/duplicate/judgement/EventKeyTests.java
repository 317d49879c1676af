package vn.sohotich.platform.duplicate.judgement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.duplicate.judgement.Pages.birth;
import static vn.sohotich.platform.duplicate.judgement.Pages.judge;
import static vn.sohotich.platform.duplicate.judgement.Pages.with;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sohotich.linkage.Role;
import vn.sohotich.linkage.SoughtPerson;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.pairing.Likeness;
import vn.sohotich.linkage.pairing.PersonOfRecord;
import vn.sohotich.linkage.pairing.PersonPairs;

/** The date of birth beside a key leaves out only whom every verdict would leave out. */
class EventKeyTests {
    private static final Cleaner CLEANER = new Cleaner();

    private static EventKey key(int birth) {
        return new EventKey(BlockingRule.NAME_PLACE, 1, birth);
    }

    @ParameterizedTest
    @CsvSource({
        "20080314, 20080314, true",
        "20080314, 20080000, true",
        "20080314, 20080101, true",
        "20080314, 20080929, true",
        "20080314, 20080315, true",
        "20080314, 20180314, true",
        "20080314, 0, true",
        "0, 0, true",
        "20080314, 20130930, false",
        "20080314, 20090000, false",
        "20080314, 19790214, false"
    })
    void aSlipIsAllowedAndAnotherDateIsNot(int one, int other, boolean allowed) {
        assertThat(key(one).allows(other)).isEqualTo(allowed);
        assertThat(key(other).allows(one)).isEqualTo(allowed);
    }

    @Test
    void saysTheSameAsTheComparisonOfThePeople() {
        var pairs = new PersonPairs(LinkageModel.standard(Pages.crowd()));
        List<PersonOfRecord> people = dates().map(EventKeyTests::born).toList();
        for (PersonOfRecord one : people) {
            for (PersonOfRecord other : people) {
                int birth = other.clean().birth();
                assertThat(key(one.clean().birth()).allows(birth))
                        .as("%d and %d", one.clean().birth(), birth)
                        .isEqualTo(pairs.compare(one, other).birth() != Likeness.DIFFERENT);
            }
        }
    }

    private static Stream<PartialDate> dates() {
        var random = new Random(5);
        return IntStream.range(0, 400).mapToObj(i -> {
            int year = 1990 + random.nextInt(6);
            int month = random.nextInt(13);
            return PartialDate.of(year, month, month == 0 ? 0 : random.nextInt(29));
        });
    }

    private static PersonOfRecord born(PartialDate date) {
        SoughtPerson person = SoughtPerson.of(Role.CHILD, "Nguyễn Hữu Khánh", date);
        return PersonOfRecord.of(person, new SoughtRecord("", List.of(person)), CLEANER);
    }

    @Test
    void whoIsLeftOutIsNeverDoubted() {
        assertThat(judge("KS", birth(), with(birth(), "nksNgaySinh", "30.09.2013")))
                .isEmpty();
        assertThat(judge("KS", birth(), with(birth(), "nksNgaySinh", "2009"))).isEmpty();
    }
}
