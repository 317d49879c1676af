package vn.sohotich.linkage.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.BasicFields;
import vn.sohotich.linkage.CandidateSource;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.RecordDecision;
import vn.sohotich.linkage.RegisterFixtures;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.cleaning.Cleaner;

class RegisterStatisticsTests {
    private final List<RegisteredPerson> people = RegisterFixtures.families(300, 5);

    @Test
    void partsCountedApartGiveTheModelOfTheWhole() {
        String whole = text(counted(people));
        for (int parts : new int[] {1, 2, 7}) {
            var together = new RegisterStatistics();
            List<int[]> order = new ArrayList<>();
            for (int part = 0; part < parts; part++) {
                order.add(new int[] {people.size() * part / parts, people.size() * (part + 1) / parts});
            }
            Collections.shuffle(order, new Random(parts));
            order.forEach(part -> counted(people.subList(part[0], part[1])).forEachCount(together::addCount));

            assertThat(text(together)).isEqualTo(whole);
        }
    }

    @Test
    void leavingOutNegligibleCountsChangesNoDecision() {
        var index = PersonIndex.of(people.stream());
        var fewer = new RegisterStatistics();
        int[] left = new int[1];
        index.statistics().forEachCount((table, key, count) -> {
            if (RegisterStatistics.isNegligible(table, count)) {
                left[0]++;
            } else {
                fewer.addCount(table, key, count);
            }
        });

        assertThat(left[0]).isPositive();
        assertThat(decisions(index, fewer)).isEqualTo(decisions(index, index.statistics()));
    }

    private List<RecordDecision> decisions(CandidateSource source, RegisterStatistics statistics) {
        var linker = new Linker(source, LinkageModel.standard(statistics), BasicFields.defaults());
        return people.stream()
                .filter(person -> !person.motherName().isEmpty())
                .map(child -> linker.link(RegisterFixtures.birthOf(child.personalId(), child)))
                .toList();
    }

    private static RegisterStatistics counted(List<RegisteredPerson> people) {
        var statistics = new RegisterStatistics();
        var cleaner = new Cleaner();
        people.forEach(person -> statistics.add(cleaner.clean(person)));
        return statistics;
    }

    private static String text(RegisterStatistics statistics) {
        return ModelText.write(LinkageModel.standard(statistics));
    }
}
