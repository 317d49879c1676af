package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.audit.AuditEntry;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.exchange.importing.ImportScene.Commune;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.ScanRef;
import vn.sohotich.platform.record.intake.undo.BatchUndoing;
import vn.sohotich.platform.record.intake.undo.UndoObstacle;
import vn.sohotich.platform.record.intake.undo.UndoOutcome;
import vn.sohotich.platform.record.intake.undo.UndoOutlook;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class UndoModuleTests {
    @Autowired
    ImportScene scene;

    @Autowired
    Imports imports;

    @Autowired
    BatchUndoing undoing;

    @Autowired
    Records records;

    @Autowired
    AuditTrail trail;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TransactionTemplate transaction;

    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    private ImportBatch first() {
        return scene.applied(clerk, book("10/03/2018").write());
    }

    private C06Workbook book(String birth) {
        return new C06Workbook(commune.written())
                .entry("01/", "NGUYỄN VĂN SIM", birth)
                .entry("02/", "LÊ THỊ MÂY", "11/03/2018");
    }

    private ImportBatch undone(ImportBatch batch) {
        assertThat(imports.undo(clerk, batch.id(), "Gửi nhầm tệp")).isInstanceOf(ImportOutcome.Accepted.class);
        return scene.settled(clerk, batch.id());
    }

    private List<RecordRow> all() {
        return records.searchLogged(clerk, RecordQuery.all().inUnit(commune.code()))
                .items();
    }

    private Map<String, Long> obstacles(ImportBatch batch) {
        return undoing.outlook(batch.id()).orElseThrow().reasons();
    }

    private long booksHere() {
        return jdbc.queryForObject(
                "SELECT count(*) FROM book.register_book WHERE unit_code = ?", Long.class, commune.code());
    }

    @Test
    void takesAwayWhatTheImportBroughtAndKeepsItsTrace() {
        ImportBatch batch = first();
        assertThat(booksHere()).isEqualTo(1);

        ImportBatch after = undone(batch);

        assertThat(after.status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(after.undone()).isNotNull();
        assertThat(after.undone().reason()).isEqualTo("Gửi nhầm tệp");
        assertThat(after.undone().by()).isEqualTo(clerk.account());
        assertThat(all()).isEmpty();
        assertThat(booksHere()).as("the book came with the import").isZero();
        assertThat(trail.of("batch", batch.id().toString()))
                .extracting(AuditEntry::action)
                .contains("batch.applied", "batch.undone");
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM record.content WHERE batch_id = ?", Long.class, batch.id()))
                .as("what was written stays")
                .isEqualTo(2);
    }

    @Test
    void givesAChangedRecordItsEarlierContentBackAndShowsBothInItsHistory() {
        ImportBatch batch = first();
        CivilRecord before = records.openLogged(clerk, all().getFirst().id()).orElseThrow();
        ImportBatch second = scene.applied(clerk, book("12/03/2018").write());
        assertThat(second.counts().changed()).isEqualTo(1);

        undone(second);

        CivilRecord after = records.openLogged(clerk, before.id()).orElseThrow();
        assertThat(after.written()).isEqualTo(before.written());
        assertThat(after.version()).isEqualTo(3);
        assertThat(after.batchId()).isEqualTo(batch.id());
        assertThat(after.status()).isEqualTo(before.status());
        assertThat(after.errorCount()).isEqualTo(before.errorCount());
        assertThat(records.changes(clerk, before.id()))
                .extracting(change -> change.before(), change -> change.after())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("12/03/2018", "10/03/2018"),
                        org.assertj.core.groups.Tuple.tuple("10/03/2018", "12/03/2018"));
        assertThat(booksHere()).as("the book was there before").isEqualTo(1);
    }

    @Test
    void undoesLaterImportsFirst() {
        ImportBatch batch = first();
        ImportBatch second = scene.applied(clerk, book("12/03/2018").write());

        assertThat(obstacles(batch)).containsExactlyEntriesOf(Map.of("imported-again", 1L));
        assertThat(imports.undo(clerk, batch.id(), "Gửi nhầm")).isInstanceOf(ImportOutcome.Accepted.class);
        assertThat(scene.settled(clerk, batch.id()).status())
                .as("nothing happened")
                .isEqualTo(BatchStatus.APPLIED);
        assertThat(all()).hasSize(2);

        undone(second);
        assertThat(undone(batch).status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(all()).isEmpty();
    }

    @Test
    void saysWhichRecordStandsInTheWayAndWhy() {
        ImportBatch batch = first();
        UUID approved = all().getFirst().id();
        UUID corrected = all().getLast().id();
        transaction.executeWithoutResult(status -> records.move(approved, 1, RecordStatus.APPROVED, "an.approver"));
        assertThat(records.correct(clerk, corrected, 1, Map.of("meHoTen", "TRẦN THỊ BÍ")))
                .isInstanceOf(EntryOutcome.Kept.class);

        UndoOutlook outlook = undoing.outlook(batch.id()).orElseThrow();

        assertThat(outlook.reasons()).containsExactlyInAnyOrderEntriesOf(Map.of("approved", 1L, "corrected", 1L));
        assertThat(outlook.first())
                .extracting(UndoObstacle::recordId, UndoObstacle::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(approved, "approved"),
                        org.assertj.core.groups.Tuple.tuple(corrected, "corrected"));
    }

    @Test
    void isStoppedByAScanAndByADecisionAboutAPerson() {
        ImportBatch batch = first();
        UUID scanned = all().getFirst().id();
        UUID decided = all().getLast().id();
        records.attachScan(scanned, new ScanRef(UUID.randomUUID(), 1, "KS.2018.01.pdf"), clerk.account());
        jdbc.update("""
                INSERT INTO reconciliation.person_outcome (record_id, record_version, role, unit_code, kind, outcome,
                    status, personal_id, differs, finding, model_version, register_version, found_at, decided_by)
                VALUES (?, 1, 'test', ?, 'KS', 'CONSISTENT', 'ASSERTED', '', '{}', '{"personalId": "", "probability": 1, "fields": [], "steps": [], "candidates": []}', 'm', 1,
                    now() + interval '1 hour', 'somebody')""", decided, commune.code());

        assertThat(obstacles(batch)).containsExactlyInAnyOrderEntriesOf(Map.of("scanned", 1L, "decided", 1L));
    }

    @Test
    void refusesWithoutAReasonAndForStrangers() {
        ImportBatch batch = first();
        Actor stranger = scene.somebody(Role.JUSTICE_CLERK, scene.commune().code());

        assertThat(imports.undo(clerk, batch.id(), "  ")).isInstanceOf(ImportOutcome.Declined.class);
        assertThat(imports.undo(stranger, batch.id(), "vì tôi")).isInstanceOf(ImportOutcome.Declined.class);
        assertThat(undoing.undo(batch.id(), stranger, "vì tôi", (done, total) -> true))
                .isInstanceOf(UndoOutcome.Declined.class);
        assertThat(all()).hasSize(2);
    }

    @Test
    void leavesEverythingAsItIsWhenStoppedInTheMiddle() {
        ImportBatch batch = first();

        UndoOutcome outcome = transaction.execute(status -> {
            UndoOutcome said = undoing.undo(batch.id(), clerk, "thử", (done, total) -> done < 2);
            status.setRollbackOnly();
            return said;
        });

        assertThat(outcome).isInstanceOf(UndoOutcome.Stopped.class);
        assertThat(all()).hasSize(2);
        assertThat(undoing.outlook(batch.id())).isPresent();
    }

    @Test
    void undoesOnceHoweverOftenItIsRun() {
        ImportBatch batch = undone(first());

        assertThat(imports.undo(clerk, batch.id(), "lần nữa")).isInstanceOf(ImportOutcome.Accepted.class);
        assertThat(undoing.undo(batch.id(), clerk, "lần nữa", (done, total) -> true))
                .isInstanceOf(UndoOutcome.UndoneBefore.class);
    }

    @Test
    void takesTheSameFileInAgainAfterwards() {
        Path file = book("10/03/2018").write();
        undone(scene.applied(clerk, file));

        assertThat(scene.applied(clerk, file).counts().created()).isEqualTo(2);
        assertThat(all()).hasSize(2);
    }
}
