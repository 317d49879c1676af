package vn.sohotich.platform.exchange.importing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.record.intake.RowEncoder;
import vn.sohotich.platform.record.intake.StagingSource;
import vn.sohotich.platform.record.intake.answer.AnsweredRows;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;

/** Reads, checks and stages the file of an import; after a crash it starts again and nothing is there twice. */
@Component
class ImportReading implements WorkHandler {
    static final String KIND = "import-read";

    private final Batches batches;
    private final Intake intake;
    private final AnswerCheck answer;
    private final Accounts accounts;
    private final BookTypes types;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportReading(
            Batches batches,
            Intake intake,
            AnswerCheck answer,
            Accounts accounts,
            BookTypes types,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.intake = intake;
        this.answer = answer;
        this.accounts = accounts;
        this.types = types;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        UUID id = UUID.fromString(run.parameters().getOrDefault("batch", ""));
        ImportBatch batch = batches.find(id).orElseThrow();
        if (batch.status() != BatchStatus.READING) {
            return WorkOutcome.done();
        }
        Optional<Actor> actor = accounts.actor(run.actor());
        if (actor.isEmpty()) {
            return refuse(batch, Refusal.of("import.no-account"));
        }
        return switch (WorkbookReader.open(batch.file().path(), types)) {
            case OpenOutcome.Unreadable unreadable -> refuse(batch, unreadable.refusal());
            case OpenOutcome.Opened opened -> {
                try (DataSheet sheet = opened.sheet()) {
                    yield switch (answer.of(batch, actor.get(), sheet)) {
                        case AnswerCheck.Refused refused -> refuse(batch, refused.refusal());
                        case AnswerCheck.Known known -> read(run, known.batch(), actor.get(), sheet, known.answered());
                    };
                }
            }
        };
    }

    /** Dropped before it was read to its end. */
    @Override
    public void cancelled(WorkState state) {
        batches.setStatus(
                UUID.fromString(state.parameters().getOrDefault("batch", "")),
                BatchStatus.READING,
                BatchStatus.CANCELLED);
    }

    @Override
    public String leadsTo(WorkState state) {
        return "/imports/" + state.parameters().get("batch");
    }

    private WorkOutcome read(
            WorkRun run, ImportBatch batch, Actor actor, DataSheet sheet, @Nullable AnsweredRows answered) {
        LayoutMatch match = sheet.match();
        StagingSource source = new StagingSource(
                batch.id(), batch.file().name(), sheet.sheet(), letters(match.columns()), batch.fixedUnit());
        EntryReader reader = new EntryReader(types, clock);
        RowEncoder encoder = intake.encoder(source, actor, clock, answered);
        try (CheckedRows rows = new CheckedRows(sheet, match, reader, encoder, run)) {
            PreviewCounts counts = stage(batch, match, source, rows, answered);
            Refusal refusal = rows.refusal();
            if (refusal != null) {
                return refuse(batch, refusal);
            }
            return run.cancelled() ? WorkOutcome.done() : WorkOutcome.done(summary(counts));
        }
    }

    private PreviewCounts stage(
            ImportBatch batch,
            LayoutMatch match,
            StagingSource source,
            CheckedRows rows,
            @Nullable AnsweredRows answered) {
        return transaction.execute(status -> {
            PreviewCounts counts = intake.stage(source, rows, answered);
            if (rows.broken()
                    || !batches.setReady(
                            batch.id(), match.type().kind(), match.layout().id(), counts, unknownColumns(match))) {
                status.setRollbackOnly();
            }
            return counts;
        });
    }

    private WorkOutcome refuse(ImportBatch batch, Refusal refusal) {
        batches.setRefused(batch.id(), refusal);
        return WorkOutcome.refused(refusal);
    }

    private static Map<String, String> summary(PreviewCounts counts) {
        Map<String, String> summary = new LinkedHashMap<>();
        summary.put("rows", Integer.toString(counts.rows()));
        summary.put("created", Integer.toString(counts.created()));
        summary.put("changed", Integer.toString(counts.changed()));
        summary.put("same", Integer.toString(counts.same()));
        summary.put("refused", Integer.toString(counts.refused()));
        return summary;
    }

    private static List<String> unknownColumns(LayoutMatch match) {
        return match.columns().stream()
                .filter(column -> column.carries() == Column.Carries.UNKNOWN)
                .map(Column::header)
                .filter(header -> !header.isBlank())
                .toList();
    }

    private static Map<String, String> letters(List<Column> columns) {
        Map<String, String> letters = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).carries() != Column.Carries.UNKNOWN) {
                letters.putIfAbsent(columns.get(i).name(), ColumnLetters.of(i));
            }
        }
        return letters;
    }
}
