package vn.sohotich.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.ModelEstimation;

/** The index in memory rules people out at a glance; a source that hands everybody out leads to the same model and rows. */
class SourcesTests {
    private static final List<RegisteredPerson> PEOPLE = RegisterFixtures.families(700, 12);
    private static final PersonIndex INDEX = PersonIndex.of(PEOPLE.stream());
    private static final String[] GIVEN = {"An", "Bình", "Huỳnh", "Lí", "Tuấn Kiệt", "Ng"};

    @Test
    void whoeverHandsOutCandidatesTheRowsAreTheSame() {
        Map<Long, List<CleanPerson>> byKey = new HashMap<>();
        var cleaner = new Cleaner();
        for (RegisteredPerson person : PEOPLE) {
            CleanPerson clean = cleaner.clean(person);
            Arrays.stream(BlockingKeys.of(clean))
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(clean));
        }
        CandidateSource plain = keys -> Blocks.of(byKey);
        var random = new Random(77);
        List<SoughtRecord> records = PEOPLE.stream()
                .filter(person -> !person.motherId().isEmpty())
                .map(person -> spoilt(RegisterFixtures.birthOf(person.personalId(), person), random))
                .toList();
        LinkageModel start = LinkageModel.standard(INDEX.statistics());
        LinkageModel model = ModelEstimation.estimate(records, INDEX, start);
        assertThat(ModelEstimation.estimate(records, plain, start).registeredShare())
                .isEqualTo(model.registeredShare());
        List<MatchRow> rows = new Linker(INDEX, model, BasicFields.defaults()).rows(records);
        assertThat(new Linker(plain, model, BasicFields.defaults()).rows(records))
                .isEqualTo(rows);
        assertThat(rows.stream().map(MatchRow::outcome).distinct()).contains(Outcome.values());
    }

    private static SoughtRecord spoilt(SoughtRecord record, Random random) {
        var persons = new ArrayList<SoughtPerson>();
        for (SoughtPerson person : record.persons()) {
            String name = person.name();
            name = random.nextInt(4) == 0
                    ? name.substring(0, name.lastIndexOf(' ') + 1) + GIVEN[random.nextInt(GIVEN.length)]
                    : random.nextInt(6) == 0 ? name.replace(" ", "") : name;
            PartialDate birth = random.nextInt(4) == 0 ? null : person.birth();
            if (birth != null && random.nextInt(4) == 0) {
                birth = PartialDate.of(
                        birth.year() + random.nextInt(12), 1 + random.nextInt(12), 1 + random.nextInt(28));
            }
            persons.add(SoughtPerson.of(person.role(), name, birth)
                    .withSex(person.sex())
                    .withPeople(person.ethnicity(), person.nationality())
                    .withPlaces(random.nextInt(4) == 0 ? "Xã Lạ, huyện Xa" : person.place(), ""));
        }
        if (random.nextInt(3) == 0) {
            persons.removeLast();
        }
        return new SoughtRecord(record.ref(), persons);
    }
}
