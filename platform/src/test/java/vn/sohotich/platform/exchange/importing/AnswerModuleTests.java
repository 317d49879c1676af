package vn.sohotich.platform.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.sohotich.platform.exchange.importing.ImportScene.Commune;
import vn.sohotich.platform.exchange.importing.mend.MarkedWorkbook;
import vn.sohotich.platform.exchange.importing.mend.MarkedWorkbooks;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Role;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.record.intake.answer.AnswerReport;
import vn.sohotich.platform.record.intake.answer.AnswerTally;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.testing.PlatformTest;

/** The error workbook sent back: only mended rows are taken in, nothing is doubled, and the report tells what is gone. */
@PlatformTest
class AnswerModuleTests {
    @Autowired
    ImportScene scene;

    @Autowired
    Imports imports;

    @Autowired
    MarkedWorkbooks marked;

    @Autowired
    Answers answers;

    @Autowired
    Records records;

    private Commune commune;
    private Actor clerk;

    @BeforeEach
    void office() {
        commune = scene.commune();
        clerk = scene.somebody(Role.JUSTICE_CLERK, commune.code());
    }

    /** Two faults: a name that is missing and a date that is not in the calendar. */
    private Path faulty() {
        return new C06Workbook(commune.written())
                .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                .entry("02/", "", "11/03/2018")
                .entry("03/", "VŨ THỊ TRÀ", "31/02/2018")
                .write();
    }

