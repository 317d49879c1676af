package vn.sohotich.platform.exchange.binding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.book.RegisterBooks;
import vn.sohotich.platform.book.ScanNameReader;
import vn.sohotich.platform.identity.Jurisdictions;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.shared.DiskFull;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.UploadedFile;
import vn.sohotich.platform.shared.Uploads;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/** Reads a ZIP of scans in the background. Run again after a crash it goes on behind what is written down. */
@Component
class BindingRun implements WorkHandler {
    static final String KIND = "scan-binding";
    static final String BINDING = "binding";
    private static final int HANDS = 4;

    private final BindingRows rows;
    private final Binder binder;
    private final Records records;
    private final RegisterBooks books;
    private final Uploads uploads;
    private final ScanNameReader reader;
    private final Jurisdictions jurisdictions;

    BindingRun(
            BindingRows rows,
            Binder binder,
            Records records,
            RegisterBooks books,
            Uploads uploads,
            ScanNameReader reader,
            Jurisdictions jurisdictions) {
        this.rows = rows;
        this.binder = binder;
        this.records = records;
        this.books = books;
        this.uploads = uploads;
        this.reader = reader;
        this.jurisdictions = jurisdictions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean keepsWhatIsDone() {
        return true;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        UUID id = UUID.fromString(String.valueOf(run.parameters().get(BINDING)));
        ScanBinding binding = rows.find(id).orElseThrow();
        try {
            Optional<UploadedFile> file = uploads.find(binding.sha256(), binding.fileName());
            if (file.isEmpty()) {
                return WorkOutcome.refused(Refusal.of("archive.gone"));
            }
            return switch (Archive.open(file.get().path(), ArchiveLimits.USUAL)) {
                case ArchiveOpening.Unreadable unreadable -> WorkOutcome.refused(unreadable.refusal());
                case ArchiveOpening.Opened opened -> {
                    try (Archive archive = opened.archive()) {
                        yield bound(binding, archive, run);
                    }
                }
            };
        } catch (IOException fault) {
            return fullOr(new UncheckedIOException(fault));
        } catch (UncheckedIOException fault) {
            return fullOr(fault);
        }
    }

    /** What was bound stays bound; the same ZIP can be bound again when there is room. */
    static WorkOutcome fullOr(UncheckedIOException fault) {
        if (DiskFull.caused(fault)) {
            return WorkOutcome.refused(Refusal.of("archive.disk-full"));
        }
        throw fault;
    }

    private WorkOutcome bound(ScanBinding binding, Archive archive, WorkRun run) throws IOException {
        List<ArchivedFile> files = archive.files();
        if (files.isEmpty()) {
            return WorkOutcome.refused(Refusal.of("archive.empty"));
        }
        Candidates candidates = new Candidates(records, jurisdictions.withDescendants(Set.of(binding.unitCode())));
        BindingPlan plan = BindingPlan.of(
                files, reader, candidates, Optional.ofNullable(binding.bookId()).flatMap(books::find));
        rows.add(binding.id(), plan.refused());
        Set<NamedFile.Place> dealtWith = rows.dealtWith(binding.id());
        int places = plan.places();
        run.progress(dealtWith.size(), places);
        List<BindingPlan.Group> left = plan.groups().stream()
                .filter(group -> group.files().stream().anyMatch(named -> !dealtWith.contains(named.place())))
                .toList();
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            for (int from = 0; from < left.size(); from += HANDS) {
                if (run.cancelled()) {
                    return WorkOutcome.done(summary(binding.id()));
                }
                List<BindingPlan.Group> together = left.subList(from, Math.min(left.size(), from + HANDS));
                together(hands, together, group -> binder.bind(binding, archive, group, run.actor()));
                for (BindingPlan.Group group : together) {
                    group.files().forEach(named -> dealtWith.add(named.place()));
                    run.progress(dealtWith.size(), places);
                }
            }
        }
        rows.forget(binding.id(), BindingRows.MISSING_FROM);
        rows.add(binding.id(), missing(plan, candidates));
        return WorkOutcome.done(summary(binding.id()));
    }

    /** Deals with some records at once: most of the time goes by waiting for the disk. */
    private static void together(ExecutorService hands, List<BindingPlan.Group> groups, Hand hand) throws IOException {
        List<Callable<Void>> tasks = groups.stream()
                .<Callable<Void>>map(group -> () -> {
                    hand.bind(group);
                    return null;
                })
                .toList();
        try {
            for (Future<Void> done : hands.invokeAll(tasks)) {
                done.get();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException fault) {
            if (fault.getCause() instanceof IOException io) {
                throw io;
            }
            if (fault.getCause() instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IllegalStateException(fault);
        }
    }

    /** Binds the files of one record. */
    private interface Hand {
        void bind(BindingPlan.Group group) throws IOException;
    }

    private static List<BindingLine> missing(BindingPlan plan, Candidates candidates) {
        Set<UnitShelf> shelves = new LinkedHashSet<>();
        for (BindingPlan.Group group : plan.groups()) {
            if (group.match() instanceof Match.One one) {
                RecordRow row = one.record();
                shelves.add(new UnitShelf(
                        row.unitCode(), new Candidates.Shelf(row.kind(), row.bookYear(), row.bookNumber())));
            }
        }
        List<BindingLine> lines = new ArrayList<>();
        for (UnitShelf place : shelves) {
            for (RecordRow row : candidates.withoutScan(place.unit(), place.shelf())) {
                lines.add(missing(BindingRows.MISSING_FROM + lines.size(), row));
            }
        }
        return lines;
    }

    private static BindingLine missing(int ordinal, RecordRow row) {
        return new BindingLine(
                ordinal,
                0,
                BindingList.MISSING,
                "no-scan",
                List.of(),
                "",
                row.kind(),
                row.bookYear(),
                row.bookNumber(),
                NumberInYear.read(row.number()).bare(),
                null,
                row.id(),
                List.of());
    }

    private Map<String, String> summary(UUID id) {
        ScanBinding binding = rows.find(id).orElseThrow();
        Map<String, String> summary = new LinkedHashMap<>();
        for (BindingList list : BindingList.values()) {
            summary.put(list.word(), Integer.toString(binding.count(list)));
        }
        return summary;
    }

    private record UnitShelf(String unit, Candidates.Shelf shelf) {}
}
