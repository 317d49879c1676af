package vn.sohotich.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.CandidateSet;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.date.PartialDate;

/** A database answers every question with new objects; a person found twice is one candidate all the same. */
class LaterAnswersTests {
    @Test
    void aPersonOfALaterAnswerIsTheOneAlreadyThere() {
        var candidates = new CandidateSet();
        candidates.addAll(List.of(person("030166101003")), BlockingRule.NAME_PLACE);
        candidates.addAll(List.of(person("030166101003"), person("030166101004")), BlockingRule.PERSONAL_ID);
        assertThat(candidates.size()).isEqualTo(2);
        assertThat(candidates.ruleCodes(0)).containsExactlyInAnyOrder("personal-id", "name-place");
    }

    private static CleanPerson person(String id) {
        var registered = new RegisteredPerson(
                id, "Lỗ Thị Gấm", PartialDate.ofYear(1966), "2", "", "", "", "", "", "", "", "", "", "", "", null);
        return new Cleaner().clean(registered);
    }
}
