package vn.sohotich.platform.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sohotich.platform.population.Extracts.freshId;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.population.Extracts;
import vn.sohotich.platform.population.PopulationLoads;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.words.Reasons;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;
import vn.sohotich.platform.territory.UnitLevel;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.work.Works;

/** Small invented families, looked up as a clerk's records would be. */
@PlatformTest
class LookUpModuleTests {
    private static final Locale VIETNAMESE = Locale.of("vi");

    @Autowired
    Reconciliation reconciliation;

    @Autowired
    LookUp lookUp;

    @Autowired
    Reasons reasons;

    @Autowired
    Records records;

    @Autowired
    PopulationRegister register;

    @Autowired
    PopulationLoads requests;

    @Autowired
    Uploads uploads;

    @Autowired
    Works works;

    @Autowired
    Territory territory;

    @Autowired
    AuditTrail audit;

    private final String commune = Codes.fresh("x");
    private final String place = "Xã " + Codes.place("An Bình") + ", huyện Kinh Môn, tỉnh Hải Dương";
    private final String surname = Codes.place("Tạ").replace(" ", " ");
    private final Actor clerk =
            Actor.inSession(Codes.fresh("hotich"), "Hộ tịch", Set.of(Role.JUSTICE_CLERK), Set.of(commune));
    private int number;

    @BeforeEach
    void unit() {
        territory.load(List.of(new Unit(commune, place, UnitLevel.COMMUNE, null, LocalDate.of(2000, 1, 1), null)));
    }

