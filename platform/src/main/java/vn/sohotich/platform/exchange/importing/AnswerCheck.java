package vn.sohotich.platform.exchange.importing;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.marking.Sign;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.intake.answer.AnsweredRows;
import vn.sohotich.platform.record.intake.answer.Answers;
import vn.sohotich.platform.shared.Refusal;

/**
 * Finds out whether a file is the mended error workbook of an import, by what the file itself says. Refuses the one of
 * another import than it was sent for, of another unit, or of an import that this system does not have.
 */
@Component
class AnswerCheck {
    private final Batches batches;
    private final Answers answers;
    private final Access access;

    AnswerCheck(Batches batches, Answers answers, Access access) {
        this.batches = batches;
        this.answers = answers;
        this.access = access;
    }

    /** What the check says of a file. */
    sealed interface Verdict permits Known, Refused {}

    /** The import as it goes on, and the rows to hold it against; null when it answers none that is still to be mended. */
    record Known(ImportBatch batch, @Nullable AnsweredRows answered) implements Verdict {}

    /** The file may not be taken in here. */
    record Refused(Refusal refusal) implements Verdict {}

    Verdict of(ImportBatch batch, Actor actor, DataSheet sheet) {
        UUID expected = batch.answersId();
        UUID said = sheet.sign().map(Sign::batchId).orElse(null);
        if (expected == null && said == null) {
            return new Known(batch, null);
        }
        if (expected != null && said != null && !expected.equals(said)) {
            return new Refused(Refusal.of(
                    "import.answer.other-batch",
                    nameOf(expected),
                    batches.find(said).map(other -> other.file().name()).orElse("?")));
        }
        UUID id = said == null ? expected : said;
        Optional<ImportBatch> answered = id == null ? Optional.empty() : batches.find(id);
        if (answered.isEmpty()) {
            return new Refused(Refusal.of("import.answer.unknown"));
        }
        return answering(batch, actor, answered.get());
    }

    private Verdict answering(ImportBatch batch, Actor actor, ImportBatch answered) {
        boolean elsewhere = batch.fixedUnit() != null
                && !batch.fixedUnit().equals(answered.fixedUnit())
                && !batch.fixedUnit().equals(answered.unitCode());
        if (elsewhere || !access.may(actor, Action.IMPORT, answered.unitCode())) {
            return new Refused(Refusal.of("import.answer.other-unit"));
        }
        if (answered.status().isRunning()) {
            return new Refused(
                    Refusal.of("import.answer.running", answered.file().name()));
        }
        batches.setAnswers(batch.id(), answered);
        ImportBatch linked = batches.find(batch.id()).orElseThrow();
        return new Known(linked, answers.rowsOf(answered.id()).orElse(null));
    }

    private String nameOf(UUID id) {
        return batches.find(id).map(batch -> batch.file().name()).orElse("?");
    }
}