    private Path errorWorkbook(ImportBatch batch) {
        assertThat(marked.ask(clerk, batch.id(), Locale.of("vi"))).isEmpty();
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> marked.find(clerk, batch.id()).filter(MarkedWorkbook::isReady),
                        java.util.Optional::isPresent)
                .orElseThrow()
                .file();
    }

    private Path mended(ImportBatch batch, UnaryOperator<XlsxEdit> mending) {
        return mending.apply(XlsxEdit.of(errorWorkbook(batch))).write();
    }

    private ImportBatch sent(Path file) {
        return scene.read(clerk, file);
    }

    private ImportBatch applied(ImportBatch batch) {
        imports.apply(clerk, batch.id());
        return scene.settled(clerk, batch.id());
    }

    private List<RecordRow> all() {
        return records.searchLogged(clerk, RecordQuery.all().inUnit(commune.code()))
                .items();
    }

    private static AnswerTally of(AnswerReport report, String code) {
        return report.findings().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void takesOnlyTheMendedRowIntoAnImportThatIsInEffect() {
        ImportBatch batch = scene.applied(clerk, faulty());

        ImportBatch answer = sent(mended(batch, file -> file.put("N3", "NGUYỄN THỊ MÂY")));

        assertThat(answer.answersId()).isEqualTo(batch.id());
        assertThat(answer.counts()).isEqualTo(new PreviewCounts(0, 1, 0, 0, 0, 0));
        AnswerReport report = answers.report(answer.id()).orElseThrow();
        assertThat(report.untouched()).isEqualTo(2);
        assertThat(report.mended()).isEqualTo(1);
        assertThat(report.absent()).isZero();
        assertThat(of(report, "NAME_MISSING").gone()).isEqualTo(1);
        assertThat(of(report, "DATE_IMPOSSIBLE").remains()).isEqualTo(1);
        assertThat(report.fresh()).isZero();

        applied(answer);
        assertThat(all()).hasSize(3).extracting(RecordRow::principalName).contains("NGUYỄN THỊ MÂY");
    }

    @Test
    void changesTheRecordOfTheRowThoughItsNumberWasMended() {
        ImportBatch batch = scene.applied(
                clerk,
                new C06Workbook(commune.written())
                        .entry("01/", "NGUYỄN VĂN SIM", "10/03/2018")
                        .entry("01/", "VŨ THỊ TRÀ", "11/03/2018")
                        .write());
        assertThat(all()).extracting(RecordRow::errorCount).containsExactly(1, 1);

        ImportBatch answer = applied(sent(mended(batch, file -> file.put("C3", "02/"))));

        assertThat(answer.counts()).isEqualTo(new PreviewCounts(0, 1, 0, 0, 0, 0));
        assertThat(all()).extracting(RecordRow::number).containsExactly("01/2018", "02/2018");
        assertThat(all())
                .extracting(RecordRow::errorCount)
                .as("neither is doubled any more")
                .containsExactly(0, 0);

        imports.undo(clerk, answer.id(), "Sửa nhầm số");
        assertThat(scene.settled(clerk, answer.id()).status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(all()).extracting(RecordRow::number).containsExactly("01/2018", "01/2018");
        assertThat(all()).extracting(RecordRow::errorCount).as("as before").containsExactly(1, 1);
    }

    @Test
    void takesMendedRowsInFirstAndTheRestLater() {
        ImportBatch batch = scene.read(clerk, faulty());

        ImportBatch answer = applied(sent(mended(batch, file -> file.put("N3", "NGUYỄN THỊ MÂY"))));

        assertThat(answer.counts().created()).isEqualTo(1);
        assertThat(imports.find(clerk, batch.id()).orElseThrow().counts())
                .isEqualTo(new PreviewCounts(2, 0, 0, 1, 1, 0));
        assertThat(applied(batch).counts().created()).isEqualTo(2);
        assertThat(all()).hasSize(3).extracting(RecordRow::principalName).contains("NGUYỄN THỊ MÂY");
    }

    @Test
    void givesWithdrawnRowsBackWhenTheAnswerIsUndone() {
        ImportBatch batch = scene.read(clerk, faulty());
        ImportBatch answer = applied(sent(mended(batch, file -> file.put("N3", "NGUYỄN THỊ MÂY"))));

        imports.undo(clerk, answer.id(), "Sửa nhầm");

        assertThat(scene.settled(clerk, answer.id()).status()).isEqualTo(BatchStatus.UNDONE);
        assertThat(imports.find(clerk, batch.id()).orElseThrow().counts().created())
                .isEqualTo(3);
        assertThat(all()).isEmpty();
    }

    @Test
    void survivesSortingAndDeletionOfRows() {
        ImportBatch batch = scene.applied(clerk, faulty());

        ImportBatch answer = sent(mended(
                batch, file -> file.put("N3", "NGUYỄN THỊ MÂY").swap(2, 4).delete(4)));

        AnswerReport report = answers.report(answer.id()).orElseThrow();
        assertThat(report.mended()).isEqualTo(1);
        assertThat(report.untouched()).isEqualTo(1);
        assertThat(report.absent()).isEqualTo(1);
        assertThat(answer.counts()).isEqualTo(new PreviewCounts(0, 1, 0, 0, 0, 0));
        applied(answer);
        assertThat(all()).as("what is not in the file stays").hasSize(3);
    }

    @Test
    void believesThePersonAndNotAReferenceThatHasGoneAstray() {
        ImportBatch batch = scene.applied(clerk, faulty());

        ImportBatch answer =
                sent(mended(batch, file -> file.put("P4", "28/02/2018").put(XlsxEdit.REFERENCE + 4, "SHT-0")));

        assertThat(answer.counts()).isEqualTo(new PreviewCounts(0, 1, 0, 0, 0, 0));
        applied(answer);
        assertThat(all()).extracting(RecordRow::principalName).contains("NGUYỄN VĂN SIM", "VŨ THỊ TRÀ");
    }

    @Test
    void pairsRowsByTheirContentWhenReferencesAreLost() {
        ImportBatch batch = scene.applied(clerk, faulty());

        ImportBatch answer = sent(mended(
                batch,
                file -> file.put("P4", "28/02/2018")
                        .put(XlsxEdit.REFERENCE + 1, "")
                        .put(XlsxEdit.REFERENCE + 2, "")
                        .put(XlsxEdit.REFERENCE + 3, "")
                        .put(XlsxEdit.REFERENCE + 4, "")));

        AnswerReport report = answers.report(answer.id()).orElseThrow();
        assertThat(report.mended()).isEqualTo(1);
        assertThat(report.untouched()).isEqualTo(2);
        assertThat(of(report, "DATE_IMPOSSIBLE").gone()).isEqualTo(1);
    }

    @Test
    void hasNothingToDoWhenNothingWasMended() {
        ImportBatch batch = scene.applied(clerk, faulty());

        ImportBatch answer = sent(mended(batch, file -> file));

        assertThat(answer.counts().rows()).isZero();
        assertThat(answers.report(answer.id()).orElseThrow().untouched()).isEqualTo(3);
    }

    @Test
    void refusesTheFileOfAnotherImportOrUnit() {
        ImportBatch batch = scene.applied(clerk, faulty());
        ImportBatch other = scene.read(
                clerk,
                new C06Workbook(commune.written())
                        .entry("09/", "", "10/03/2018")
                        .write());
        Path file = mended(batch, edit -> edit.put("N3", "NGUYỄN THỊ MÂY"));

        ImportOutcome.Accepted wrong =
                (ImportOutcome.Accepted) imports.receiveMended(clerk, other.id(), scene.stored(file, "c06.loi.xlsx"));
        ImportBatch refused = scene.settled(clerk, wrong.batch().id());
        assertThat(refused.status()).isEqualTo(BatchStatus.REFUSED);
        assertThat(refused.refusal()).isNotNull();
        assertThat(refused.refusal().code()).isEqualTo("import.answer.other-batch");

        Actor stranger = scene.somebody(Role.JUSTICE_CLERK, scene.commune().code());
        ImportBatch elsewhere = scene.read(stranger, file);
        assertThat(elsewhere.refusal()).isNotNull();
        assertThat(elsewhere.refusal().code()).isEqualTo("import.answer.other-unit");
    }

    @Test
    void marksWhatIsLeftInTheFileOfTheAnswer() {
        ImportBatch batch = scene.applied(clerk, faulty());
        ImportBatch answer =
                applied(sent(mended(batch, file -> file.put("N3", "LÊ").put("P3", "40/03/2018"))));

        assertThat(XlsxEdit.of(errorWorkbook(answer)).cell("BJ4"))
                .as("what is open in a row that was left alone")
                .contains("DATE_IMPOSSIBLE");
        ImportBatch again = sent(mended(answer, file -> file.put("P3", "11/03/2018")));

        assertThat(again.answersId()).as("always the first of them").isEqualTo(batch.id());
        assertThat(again.counts()).isEqualTo(new PreviewCounts(0, 1, 0, 0, 0, 0));
        assertThat(answers.report(again.id()).orElseThrow().untouched()).isEqualTo(2);
    }
}
