package vn.sohotich.platform.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** Approval on a real database: who, what, once. */
@PlatformTest
class ApprovalModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Approval approval;

    @Autowired
    Records records;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    Commune commune;
    Actor clerk;
    Actor approver;

    @BeforeEach
    void someOffice() {
        commune = Commune.founded(context);
        clerk = commune.somebody(Role.JUSTICE_CLERK);
        approver = commune.somebody(Role.APPROVER);
    }

    @Test
    void approvesACompleteRecordAndSaysWho() {
        UUID id = commune.readyBirth(clerk);
        assertThat(approval.approve(approver, id)).isInstanceOf(ApprovalOutcome.Approved.class);
        assertThat(record(id).status()).isEqualTo(RecordStatus.APPROVED);
        assertThat(audit.of("record", id.toString()))
                .anyMatch(entry -> entry.actor().equals(approver.account())
                        && "APPROVED".equals(entry.detail().get("to")));
    }

    @Test
    void approvesOnceHoweverOftenItIsAsked() {
        UUID id = commune.readyBirth(clerk);
        approval.approve(approver, id);
        assertThat(obstacles(approval.approve(approver, id))).containsExactly("status.APPROVED");
    }

    @Test
    void refusesARecordWithoutItsScanAndNobodyLookedUp() {
        UUID id = commune.birth(clerk);
        assertThat(obstacles(approval.approve(approver, id))).containsExactlyInAnyOrder("scan", "lookup.pending");
        assertThat(record(id).status()).isEqualTo(RecordStatus.ENTERED);
    }

    @Test
    void refusesAnUndecidedPerson() {
        UUID id = commune.readyBirth(clerk);
        transaction.executeWithoutResult(status -> records.noteLookup(id, "AMBIGUOUS"));
        assertThat(obstacles(approval.approve(approver, id))).containsExactly("lookup.ambiguous");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"INCONSISTENT", "NOT_FOUND"},
            value = vn.sohotich.platform.record.LookupState.class)
    void letsTheBookWin(vn.sohotich.platform.record.LookupState lookup) {
        UUID id = commune.readyBirth(clerk);
        transaction.executeWithoutResult(status -> records.noteLookup(id, lookup.name()));
        assertThat(approval.approve(approver, id)).isInstanceOf(ApprovalOutcome.Approved.class);
    }

    @Test
    void refusesWhoeverCorrectedTheRecord() {
        Actor both = commune.somebody(Role.JUSTICE_CLERK);
        UUID id = commune.readyBirth(clerk);
        records.correct(both, id, record(id).version(), Map.of("nksNoiSinh", "Bệnh viện huyện"));
        Actor sameHand =
                new Actor(both.account(), both.displayName(), approver.roles(), approver.units(), approver.scopes());
        assertThat(obstacles(approval.approve(sameHand, id))).contains("own");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void letsOnlyApproversOfTheUnitApprove(Role role) {
        UUID id = commune.readyBirth(clerk);
        boolean approved = approval.approve(commune.somebody(role), id) instanceof ApprovalOutcome.Approved;
        assertThat(approved).isEqualTo(role == Role.APPROVER);
    }

    @Test
    void hidesTheRecordFromApproversOfOtherUnits() {
        UUID id = commune.readyBirth(clerk);
        Actor stranger = Commune.founded(context).somebody(Role.APPROVER);
        assertThat(obstacles(approval.approve(stranger, id))).containsExactly("missing");
    }

    @Test
    void decidesASelectionOneByOne() {
        UUID ready = commune.readyBirth(clerk);
        UUID unready = commune.birth(clerk);
        List<ApprovalOutcome> outcomes = approval.approveAll(approver, List.of(ready, unready));
        assertThat(outcomes.get(0)).isInstanceOf(ApprovalOutcome.Approved.class);
        assertThat(outcomes.get(1)).isInstanceOf(ApprovalOutcome.Refused.class);
    }

    @Test
    void sendsARecordBackWithItsReasonOnly() {
        UUID id = commune.readyBirth(clerk);
        assertThat(approval.sendBack(approver, id, "  ")).isInstanceOf(ReturnOutcome.NotReturned.class);
        assertThat(approval.sendBack(approver, id, "Sai ngày sinh")).isInstanceOf(ReturnOutcome.Returned.class);
        assertThat(record(id).status()).isEqualTo(RecordStatus.RETURNED);
        assertThat(approval.lastReturn(id))
                .get()
                .extracting(ReturnReason::reason)
                .isEqualTo("Sai ngày sinh");
    }

    private CivilRecord record(UUID id) {
        return records.find(id).orElseThrow();
    }

    private static List<String> obstacles(ApprovalOutcome outcome) {
        return ((ApprovalOutcome.Refused) outcome)
                .obstacles().stream().map(Obstacle::code).toList();
    }
}
