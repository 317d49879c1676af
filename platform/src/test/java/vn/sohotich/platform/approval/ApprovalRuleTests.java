package vn.sohotich.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.approval.ApprovalFixtures.aCompleteRecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordStatus;

/** Each rule of approval, alone. */
class ApprovalRuleTests {
    private static List<String> codes(ApprovalRule rule, ApprovalCase candidate) {
        return rule.obstacle(candidate).map(Obstacle::code).stream().toList();
    }

    @Test
    void refusesApprovalWithoutScan() {
        assertThat(codes(new NeedsItsScan(), aCompleteRecord().withoutScan().caseOf("minh")))
                .containsExactly("scan");
        assertThat(codes(new NeedsItsScan(), aCompleteRecord().caseOf("minh"))).isEmpty();
    }

    @Test
    void refusesApprovalWithAnOpenError() {
        assertThat(codes(new NeedsNoOpenError(), aCompleteRecord().withErrors(2).caseOf("minh")))
                .containsExactly("errors");
        assertThat(codes(new NeedsNoOpenError(), aCompleteRecord().caseOf("minh")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PENDING, lookup.pending",
        "AMBIGUOUS, lookup.ambiguous",
        "CONSISTENT, ''",
        "INCONSISTENT, ''",
        "NOT_FOUND, ''"
    })
    void refusesOnlyTheUndecidedPerson(LookupState lookup, String obstacle) {
        List<String> expected = obstacle.isEmpty() ? List.of() : List.of(obstacle);
        assertThat(codes(
                        new NeedsEveryPersonDecided(),
                        aCompleteRecord().lookedUpAs(lookup).caseOf("minh")))
                .isEqualTo(expected);
    }

    @Test
    void refusesApprovalByWhoeverEnteredImportedOrCorrected() {
        assertThat(codes(new NeedsAnotherPairOfEyes(), aCompleteRecord().caseOf("lan")))
                .containsExactly("own");
        assertThat(codes(new NeedsAnotherPairOfEyes(), aCompleteRecord().caseOf("minh")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(RecordStatus.class)
    void approvesOnlyWhatStandsAsEntered(RecordStatus status) {
        boolean refused = !codes(
                        new StandsForApproval(), aCompleteRecord().in(status).caseOf("minh"))
                .isEmpty();
        assertThat(refused).isEqualTo(status != RecordStatus.ENTERED);
    }

    @ParameterizedTest
    @CsvSource({
        "98, INCONSISTENT, 2026-01-01, , true",
        "98, INCONSISTENT, 2027-01-01, , false",
        "98, INCONSISTENT, , 2026-11-19, false",
        "98, INCONSISTENT, , 2026-11-20, true",
        "98, NOT_FOUND, , , false",
        "30, INCONSISTENT, , , false"
    })
    void holdsBackWhatTheProvinceHoldsBack(
            String province, LookupState lookup, LocalDate from, LocalDate to, boolean held) {
        ApprovalSettings settings = new ApprovalSettings(
                List.of(new ApprovalSettings.HoldBack(province, Set.of(LookupState.INCONSISTENT), from, to)));
        List<String> found = codes(
                new HeldBackByProvince(settings),
                aCompleteRecord().lookedUpAs(lookup).caseOf("minh"));
        assertThat(!found.isEmpty()).isEqualTo(held);
    }
}
