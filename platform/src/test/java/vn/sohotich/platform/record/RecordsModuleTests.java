package vn.sohotich.platform.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.testing.Codes;
import vn.sohotich.platform.testing.PlatformTest;
import vn.sohotich.platform.testing.SignedIn;

@PlatformTest
class RecordsModuleTests {
    @Autowired
    Records records;

    @Autowired
    AuditTrail trail;

    private final String unit = Codes.fresh("x");
    private final Actor clerk = SignedIn.somebody(Role.JUSTICE_CLERK, unit);

    private EntryOutcome.Kept entered(String number, String name, String born) {
        EntryOutcome outcome = records.enter(clerk, "KS", unit, EntryFixtures.birth(number, name, born));
        assertThat(outcome).isInstanceOf(EntryOutcome.Kept.class);
        return (EntryOutcome.Kept) outcome;
    }

    private CivilRecord opened(UUID id) {
        return records.openLogged(clerk, id).orElseThrow();
    }

    private List<RecordRow> named(String name) {
        return records.searchLogged(clerk, RecordQuery.all().named(name)).items();
    }

    @Test
    void keepsATypedPageInItsBook() {
        EntryOutcome.Kept kept = entered("05", "Lê Thị Ngân", "01.02.2018");

        CivilRecord record = opened(kept.id());
        assertThat(record.status()).isEqualTo(RecordStatus.ENTERED);
        assertThat(record.lookup()).isEqualTo(LookupState.PENDING);
        assertThat(record.bookId()).isNotNull();
        assertThat(record.errorCount()).isZero();
        assertThat(records.origins(clerk, kept.id()).get("nksHoTen").fromFile()).isFalse();
        assertThat(trail.of("record", kept.id().toString()))
                .extracting(AuditEntry::action)
                .containsExactly("record.entered", "record.read");
    }

    @Test
    void keepsAPageTypedTwiceOnce() {
        UUID first = entered("06", "Lê Thị Ngân", "01.02.2018").id();

        assertThat(entered("06", "Lê Thị Ngân", "01.02.2018").id()).isEqualTo(first);
        assertThat(named("le thi ngan")).hasSize(1);
    }

    @Test
    void saysWhenANumberIsTakenAndForgetsItWhenTheOtherOneMoves() {
        UUID first = entered("07", "Lê Thị Ngân", "01.02.2018").id();
        UUID second = entered("07", "Vũ Văn Tơ", "05.02.2018").id();
        assertThat(opened(second).errorCount()).isEqualTo(1);

        records.correct(clerk, first, 1, Map.of("so", "08/2018"));

        assertThat(opened(second).errorCount()).isZero();
        assertThat(opened(first).errorCount()).isZero();
    }

