package vn.sohotich.platform.exchange.importing;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sohotich.platform.exchange.profile.SheetOpening;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.Column;
import vn.sohotich.platform.record.definition.LayoutMatch;
import vn.sohotich.platform.record.definition.reading.EntryReader;
import vn.sohotich.platform.record.intake.Intake;
import vn.sohotich.platform.record.intake.PreviewCounts;
import vn.sohotich.platform.record.intake.StagingSource;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/** Reads, checks and stages the file of an import; after a crash it starts again and nothing is there twice. */
@Component
class ImportReading implements WorkHandler {
    static final String KIND = "import-read";

    private final Batches batches;
    private final Intake intake;
    private final Accounts accounts;
    private final SheetOpening opening;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ImportReading(
            Batches batches,
            Intake intake,
            Accounts accounts,
            SheetOpening opening,
            TransactionTemplate transaction,
            Clock clock) {
        this.batches = batches;
        this.intake = intake;
        this.accounts = accounts;
        this.opening = opening;
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
        return switch (opening.open(batch.id(), batch.file().path(), batch.unitCode())) {
            case SheetOpening.Outcome.Unreadable unreadable -> refuse(batch, unreadable.refusal());
            case SheetOpening.Outcome.Unmapped unmapped -> {
                batches.setUnmapped(batch.id(), unmapped.reason());
                yield WorkOutcome.done();
            }
            case SheetOpening.Outcome.Readable readable -> {
                try (DataSheet sheet = readable.sheet()) {
                    yield read(run, batch, actor.get(), sheet);
                }
            }
        };
    }

    private WorkOutcome read(WorkRun run, ImportBatch batch, Actor actor, DataSheet sheet) {
        LayoutMatch match = sheet.match();
        StagingSource source =
                new StagingSource(batch.id(), batch.file().name(), sheet.sheet(), letters(sheet), batch.fixedUnit());
        EntryReader reader = opening.reader();
        try (CheckedRows rows = new CheckedRows(sheet, match, reader, intake.encoder(source, actor, clock), run)) {
            PreviewCounts counts = stage(batch, sheet, source, rows);
            Refusal refusal = rows.refusal();
            if (refusal != null) {
                return refuse(batch, refusal);
            }
            return run.cancelled() ? cancelled(batch) : WorkOutcome.done(summary(counts));
        }
    }

    private PreviewCounts stage(ImportBatch batch, DataSheet sheet, StagingSource source, CheckedRows rows) {
        LayoutMatch match = sheet.match();
        return transaction.execute(status -> {
            PreviewCounts counts = intake.stage(source, rows);
            if (rows.broken()) {
                status.setRollbackOnly();
            } else {
                opening.told(batch.id(), sheet, rows.blank());
                batches.setReady(batch.id(), match.type().kind(), match.layout().id(), counts, unknownColumns(match));
            }
            return counts;
        });
    }

    private WorkOutcome refuse(ImportBatch batch, Refusal refusal) {
        batches.setRefused(batch.id(), refusal);
        return WorkOutcome.refused(refusal);
    }

    private WorkOutcome cancelled(ImportBatch batch) {
        batches.setStatus(batch.id(), BatchStatus.CANCELLED);
        return WorkOutcome.done();
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

    private static Map<String, String> letters(DataSheet sheet) {
        List<Column> columns = sheet.match().columns();
        Map<String, String> letters = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).carries() != Column.Carries.UNKNOWN) {
                letters.putIfAbsent(columns.get(i).name(), sheet.letters(i));
            }
        }
        return letters;
    }
}
