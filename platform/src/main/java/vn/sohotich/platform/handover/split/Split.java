package vn.sohotich.platform.handover.split;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.sohotich.platform.exchange.workbook.BrokenFile;
import vn.sohotich.platform.exchange.workbook.output.XlsStream;
import vn.sohotich.platform.handover.extract.DeclaredFile;
import vn.sohotich.platform.handover.extract.DeclaredFiles;
import vn.sohotich.platform.handover.office.Offices;
import vn.sohotich.platform.handover.office.PlaceList;
import vn.sohotich.platform.handover.proof.HashSum;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.handover.proof.ManifestFile;
import vn.sohotich.platform.handover.writing.DraftFolder;
import vn.sohotich.platform.handover.writing.OutputWriting;
import vn.sohotich.platform.handover.writing.Sources;
import vn.sohotich.platform.handover.writing.Spool;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/**
 * Cuts an extract per registry office and kind of book: rows are spooled per file first, then each file is written as a
 * whole. The folder appears under its name with its manifest, or not at all. Refusals are values; a disk that fails is an
 * {@link IOException}.
 */
public final class Split {

    private final SplitWish wish;
    private final PlaceList places;
    private final Clock clock;
    private final SplitProgress progress;
    private final DraftFolder.Disk disk;
    private final int rowsPerFile;
    private Path current;

    public Split(SplitWish wish, PlaceList places, Clock clock, SplitProgress progress) {
        this(wish, places, clock, progress, DraftFolder.Disk.REAL, XlsStream.MOST_ROWS);
    }

    Split(
            SplitWish wish,
            PlaceList places,
            Clock clock,
            SplitProgress progress,
            DraftFolder.Disk disk,
            int rowsPerFile) {
        this.wish = wish;
        this.places = places;
        this.clock = clock;
        this.progress = progress;
        this.disk = disk;
        this.rowsPerFile = rowsPerFile;
        this.current = wish.out();
    }

    public SplitOutcome run() throws IOException {
        try (DraftFolder folder = DraftFolder.open(wish.out(), disk)) {
            if (folder.replaced()) {
                progress.replacedDraft();
            }
            Manifest manifest = split(folder);
            current = wish.out();
            try (OutputStream out = folder.create(Manifest.FILE)) {
                ManifestFile.write(manifest, out);
            }
            folder.keep();
            return new SplitOutcome.Done(manifest);
        } catch (BrokenFile e) {
            return new SplitOutcome.Refused(current, e.refusal());
        }
    }

    private Manifest split(DraftFolder folder) throws IOException {
        BookTypes types = withoutRules(BookTypes.shipped());
        List<DeclaredFile> declared = declared();
        Sources sources = new Sources();
        List<Manifest.Input> inputs = new ArrayList<>();
        List<Manifest.Output> outputs;
        try (Spool spool = new Spool(folder.resolve(".dong"))) {
            Ground ground = new Ground(types, wish.target(), clock, new Offices(places, wish.asOf()), spool);
            Reading reading = new Reading(ground, sources, progress);
            reading.expect(bytes());
            progress.begin("split-read", wish.inputs().size());
            for (Path input : wish.inputs()) {
                current = input;
                inputs.add(reading.read(input, inputs.size() + 1, declared));
            }
            spool.finish();
            progress.begin("split-write", spool.piles().size());
            outputs = new OutputWriting(types, wish.target().layout(), sources, folder, rowsPerFile)
                    .write(spool.piles(), progress::at);
        }
        return manifest(inputs, outputs);
    }

    /** The checks of records belong to the import: a split only needs their values. */
    private static BookTypes withoutRules(BookTypes types) {
        List<BookType> plain = types.all().stream()
                .map(type -> new BookType(
                        type.kind(),
                        type.name(),
                        type.provisional(),
                        type.source(),
                        type.groups(),
                        type.fields(),
                        type.persons(),
                        type.layouts(),
                        List.of(),
                        type.key(),
                        type.quirks(),
                        type.versions(),
                        type.offersKnownPeople()))
                .toList();
        return new BookTypes(plain, types.codeLists());
    }

    private List<DeclaredFile> declared() throws IOException {
        Set<String> names = new HashSet<>();
        for (Path input : wish.inputs()) {
            current = input;
            if (!Files.isRegularFile(input)) {
                throw new BrokenFile("workbook.missing-file");
            }
            if (!names.add(String.valueOf(input.getFileName()))) {
                throw new BrokenFile("handover.input-twice");
            }
        }
        Path list = wish.declared();
        if (list == null) {
            return List.of();
        }
        current = list;
        List<DeclaredFile> declared = DeclaredFiles.read(list);
        for (DeclaredFile file : declared) {
            if (!names.contains(DeclaredFiles.baseName(file))) {
                throw new BrokenFile("handover.declared-missing", DeclaredFiles.baseName(file));
            }
        }
        for (String name : names) {
            if (DeclaredFiles.of(declared, name).isEmpty()) {
                throw new BrokenFile("handover.declared-extra", name);
            }
        }
        return declared;
    }

    private long bytes() throws IOException {
        long bytes = 0;
        for (Path input : wish.inputs()) {
            bytes += Files.size(input);
        }
        return bytes;
    }

    private Manifest manifest(List<Manifest.Input> inputs, List<Manifest.Output> outputs) {
        HashSum sum = new HashSum();
        inputs.forEach(input -> sum.add(HashSum.parse(input.sum())));
        HashSum out = new HashSum();
        outputs.forEach(output -> out.add(HashSum.parse(output.sum())));
        long rows = inputs.stream().mapToLong(Manifest.Input::rows).sum();
        if (!sum.equals(out)
                || rows != outputs.stream().mapToLong(Manifest.Output::rows).sum()) {
            throw new IllegalStateException("the split does not add up");
        }
        LocalDate asOf = wish.asOf();
        return new Manifest(
                Manifest.FORMAT,
                Manifest.VERSION,
                wish.target().layout(),
                asOf == null ? null : asOf.toString(),
                OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString(),
                inputs,
                outputs,
                new Manifest.Total(rows, sum.hex()));
    }
}