    @Test
    void correctsOneFieldAndLeavesTheOthersAsWritten() {
        UUID id = entered("09", "Lê Thị Ngân", "01.02.2018").id();
        records.noteLookup(id, "CONSISTENT");

        EntryOutcome outcome = records.correct(clerk, id, 1, Map.of("nksHoTen", "Lê Thị Ngần"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        EntryOutcome.Kept.class,
                        kept -> assertThat(kept.version()).isEqualTo(2));
        CivilRecord record = opened(id);
        assertThat(record.written()).containsEntry("nksHoTen", "Lê Thị Ngần").containsEntry("so", "09/2018");
        assertThat(record.lookup()).isEqualTo(LookupState.PENDING);
        assertThat(records.origins(clerk, id).get("nksHoTen").version()).isEqualTo(2);
        assertThat(records.origins(clerk, id).get("so").version()).isEqualTo(1);
        assertThat(records.changes(clerk, id)).singleElement().satisfies(change -> {
            assertThat(change.before()).isEqualTo("Lê Thị Ngân");
            assertThat(change.after()).isEqualTo("Lê Thị Ngần");
        });
    }

    @Test
    void refusesACorrectionOfAnOlderVersion() {
        UUID id = entered("10", "Lê Thị Ngân", "01.02.2018").id();
        records.correct(clerk, id, 1, Map.of("trangSo", "13"));

        assertThat(records.correct(clerk, id, 1, Map.of("trangSo", "14"))).isEqualTo(new EntryOutcome.Overtaken(2));
        assertThat(opened(id).value("trangSo")).isEqualTo("13");
    }

    @Test
    void findsAnErrorThatACorrectionBringsAndDropsItWithTheNext() {
        UUID id = entered("11", "Lê Thị Ngân", "01.02.2018").id();

        records.correct(clerk, id, 1, Map.of("nksNgaySinh", "31.02.2018"));
        assertThat(opened(id).errorCount()).isPositive();

        records.correct(clerk, id, 2, Map.of("nksNgaySinh", "28.02.2018"));
        assertThat(opened(id).errorCount()).isZero();
    }

    @Test
    void findsPeopleWithAndWithoutMarks() {
        UUID id = entered("12", "Đặng Thị Ốc Bưởi", "01.02.2018").id();

        assertThat(named("Đặng Thị Ốc Bưởi")).extracting(RecordRow::id).containsExactly(id);
        assertThat(named("dang thi oc buoi")).extracting(RecordRow::id).containsExactly(id);
        assertThat(named("dang thi")).extracting(RecordRow::id).containsExactly(id);
        assertThat(named("ốc bưởi")).extracting(RecordRow::id).containsExactly(id);
        assertThat(named("Trần Thị Bưởi"))
                .as("the mother")
                .extracting(RecordRow::id)
                .contains(id);
        assertThat(named("Đặng Thị Xoài")).isEmpty();
    }

    @Test
    void movesOnlyAsTheTableSays() {
        UUID id = entered("13", "Lê Thị Ngân", "01.02.2018").id();

        assertThat(records.move(id, 1, RecordStatus.TRANSFERRED, "somebody"))
                .isEqualTo(new Transition.NotAllowed(RecordStatus.ENTERED, RecordStatus.TRANSFERRED));
        assertThat(records.move(id, 2, RecordStatus.APPROVED, "somebody")).isEqualTo(new Transition.Overtaken(1));
        assertThat(records.move(id, 1, RecordStatus.APPROVED, "somebody"))
                .isEqualTo(new Transition.Moved(RecordStatus.ENTERED, RecordStatus.APPROVED));
        assertThat(records.correct(clerk, id, 1, Map.of("trangSo", "14"))).isInstanceOf(EntryOutcome.Declined.class);
        assertThat(records.move(id, 1, RecordStatus.RETURNED, "somebody")).isInstanceOf(Transition.Moved.class);
        assertThat(records.correct(clerk, id, 1, Map.of("trangSo", "14"))).isInstanceOf(EntryOutcome.Kept.class);
        assertThat(opened(id).status()).isEqualTo(RecordStatus.ENTERED);
    }

    @Test
    void attachesAScanOnce() {
        UUID id = entered("14", "Lê Thị Ngân", "01.02.2018").id();
        ScanRef scan = new ScanRef(UUID.randomUUID(), 1, "KS.2018.01.2018-03-27.14.pdf");

        assertThat(records.attachScan(id, scan, clerk.account())).isTrue();
        assertThat(records.attachScan(id, scan, clerk.account())).isFalse();

        assertThat(opened(id).scans()).hasSize(1);
        assertThat(records.searchLogged(clerk, RecordQuery.all().withScan(true)).items())
                .extracting(RecordRow::scanCount)
                .containsExactly(1);
    }

    @Test
    void handsOutWhatWaitsForTheLookUp() {
        UUID id = entered("15", "Lê Thị Ngân", "01.02.2018").id();

        assertThat(records.pendingLookups(null, 10_000))
                .filteredOn(pending -> pending.recordId().equals(id))
                .singleElement()
                .satisfies(
                        pending -> assertThat(pending.entry().value("nksHoTen")).isEqualTo("Lê Thị Ngân"));
        records.noteLookups(List.of(new LookupNote(id, 7, LookupState.CONSISTENT)));
        assertThat(opened(id).lookup()).as("a note for another version").isEqualTo(LookupState.PENDING);
        records.noteLookups(List.of(new LookupNote(id, 1, LookupState.NOT_FOUND)));
        assertThat(opened(id).lookup()).isEqualTo(LookupState.NOT_FOUND);
    }
}
