package vn.sohotich.platform.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.approval.Approval;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.duplicate.judgement.Pages;
import vn.sohotich.platform.duplicate.run.Comparing;
import vn.sohotich.platform.duplicate.store.Pending;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.testing.Commune;
import vn.sohotich.platform.testing.PlatformTest;

/** Records that are entered, corrected and looked up, and the doubts that stand about them. */
@PlatformTest
class DuplicatesModuleTests {
    @Autowired
    ApplicationContext context;

    @Autowired
    Duplicates duplicates;

    @Autowired
    Comparing comparing;

    @Autowired
    Pending pending;

    @Autowired
    Records records;

    @Autowired
    Approval approval;

    @Autowired
    AuditTrail audit;

    @Autowired
    TransactionTemplate transaction;

    private Scene scene;

    @BeforeEach
    void scene() {
        scene = new Scene(context);
        scene.compare();
    }

    private Doubt only(UUID record) {
        List<Doubt> doubts = scene.about(record);
        assertThat(doubts).hasSize(1);
        return doubts.getFirst();
    }

    private static String refusal(DoubtOutcome outcome) {
        return ((DoubtOutcome.Refused) outcome).refusal().code();
    }

    @Test
    void aBirthInTheBooksOfTwoCommunesIsFoundOnceAndForBoth() {
        UUID one = scene.enter("KS", scene.birth());
        Commune other = Commune.founded(context);
        UUID two = scene.enter("KS", scene.birth(), other, other.somebody(Role.JUSTICE_CLERK));
        scene.compare();

        Doubt doubt = only(one);
        assertThat(doubt.grounds().code()).isEqualTo(DoubtCode.BIRTH_TWICE);
        assertThat(doubt.grounds().severity()).isEqualTo(Severity.ERROR);
        assertThat(only(two)).isEqualTo(doubt);
        assertThat(doubt.other(one).recordId()).isEqualTo(two);
    }

    @Test
    void anotherLookChangesNothing() {
        UUID one = scene.enter("KS", scene.birth());
        UUID two = scene.enter("KS", scene.birth());
        scene.compare();
        Doubt before = only(one);
        scene.lookedUp(one);
        scene.lookedUp(two);
        scene.compare();
        assertThat(only(one)).isEqualTo(before);
    }

    @Test
    void aCorrectionSettlesWhatWasDoubted() {
        UUID one = scene.enter("KS", scene.birth());
        UUID two = scene.enter("KS", scene.birth());
        scene.compare();
        Doubt doubt = only(one);
        scene.correct(two, Map.of("nksHoTen", "Chử Hoàng Yên", "nksNgaySinh", "01.09.2006"));
        scene.compare();
        assertThat(scene.about(one)).isEmpty();
        assertThat(duplicates
                        .openLogged(scene.clerk, doubt.id())
                        .orElseThrow()
                        .doubt()
                        .overtaken())
                .isTrue();
    }

    @Test
    void aCorrectedDateOfBirthIsComparedUnderTheSameNames() {
        UUID one = scene.enter("KS", scene.birth("nksNgaySinh", "05.10.1999"));
        UUID two = scene.enter("KS", scene.birth());
        scene.compare();
        assertThat(scene.about(one)).isEmpty();
        scene.correct(one, Map.of("nksNgaySinh", scene.birth().get("nksNgaySinh")));
        scene.compare();
        assertThat(only(one).other(one).recordId()).isEqualTo(two);
    }

    @Test
    void whatIsDismissedStaysDismissedUntilARecordChanges() {
        UUID one = scene.enter("KS", scene.birth());
        UUID two = scene.enter("KS", scene.birth());
        scene.compare();
        UUID id = only(one).id();
        duplicates.dismiss(scene.clerk, id, "Hai trẻ khác nhau, đã xem hai trang sổ");
        scene.lookedUp(one);
        scene.lookedUp(two);
        scene.compare();
        assertThat(only(one).state()).isEqualTo(DoubtState.DISMISSED);
        assertThat(duplicates.about(scene.clerk, one)).isEmpty();

        scene.correct(two, Map.of("nksQueQuan", "Xã khác"));
        scene.compare();
        Doubt anew = only(one);
        assertThat(anew.isOpen()).isTrue();
        assertThat(anew.id()).isNotEqualTo(id);
        DoubtFile former = duplicates.openLogged(scene.clerk, id).orElseThrow();
        assertThat(former.doubt().overtaken()).isTrue();
        assertThat(former.history()).extracting(DoubtFile.Decided::verdict).containsExactly("DISMISSED");
        assertThat(refusal(duplicates.reopen(scene.clerk, id, "x"))).isEqualTo("duplicate.overtaken");
    }