    @Test
    void oneMatchingPersonIsConsistentAndResidenceDoesNotCount() throws Exception {
        new Family().load();
        UUID record = enter(Map.of("meNoiCuTru", "Xã Khác, huyện Khác, tỉnh Khác"));
        PersonOutcome child = only(record, "child");
        assertThat(child.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(only(record, "mother").outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(state(record)).isEqualTo(LookupState.CONSISTENT);
        assertThat(reasons.of(child, VIETNAMESE).getFirst())
                .startsWith("Tìm thấy đúng một người: họ tên, ngày sinh")
                .endsWith("đều khớp.");
    }

    @Test
    void anotherEthnicGroupIsInconsistentAndSaidInWords() throws Exception {
        new Family().load();
        UUID record = enter(Map.of("nksDanToc", "Tày"));
        PersonOutcome child = only(record, "child");
        assertThat(child.outcome()).isEqualTo(Outcome.INCONSISTENT);
        assertThat(child.finding().differs()).containsExactly("danToc");
        assertThat(reasons.of(child, VIETNAMESE)).contains("Khác: dân tộc (sổ: Tày, dân cư: Kinh).");
        assertThat(reasons.of(child, Locale.ENGLISH)).contains("Different: ethnic group (book: Tày, register: Kinh).");
        assertThat(state(record)).isEqualTo(LookupState.INCONSISTENT);
    }

    @Test
    void aYearInsteadOfADateIsNoDifference() throws Exception {
        new Family().load();
        UUID record = enter(Map.of("meNgaySinh", "1985"));
        PersonOutcome mother = only(record, "mother");
        assertThat(mother.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(reasons.of(mother, VIETNAMESE)).contains("Ghi không đầy đủ nhưng không trái nhau: ngày sinh.");
    }

    @Test
    void twinsOfOneNameCannotBeToldApart() throws Exception {
        var family = new Family();
        family.twin().load();
        UUID record = enter(Map.of());
        PersonOutcome child = only(record, "child");
        assertThat(child.outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(child.finding().candidates())
                .extracting(Candidate::personalId)
                .contains(family.child, family.twin);
        assertThat(reconciliation.hasUndecided(record)).isTrue();
        assertThat(reasons.of(child, VIETNAMESE).getFirst()).startsWith("2 người cùng trùng họ tên, ngày sinh");
        assertThat(state(record)).isEqualTo(LookupState.AMBIGUOUS);
    }

    @Test
    void whoIsNotInTheRegisterIsNotFound() throws Exception {
        new Family().load();
        UUID record = enter(Map.of(
                "nksHoTen",
                "KHƯƠNG TRỌNG NGHĨA",
                "nksNgaySinh",
                "09.09.1949",
                "meHoTen",
                "LIÊU THỊ MẬN",
                "meNgaySinh",
                "1920",
                "chaHoTen",
                "KHƯƠNG HỮU PHƯỚC",
                "chaNgaySinh",
                "1919"));
        assertThat(only(record, "child").outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(state(record)).isEqualTo(LookupState.NOT_FOUND);
    }

    @Test
    void aSecondLookUpOfTheSameAddsNothing() throws Exception {
        new Family().load();
        UUID record = enter(Map.of("nksDanToc", "Tày"));
        int before = reconciliation.history(record).size();
        records.lookUpAgain(List.of(record));
        lookUpAll();
        assertThat(reconciliation.history(record)).hasSize(before);
        assertThat(state(record)).isEqualTo(LookupState.INCONSISTENT);
    }

    @Test
    void aDecisionOutranksTheEngineAndSurvivesAnotherLookUpUntilItIsRetracted() throws Exception {
        var family = new Family();
        family.twin().load();
        UUID record = enter(Map.of());
        UUID chosen = register.withPersonalIds(List.of(family.twin)).getFirst().id();

        assertThat(refusal(reconciliation.decide(clerk, record, "child", chosen, " ")))
                .isEqualTo("lookup.reason-missing");
        assertThat(reconciliation.decide(clerk, record, "child", chosen, "Đã xem trang sổ"))
                .isInstanceOf(DecisionOutcome.Decided.class);
        records.lookUpAgain(List.of(record));
        lookUpAll();
        PersonOutcome decided = only(record, "child");
        assertThat(decided.asserted()).isTrue();
        assertThat(decided.outcome()).isEqualTo(Outcome.CONSISTENT);
        assertThat(decided.finding().personalId()).isEqualTo(family.twin);
        assertThat(state(record)).isEqualTo(LookupState.CONSISTENT);
        assertThat(reconciliation.hasUndecided(record)).isFalse();

        reconciliation.retract(clerk, record, "child");
        assertThat(only(record, "child").outcome()).isEqualTo(Outcome.AMBIGUOUS);
        assertThat(reconciliation.history(record))
                .extracting(PersonOutcome::status)
                .contains(OutcomeStatus.RETRACTED);
        assertThat(state(record)).isEqualTo(LookupState.AMBIGUOUS);
    }

    @Test
    void noneOfTheseIsADecisionToo() throws Exception {
        var family = new Family();
        family.twin().load();
        UUID record = enter(Map.of());
        reconciliation.decide(clerk, record, "child", null, "Con của gia đình khác");
        assertThat(only(record, "child").outcome()).isEqualTo(Outcome.NOT_FOUND);
        assertThat(reasons.of(only(record, "child"), VIETNAMESE).getFirst()).contains("không có trong dữ liệu dân cư");
    }

    @Test
    void anotherUnitNeitherSeesNorDecides() throws Exception {
        new Family().load();
        UUID record = enter(Map.of());
        var stranger = Actor.inSession("nguoila", "Xã khác", Set.of(Role.JUSTICE_CLERK), Set.of(Codes.fresh("y")));
        assertThat(reconciliation.outcomesLogged(stranger, record)).isEmpty();
        assertThat(refusal(reconciliation.decide(stranger, record, "child", null, "x")))
                .isEqualTo("record.not-found");
    }

    @Test
    void readingAndDecidingAreInTheTrailWithoutNames() throws Exception {
        var family = new Family();
        family.twin().load();
        UUID record = enter(Map.of());
        reconciliation.outcomesLogged(clerk, record);
        reconciliation.decide(clerk, record, "child", null, "Lý do có tên " + surname);
        var entries = audit.of("record", record.toString());
        assertThat(entries).extracting(entry -> entry.action()).contains("lookup.read", "person.decided");
        assertThat(entries.toString()).doesNotContain(surname).doesNotContain(family.child);
    }

    @Test
    void aNewLoadBringsBackWhoMayHaveChanged() throws Exception {
        UUID record = enter(Map.of());
        assertThat(only(record, "child").outcome()).isEqualTo(Outcome.NOT_FOUND);
        new Family().load();
        long end = System.nanoTime() + 30_000_000_000L;
        while (only(record, "child").outcome() != Outcome.CONSISTENT && System.nanoTime() < end) {
            Thread.sleep(100);
        }
        assertThat(only(record, "child").outcome()).isEqualTo(Outcome.CONSISTENT);
    }

    private UUID enter(Map<String, String> other) {
        var written = new HashMap<String, String>(Map.of(
                "so",
                String.valueOf(++number) + "/2010",
                "quyenSo",
                "01/2010",
                "trangSo",
                "1",
                "ngayDangKy",
                "10.05.2010",
                "loaiDangKy",
                "1",
                "noiDangKy",
                "UBND " + place,
                "nksHoTen",
                surname + " Minh Khôi",
                "nksGioiTinh",
                "1",
                "nksNgaySinh",
                "01.05.2010",
                "nksDanToc",
                "Kinh"));
        written.putAll(Map.of(
                "nksQuocTich",
                "Việt Nam",
                "meHoTen",
                "Lỗ Thị " + surname,
                "meNgaySinh",
                "20.06.1985",
                "meDanToc",
                "Kinh",
                "chaHoTen",
                surname + " Văn Thành",
                "chaNgaySinh",
                "02.03.1980",
                "chaDanToc",
                "Kinh"));
        written.putAll(other);
        EntryOutcome outcome = records.enter(clerk, "KS", commune, written);
        assertThat(outcome).isInstanceOf(EntryOutcome.Kept.class);
        lookUpAll();
        return ((EntryOutcome.Kept) outcome).id();
    }

    private void lookUpAll() {
        while (lookUp.nextChunk(null) > 0) {
            Thread.onSpinWait();
        }
    }

    private PersonOutcome only(UUID record, String role) {
        return reconciliation.outcomesLogged(clerk, record).stream()
                .filter(outcome -> outcome.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private LookupState state(UUID record) {
        return records.find(record).orElseThrow().lookup();
    }

    private static String refusal(DecisionOutcome outcome) {
        return ((DecisionOutcome.Refused) outcome).refusal().code();
    }

    /** A family as the register has it. */
    private final class Family {
        private final String child = freshId(2010, false);
        private final String twin = freshId(2010, false);
        private final String mother = freshId(1985, true);
        private final String father = freshId(1980, false);
        private final Extracts extract = new Extracts();

        Family() {
            extract.row(
                    mother,
                    "LỖ THỊ " + surname.toUpperCase(VIETNAMESE),
                    "20/06/1985",
                    "2",
                    "Kinh",
                    "Việt Nam",
                    place,
                    place,
                    place,
                    "",
                    "",
                    "",
                    "",
                    surname + " Văn Thành",
                    father);
            extract.row(
                    father,
                    surname + " Văn Thành",
                    "02/03/1980",
                    "1",
                    "Kinh",
                    "Việt Nam",
                    place,
                    place,
                    place,
                    "",
                    "",
                    "",
                    "",
                    "Lỗ Thị " + surname,
                    mother);
            child(child);
        }

        Family twin() {
            child(twin);
            return this;
        }

        private void child(String id) {
            extract.row(
                    id,
                    surname + " Minh Khôi",
                    "01/05/2010",
                    "1",
                    "Kinh",
                    "Việt Nam",
                    place,
                    place,
                    place,
                    surname + " Văn Thành",
                    father,
                    "Lỗ Thị " + surname,
                    mother);
        }

        void load() throws Exception {
            extract.load(requests, uploads, works);
        }
    }
}
