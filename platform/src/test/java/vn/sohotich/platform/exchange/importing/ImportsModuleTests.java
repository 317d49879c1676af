package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.exchange.importing.ImportScene.Commune;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.record.intake.StagedAction;
import vn.sohotich.platform.record.intake.StagedFilter;
import vn.sohotich.platform.testing.PlatformTest;

@PlatformTest
class ImportsModuleTests {
    @Autowired
    ImportScene scene;

    @Autowired
    Imports imports;

    @Autowired
    Intake intake;

    @Autowired
    Records records;

    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    private C06Workbook workbook() {
        return new C06Workbook(commune.written());
    }

    private C06Workbook threeEntries() {
        return workbook()
                .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                .entry("02/", "LÊ THỊ MÂY", "11/03/2018")
                .entry("12A/", "PHẠM VĂN ĐĂM", "2018");
    }

    private List<RecordRow> recordsOf(ImportBatch batch) {
        return records.searchLogged(clerk, RecordQuery.all().ofBatch(batch.id()))
                .items();
    }

    @Test
    void changesNothingBeforeSomebodyDecides() {
        ImportBatch batch = scene.read(clerk, threeEntries().write());

        assertThat(batch.status()).isEqualTo(BatchStatus.READY);
        assertThat(batch.kind()).isEqualTo("KS");
        assertThat(batch.layout()).isEqualTo("c06");
        assertThat(batch.counts()).isEqualTo(new PreviewCounts(3, 0, 0, 0, 0, 0));
        assertThat(recordsOf(batch)).isEmpty();
    }