    @Test
    void aCertainDoubtStandsAgainstApprovalUntilItIsDecided() {
        UUID one = scene.enter("KS", scene.birth());
        UUID two = scene.enter("KS", scene.birth());
        scene.compare();
        Actor approver = scene.commune.somebody(Role.APPROVER);
        assertThat(obstacles(approver, one)).contains("duplicate.open");
        duplicates.confirm(approver, only(one).id(), one, "Trang sổ của bản kia chép lại");
        assertThat(obstacles(approver, one)).doesNotContain("duplicate.open", "duplicate.other-stands");
        assertThat(obstacles(approver, two)).contains("duplicate.other-stands");
        duplicates.reopen(approver, only(one).id(), "Nhầm");
        assertThat(obstacles(approver, two)).contains("duplicate.open");
        duplicates.dismiss(approver, only(one).id(), "Hai người");
        assertThat(obstacles(approver, two)).noneMatch(code -> code.startsWith("duplicate"));
    }

    @Test
    void aProbableDoubtDoesNotStandAgainstApproval() {
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth("nksNgaySinh", "2008"));
        scene.compare();
        assertThat(only(one).grounds().severity()).isEqualTo(Severity.WARNING);
        assertThat(obstacles(scene.commune.somebody(Role.APPROVER), one))
                .noneMatch(code -> code.startsWith("duplicate"));
    }

    private List<String> obstacles(Actor approver, UUID record) {
        return approval.obstacles(approver, records.find(record).orElseThrow()).stream()
                .map(obstacle -> obstacle.code())
                .toList();
    }

    @Test
    void decidingNeedsAReasonARecordThatStandsAndBothUnits() {
        UUID one = scene.enter("KS", scene.birth());
        Commune other = Commune.founded(context);
        Actor stranger = other.somebody(Role.JUSTICE_CLERK);
        UUID two = scene.enter("KS", scene.birth(), other, stranger);
        scene.compare();
        UUID id = only(one).id();
        Actor officer = Actor.inSession(
                "tinh", "Cán bộ tỉnh", Set.of(Role.PROVINCIAL_OFFICER), Set.of(scene.commune.code, other.code));

        assertThat(refusal(duplicates.dismiss(scene.clerk, id, "x"))).isEqualTo("duplicate.two-units");
        assertThat(refusal(duplicates.dismiss(officer, id, " "))).isEqualTo("duplicate.reason-missing");
        assertThat(refusal(duplicates.confirm(officer, id, null, "x"))).isEqualTo("duplicate.stands-missing");
        assertThat(refusal(duplicates.confirm(officer, id, UUID.randomUUID(), "x")))
                .isEqualTo("duplicate.stands-missing");
        assertThat(duplicates.confirm(officer, id, two, "x")).isInstanceOf(DoubtOutcome.Decided.class);
        assertThat(audit.of("record", one.toString()))
                .extracting(entry -> entry.action())
                .contains("duplicate.confirmed");
        assertThat(audit.of("record", two.toString()))
                .extracting(entry -> entry.action())
                .contains("duplicate.confirmed");
    }

    @Test
    void theOtherUnitSeesTheDoubtButNotTheRecordThatIsNotItsOwn() {
        UUID one = scene.enter("KS", scene.birth());
        Commune other = Commune.founded(context);
        Actor neighbour = other.somebody(Role.JUSTICE_CLERK);
        UUID two = scene.enter("KS", scene.birth(), other, neighbour);
        scene.compare();
        DoubtFile seen = duplicates.openLogged(neighbour, only(one).id()).orElseThrow();
        boolean oneIsFirst = seen.doubt().grounds().first().recordId().equals(one);
        assertThat(oneIsFirst ? seen.first() : seen.second()).isNull();
        assertThat((oneIsFirst ? seen.second() : seen.first()).id()).isEqualTo(two);
        assertThat(seen.mayDecide()).isFalse();
        Actor nobody = Commune.founded(context).somebody(Role.JUSTICE_CLERK);
        assertThat(duplicates.openLogged(nobody, seen.doubt().id())).isEmpty();
        assertThat(duplicates
                        .searchLogged(nobody, new DoubtQuery(null, null, null, null, null, 50))
                        .lines())
                .isEmpty();
    }

    @Test
    void contradictionsAcrossKindsAreFoundByTheCitizen() {
        String citizen = Scene.number(1980, false);
        UUID wedding = scene.enter("KH", scene.marriage("chongSoDinhDanh", citizen, "chongNgaySinh", "01.05.1980"));
        UUID death = scene.enter(
                "KT",
                Pages.with(
                        Pages.death(),
                        "nktLoaiGiayToTuyThan",
                        "4",
                        "nktSoGiayToTuyThan",
                        citizen,
                        "nktNgaySinh",
                        "1980",
                        "nktNgayChet",
                        "03.06.2009",
                        "ngayDangKy",
                        "05.06.2009",
                        "so",
                        "7/2009",
                        "quyenSo",
                        "01/2009"));
        scene.compare();
        Doubt doubt = only(wedding);
        assertThat(doubt.grounds().code()).isEqualTo(DoubtCode.DEAD_BEFORE_MARRIAGE);
        assertThat(doubt.grounds().first().recordId()).isEqualTo(death);

        scene.correct(death, Map.of("nktNgayChet", "03.06.2019"));
        scene.compare();
        assertThat(scene.about(wedding)).isEmpty();
    }

    @Test
    void aMarriageThatDeathEndedOverlapsWithNothing() {
        String husband = Scene.number(1980, false);
        String wife = Scene.number(1982, true);
        UUID first = scene.enter("KH", scene.marriage("chongSoDinhDanh", husband, "voSoDinhDanh", wife));
        scene.enter(
                "KH",
                scene.marriage(
                        "chongSoDinhDanh",
                        husband,
                        "voHoTen",
                        "Chử Thị Hoè",
                        "voNgaySinh",
                        "1990",
                        "ngayDangKy",
                        "02.02.2016",
                        "so",
                        "9/2016",
                        "quyenSo",
                        "01/2016"));
        scene.compare();
        assertThat(only(first).grounds().code()).isEqualTo(DoubtCode.MARRIAGES_OVERLAP);
        scene.enter(
                "KT",
                Pages.with(
                        Pages.death(),
                        "nktGioiTinh",
                        "2",
                        "nktLoaiGiayToTuyThan",
                        "4",
                        "nktSoGiayToTuyThan",
                        wife,
                        "nktNgaySinh",
                        "1982",
                        "nktHoTen",
                        "Hồ Thu Oanh",
                        "nktNgayChet",
                        "03.06.2015",
                        "ngayDangKy",
                        "05.06.2015",
                        "so",
                        "7/2015",
                        "quyenSo",
                        "01/2015"));
        scene.compare();
        assertThat(scene.about(first)).isEmpty();
    }

    @Test
    void aPairThatIsOneEventIsNotDoubtedASecondTimeByItsCitizen() {
        String citizen = Scene.number(2008, false);
        UUID one = scene.enter("KS", scene.birth("nksSoDinhDanh", citizen));
        scene.enter("KS", scene.birth("nksSoDinhDanh", citizen));
        scene.compare();
        assertThat(only(one).grounds().code()).isEqualTo(DoubtCode.BIRTH_TWICE);
    }

    @Test
    void oneCitizenIsNotTheChildOfTwoBirthsUnseen() {
        String citizen = Scene.number(2008, false);
        UUID one = scene.enter("KS", scene.birth("nksSoDinhDanh", citizen));
        scene.enter(
                "KS",
                scene.birth("nksSoDinhDanh", citizen, "nksHoTen", "Doãn Quyết Thắng", "meHoTen", "", "chaHoTen", ""));
        scene.compare();
        assertThat(only(one).grounds().code()).isEqualTo(DoubtCode.CHILD_OF_TWO_BIRTHS);
    }

    @Test
    void aKillInTheMiddleOfAChunkLosesNothing() {
        UUID one = scene.enter("KS", scene.birth());
        scene.enter("KS", scene.birth());
        transaction.executeWithoutResult(status -> {
            assertThat(comparing.nextChunk()).isPositive();
            status.setRollbackOnly();
        });
        assertThat(scene.about(one)).isEmpty();
        assertThat(pending.count(10)).isPositive();
        scene.compare();
        assertThat(only(one).isOpen()).isTrue();
    }
}
