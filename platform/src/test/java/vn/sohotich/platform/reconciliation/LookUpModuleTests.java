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
import java.util.concurrent.atomic.AtomicInteger;
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
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final String[] SURNAMES = {
        "Tạ", "Khuất", "Mạc", "Lục", "Thang", "Ninh", "Quách", "Vi", "Chử", "Doãn", "Nghiêm", "Phùng", "Từ", "Viên"
    };
    private static final String[] GIVEN = {
        "Khôi", "Vĩ", "Ước", "Thước", "Diễm", "Quyết", "Xoan", "Bưởi", "Gấm", "Hoè", "Lựu", "Mận", "Nhãn", "Trúc"
    };
    private static boolean crowded;

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
    private final Actor clerk =
            Actor.inSession(Codes.fresh("hotich"), "Hộ tịch", Set.of(Role.JUSTICE_CLERK), Set.of(commune));
    private final int own = NEXT.incrementAndGet();
    private final String surname = SURNAMES[own % SURNAMES.length];
    private final String given = GIVEN[own % GIVEN.length];
    private final int childYear = 1990 + own % 19;
    private final String childBorn = "%02d/%02d/%d".formatted(own * 11 % 28 + 1, own % 12 + 1, childYear);
    private final String motherBorn = "%02d/%02d/%d".formatted(own * 5 % 28 + 1, own * 7 % 12 + 1, childYear - 25);
    private final String fatherBorn = "%02d/%02d/%d".formatted(own * 3 % 28 + 1, own * 5 % 12 + 1, childYear - 30);
    private final String childName = surname + " Minh " + given;
    private final String motherName = "Lỗ Thị " + GIVEN[(own + 5) % GIVEN.length];
    private final String fatherName = surname + " Văn " + GIVEN[(own + 9) % GIVEN.length];
    private int number;

    @BeforeEach
    void unit() throws Exception {
        if (!crowded) {
            crowd();
            crowded = true;
        }
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
        UUID record = enter(Map.of("meNgaySinh", motherBorn.substring(6)));
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
        reconciliation.decide(clerk, record, "child", null, "Lý do có tên " + childName);
        var entries = audit.of("record", record.toString());
        assertThat(entries).extracting(entry -> entry.action()).contains("lookup.read", "person.decided");
        assertThat(entries.toString()).doesNotContain(childName).doesNotContain(family.child);
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

    /** People of all kinds of names, so that agreement on an uncommon name says something. */
    private void crowd() throws Exception {
        String[] surnames = {"Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"};
        String[] middles = {"Văn", "Thị", "Đức", "Ngọc", "Hữu", "Thu", "Quang"};
        String[] given = {
            "An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khánh", "Lan", "Minh", "Nam", "Oanh", "Phúc", "Sơn"
        };
        var crowd = new Extracts();
        for (int i = 0; i < 1_000; i++) {
            String name = surnames[i % 11] + " " + middles[i % 7] + " " + given[i % 13];
            String born = "%02d/%02d/%d".formatted(i % 28 + 1, i % 12 + 1, 1940 + i % 80);
            String home = "Xã " + given[i * 7 % 13] + " " + surnames[i * 3 % 11] + ", huyện Kinh Môn, tỉnh Hải Dương";
            crowd.row(freshId(1940 + i % 80, false), name, born, "1", "Kinh", "Việt Nam", home, home, home);
        }
        crowd.load(requests, uploads, works);
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
                childName,
                "nksGioiTinh",
                "1",
                "nksNgaySinh",
                childBorn,
                "nksDanToc",
                "Kinh"));
        written.putAll(Map.of(
                "nksQuocTich",
                "Việt Nam",
                "meHoTen",
                motherName,
                "meNgaySinh",
                motherBorn,
                "meDanToc",
                "Kinh",
                "chaHoTen",
                fatherName,
                "chaNgaySinh",
                fatherBorn,
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
        private final String child = freshId(childYear, false);
        private final String twin = freshId(childYear, false);
        private final String mother = freshId(childYear - 25, true);
        private final String father = freshId(childYear - 30, false);
        private final Extracts extract = new Extracts();

        Family() {
            extract.row(
                    mother,
                    motherName.toUpperCase(VIETNAMESE),
                    motherBorn,
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
                    fatherName,
                    father);
            extract.row(
                    father,
                    fatherName,
                    fatherBorn,
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
                    motherName,
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
                    childName,
                    childBorn,
                    "1",
                    "Kinh",
                    "Việt Nam",
                    place,
                    place,
                    place,
                    fatherName,
                    father,
                    motherName,
                    mother);
        }

        void load() throws Exception {
            extract.load(requests, uploads, works);
        }
    }
}