    @Test
    void keepsEveryRowInItsBookOnceApplied() {
        ImportBatch batch = scene.applied(clerk, threeEntries().write());

        assertThat(batch.appliedBy()).isEqualTo(clerk.account());
        assertThat(recordsOf(batch))
                .extracting(RecordRow::number, RecordRow::principalName, RecordRow::bookNumber, RecordRow::bookYear)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("01/2018", "NGUYỄN VĂN SIM", "1", 2018),
                        org.assertj.core.groups.Tuple.tuple("02/2018", "LÊ THỊ MÂY", "1", 2018),
                        org.assertj.core.groups.Tuple.tuple("12A/2018", "PHẠM VĂN ĐĂM", "1", 2018));
    }

    @Test
    void keepsTheCellAsWrittenBesideItsMeaning() {
        ImportBatch batch = scene.applied(
                clerk, workbook().entry("07/", "NGUYỄN VĂN SIM", "10/03/2018").write());

        CivilRecord record =
                records.openLogged(clerk, recordsOf(batch).getFirst().id()).orElseThrow();
        assertThat(record.written()).containsEntry("so", "07/").containsEntry("nksNgaySinh", "10/03/2018");
        assertThat(record.value("nksNgaySinh")).isEqualTo("10.03.2018");
        assertThat(records.origins(clerk, record.id()).get("nksHoTen")).satisfies(origin -> {
            assertThat(origin.file()).isEqualTo("c06.xlsx");
            assertThat(origin.sheet()).isEqualTo("DL_GOC");
            assertThat(origin.cell()).isEqualTo("N2");
            assertThat(origin.actor()).isEqualTo(clerk.account());
        });
    }

    @Test
    void answersTheSameFileWithTheEarlierImport() {
        Path file = threeEntries().write();
        ImportBatch first = scene.applied(clerk, file);

        ImportOutcome again = imports.receive(clerk, scene.stored(file, "other-name.xlsx"), null);

        assertThat(again)
                .isInstanceOfSatisfying(
                        ImportOutcome.KnownFile.class,
                        known -> assertThat(known.earlier().id()).isEqualTo(first.id()));
    }

    @Test
    void createsNothingTwiceWhenTheFileIsReadAgain() {
        ImportBatch first = scene.applied(clerk, threeEntries().write());

        ImportBatch again = reread(first);
        assertThat(again.counts()).isEqualTo(new PreviewCounts(0, 0, 3, 0, 0, 0));
        imports.apply(clerk, again.id());
        scene.settled(clerk, again.id());

        assertThat(recordsOf(first)).hasSize(3);
        assertThat(recordsOf(again)).isEmpty();
    }

    private ImportBatch reread(ImportBatch batch) {
        ImportOutcome.Accepted accepted = (ImportOutcome.Accepted) imports.readAgain(clerk, batch.id());
        return scene.settled(clerk, accepted.batch().id());
    }

    @Test
    void changesTheRecordOfTheSamePersonAndKeepsItsPast() {
        ImportBatch first = scene.applied(clerk, threeEntries().write());
        UUID changed = recordsOf(first).getFirst().id();

        ImportBatch second = scene.applied(
                clerk, workbook().entry("01/", "NGUYỄN VĂN SIM", "12/03/2018").write());

        assertThat(second.counts()).isEqualTo(new PreviewCounts(0, 1, 0, 0, 0, 0));
        CivilRecord record = records.openLogged(clerk, changed).orElseThrow();
        assertThat(record.version()).isEqualTo(2);
        assertThat(record.value("nksNgaySinh")).isEqualTo("12.03.2018");
        assertThat(records.changes(clerk, changed)).singleElement().satisfies(change -> {
            assertThat(change.field()).isEqualTo("nksNgaySinh");
            assertThat(change.before()).isEqualTo("10/03/2018");
        });
    }

    @Test
    void doublesANumberThatAnotherPersonHasAndSaysSo() {
        scene.applied(
                clerk, workbook().entry("01/", "NGUYỄN VĂN SIM", "10/03/2018").write());

        ImportBatch second = scene.applied(
                clerk, workbook().entry("01/", "VŨ THỊ TRÀ", "11/05/2018").write());

        assertThat(second.counts().duplicates()).isEqualTo(1);
        RecordRow row = recordsOf(second).getFirst();
        assertThat(row.errorCount()).isEqualTo(1);
        assertThat(records.openLogged(clerk, row.id()).orElseThrow().findings())
                .anySatisfy(finding -> assertThat(finding.code()).isEqualTo("DUPLICATE_NUMBER"));
    }

    @Test
    void marksBothRowsThatClaimOneNumberInAFile() {
        ImportBatch batch = scene.applied(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .entry("01/", "VŨ THỊ TRÀ", "11/05/2018")
                        .entry("02/", "LÊ THỊ MÂY", "11/03/2018")
                        .write());

        assertThat(recordsOf(batch)).extracting(RecordRow::errorCount).containsExactly(1, 1, 0);
    }

    @Test
    void keepsARowThatStandsTwiceInAFileOnce() {
        ImportBatch batch = scene.applied(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .write());

        assertThat(batch.counts()).isEqualTo(new PreviewCounts(1, 0, 1, 0, 0, 0));
        assertThat(recordsOf(batch)).hasSize(1);
    }

    @Test
    void refusesRowsOfUnitsThatAreNotTheSendersOrNotKnown() {
        Commune other = scene.commune();
        ImportBatch batch = scene.read(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .entry("02/", "LÊ THỊ MÂY", "11/03/2018")
                        .with("NOIDANGKY", other.written())
                        .entry("03/", "VŨ THỊ TRÀ", "11/03/2018")
                        .with("NOIDANGKY", "ubnd Xã Không Đâu Cả")
                        .write());

        assertThat(batch.counts().created()).isEqualTo(1);
        assertThat(intake.rowsLogged(clerk, batch.id(), new StagedFilter(StagedAction.REFUSED, null, 0, 10))
                        .items())
                .extracting(row -> row.refusal(), row -> row.row())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("unit-outside", 3),
                        org.assertj.core.groups.Tuple.tuple("unit-unknown", 4));
    }

    @Test
    void placesRowsWithoutOfficeInTheUnitThatTheSenderNamed() {
        ImportBatch batch = scene.read(
                clerk,
                workbook()
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .with("NOIDANGKY", "")
                        .write(),
                commune.code());

        assertThat(batch.counts().created()).isEqualTo(1);
    }

    @Test
    void leavesNothingOfACancelledImport() {
        ImportBatch batch = scene.read(clerk, threeEntries().write());

        imports.cancel(clerk, batch.id());

        assertThat(imports.find(clerk, batch.id()).orElseThrow().status()).isEqualTo(BatchStatus.CANCELLED);
        assertThat(intake.counts(batch.id()).rows()).isZero();
        assertThat(imports.apply(clerk, batch.id())).isInstanceOf(ImportOutcome.Declined.class);
    }

    @Test
    void refusesWhatIsNoWorkbook() throws Exception {
        Path file = vn.sohotich.platform.testing.TestDataFolder.fresh("not").resolve("letter.xlsx");
        java.nio.file.Files.writeString(file, "Kính gửi quý cơ quan");

        ImportBatch batch = scene.read(clerk, file);

        assertThat(batch.status()).isEqualTo(BatchStatus.REFUSED);
        assertThat(batch.refusal()).isNotNull();
    }

    @Test
    void showsAnImportOnlyToThoseWhoMayImportThere() {
        ImportBatch batch = scene.read(clerk, threeEntries().write());

        assertThat(imports.find(
                        scene.somebody(Role.JUSTICE_CLERK, scene.commune().code()), batch.id()))
                .isEmpty();
        assertThat(imports.find(scene.somebody(Role.APPROVER, commune.code()), batch.id()))
                .isEmpty();
        assertThat(imports.find(scene.somebody(Role.PROVINCIAL_OFFICER, commune.province()), batch.id()))
                .isPresent();
    }
}
