package vn.sohotich.platform.exchange.importing.mend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.exchange.importing.ImportBatch;
import vn.sohotich.platform.exchange.importing.Imports;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.OpenOutcome;
import vn.sohotich.platform.exchange.workbook.WorkbookReader;
import vn.sohotich.platform.exchange.workbook.marking.ErrorWorkbook;
import vn.sohotich.platform.exchange.workbook.marking.MarkRequest;
import vn.sohotich.platform.exchange.workbook.marking.MarkSpool;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.intake.answer.OpenFindings;
import vn.sohotich.platform.record.intake.answer.RowFindings;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.StorageSettings;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;
import vn.sohotich.platform.work.WorkState;

/** Makes the error workbook of an import; run again it is made once more under the same name. */
@Component
class MarkingWork implements WorkHandler {
    static final String KIND = "import-mark";
    private static final int LOOK_UP_EVERY = 500;

    private final Imports imports;
    private final MarkedTable table;
    private final OpenFindings open;
    private final Accounts accounts;
    private final BookTypes types;
    private final Path folder;
    private final Clock clock;

    MarkingWork(
            Imports imports,
            MarkedTable table,
            OpenFindings open,
            Accounts accounts,
            BookTypes types,
            StorageSettings settings,
            Clock clock) {
        this.imports = imports;
        this.table = table;
        this.open = open;
        this.accounts = accounts;
        this.types = types;
        this.folder = settings.data().resolve("error-workbooks");
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String leadsTo(WorkState state) {
        return "/imports/" + state.parameters().get("batch");
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        UUID id = UUID.fromString(run.parameters().getOrDefault("batch", ""));
        Optional<Actor> actor = accounts.actor(run.actor());
        Optional<ImportBatch> batch = actor.flatMap(known -> imports.find(known, id));
        if (batch.isEmpty()) {
            return WorkOutcome.refused(Refusal.of("import.no-account"));
        }
        return switch (WorkbookReader.open(batch.get().file().path(), types)) {
            case OpenOutcome.Unreadable unreadable -> WorkOutcome.refused(unreadable.refusal());
            case OpenOutcome.Opened opened -> {
                try (DataSheet sheet = opened.sheet()) {
                    yield mark(run, batch.get(), sheet);
                } catch (CancellationException stopped) {
                    yield WorkOutcome.done();
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            }
        };
    }

    private WorkOutcome mark(WorkRun run, ImportBatch batch, DataSheet sheet) throws IOException {
        Path source = batch.file().path();
        try (MarkSpool marks = new MarkSpool(sheet.match())) {
            gather(run, batch, sheet, marks);
            Locale locale = Locale.of(run.parameters().getOrDefault("lang", "vi"));
            MarkRequest request = MarkRequest.of(source, sheet, batch.origin(), locale);
            Path target = Files.createDirectories(folder).resolve(batch.id() + ErrorWorkbook.extensionFor(source));
            ErrorWorkbook.write(request, marks, target, (done, total) -> goOn(run, done, total));
            table.finish(
                    batch.id(), target, nameOf(batch.file().name(), target), marks.findings(), clock.instant());
            return WorkOutcome.done(Map.of("findings", Long.toString(marks.findings())));
        }
    }

    private void gather(WorkRun run, ImportBatch batch, DataSheet sheet, MarkSpool marks) {
        if (batch.origin().equals(batch.id())) {
            open.of(batch.id(), row -> add(run, marks, row));
        } else {
            gatherOfAnswer(run, batch, sheet, marks);
        }
    }

    /** The file of an answer holds rows that were left alone too: what is open in those stands with the import it answers. */
    private void gatherOfAnswer(WorkRun run, ImportBatch batch, DataSheet sheet, MarkSpool marks) {
        Map<Integer, List<Finding>> own = new HashMap<>();
        open.of(batch.id(), row -> own.put(row.row(), row.findings()));
        Map<Integer, List<Finding>> earlier = new HashMap<>();
        open.of(batch.origin(), row -> {
            if (!row.findings().isEmpty()) {
                earlier.put(row.ordinal(), row.findings());
            }
        });
        sheet.read(row -> {
            int ordinal = sheet.sign().map(sign -> sign.ordinalOf(row)).orElse(-1);
            List<Finding> left = earlier.getOrDefault(ordinal, List.of());
            List<Finding> found = own.getOrDefault(row.number(), left);
            add(run, marks, new RowFindings(ordinal, row.number(), found));
            return true;
        });
    }

    private static void add(WorkRun run, MarkSpool marks, RowFindings row) {
        try {
            marks.add(row.row(), row.ordinal(), row.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        goOn(run, 0, -1);
    }

    private static void goOn(WorkRun run, long done, long total) {
        run.progress(done, total);
        if (done % LOOK_UP_EVERY == 0 && run.cancelled()) {
            throw new CancellationException();
        }
    }

    /** The sender's name of the file with a word that tells the two apart. */
    private static String nameOf(String name, Path target) {
        String file = String.valueOf(target.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)) + ".loi" + file.substring(file.lastIndexOf('.'));
    }
}
