package vn.sohotich.platform.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.platform.reconciliation.PersonOutcome.Finding;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;

class OutcomeRowsTests {
    private static final String FROM_BEFORE_GROUNDS = """
            {"personalId": "030099900001", "probability": 0.998,
             "fields": [{"field": "NAME", "bookValue": "TẠ MINH KHÔI", "registerValue": "Tạ Minh Khôi",
                         "verdict": "SAME"}],
             "steps": [{"comparison": "prior", "level": "prior", "weight": -17.5},
                       {"comparison": "name", "level": "same", "weight": 26.5}],
             "candidates": [{"personalId": "030099900001", "probability": 0.998}]}""";

    @Test
    void readAFindingFromBeforeGroundsWereKept() {
        Finding finding = OutcomeRows.finding(FROM_BEFORE_GROUNDS);
        assertThat(finding.candidates()).containsExactly(new Candidate("030099900001", 0.998, null));
        assertThat(finding.grounds()).isEqualTo(new Grounds(9.0, finding.steps(), List.of()));
        assertThat(OutcomeRows.finding(OutcomeRows.json(finding))).isEqualTo(finding);
    }

    @Test
    void readAnEmptyFindingFromBefore() {
        Finding finding = OutcomeRows.finding(
                "{\"personalId\":\"\",\"probability\":0.0,\"fields\":[],\"steps\":[],\"candidates\":[]}");
        assertThat(finding).isEqualTo(Finding.nobody());
        assertThat(finding.grounds()).isNull();
    }

    @Test
    void keepTheGroundsOfEveryCandidate() {
        var grounds = new Grounds(-3.25, List.of(new WeightStep("prior", "prior", -3.25)), List.of("name-place"));
        var finding = new Finding(
                "",
                0.2,
                List.of(),
                List.of(),
                List.of(new Candidate("030099900001", 0.2, grounds), new Candidate("030099900002", 0.001, grounds)));
        Finding read = OutcomeRows.finding(OutcomeRows.json(finding));
        assertThat(read).isEqualTo(finding);
        assertThat(read.grounds()).isEqualTo(grounds);
        assertThat(read.worthNaming()).hasSize(1);
    }
}
