package vn.sohotich.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;

/** A row without reasons says the same as the decision with them. */
class RowsTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(1_200, 31);
    private static final PersonIndex INDEX = PersonIndex.of(PEOPLE.stream());

    private static SoughtRecord spoilt(RegisteredPerson child, Random random) {
        SoughtRecord record = RegisterFixtures.birthOf(child.personalId(), child);
        var persons = new ArrayList<SoughtPerson>();
        for (SoughtPerson person : record.persons()) {
            String name =
                    random.nextInt(4) == 0 ? person.name().replace("Thị ", "").toUpperCase() : person.name();
            PartialDate birth = random.nextInt(4) == 0 && person.birth() != null
                    ? PartialDate.ofYear(person.birth().year())
                    : person.birth();
            persons.add(SoughtPerson.of(person.role(), name, birth)
                    .withSex(random.nextInt(9) == 0 ? "3" : person.sex())
                    .withPersonalId(random.nextInt(20) == 0 ? child.personalId() : "")
                    .withPeople(random.nextInt(9) == 0 ? "Mường" : person.ethnicity(), person.nationality())
                    .withPlaces(random.nextInt(5) == 0 ? "Xã Lạ, huyện Xa" : person.place(), ""));
        }
        return new SoughtRecord(record.ref(), persons);
    }

    @Test
    void saysTheSameAsTheDecisionInWhateverBatch() {
        var linker = new Linker(INDEX, LinkageModel.standard(INDEX.statistics()), BasicFields.defaults());
        var random = new Random(6);
        List<SoughtRecord> records = PEOPLE.stream()
                .filter(person -> !person.motherId().isEmpty())
                .map(person -> spoilt(person, random))
                .toList();
        var expected = new ArrayList<MatchRow>();
        for (RecordDecision record : linker.link(records)) {
            record.persons().forEach(person -> expected.add(MatchRow.of(record.ref(), person)));
        }
        var single = new ArrayList<MatchRow>();
        records.forEach(record -> single.addAll(linker.rows(List.of(record))));
        assertThat(linker.rows(records)).isEqualTo(expected).isEqualTo(single);
        assertThat(expected.stream().map(MatchRow::outcome).distinct()).hasSizeGreaterThan(2);
        assertThat(expected.stream().map(MatchRow::differs).distinct()).hasSizeGreaterThan(6);
    }
}
