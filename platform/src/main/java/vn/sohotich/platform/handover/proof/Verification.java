package vn.sohotich.platform.handover.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.shared.Refusal;

/**
 * Compares a split folder with its manifest, row by row: every file there and no other, every row as it was written, every
 * input row in exactly one list, all sums. With the inputs at hand, they are read again as well.
 */
public final class Verification {

    private final Path folder;
    private final List<Path> inputs;
    private final Progress progress;
    private final Differences differences = new Differences();

    /** Hears how many rows of how many have been compared. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    public Verification(Path folder, List<Path> inputs, Progress progress) {
        this.folder = folder;
        this.inputs = List.copyOf(inputs);
        this.progress = progress;
    }

    public VerificationOutcome run() throws IOException {
        Optional<Manifest> read = ManifestFile.read(folder);
        if (read.isEmpty()) {
            return new VerificationOutcome.NotVerifiable(Refusal.of("handover.no-manifest"));
        }
        Manifest manifest = read.get();
        Origins origins = new Origins(manifest, differences, !inputs.isEmpty());
        checkFiles(manifest);
        checkOutputs(manifest, new OutputCheck(folder, origins, differences));
        origins.finish();
        if (!inputs.isEmpty()) {
            new InputCheck(manifest, origins, differences, BookTypes.shipped()).check(inputs);
        }
        return new VerificationOutcome.Compared(
                manifest.total().rows(),
                manifest.outputs().size(),
                inputs.size(),
                differences.kept(),
                differences.count());
    }

    private void checkFiles(Manifest manifest) throws IOException {
        Set<String> expected = new HashSet<>();
        expected.add(Manifest.FILE);
        for (Manifest.Output output : manifest.outputs()) {
            expected.add(output.file());
            output.parts().forEach(part -> expected.add(part.file()));
        }
        try (Stream<Path> there = Files.walk(folder)) {
            there.filter(file -> !Files.isDirectory(file)).sorted().forEach(file -> {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!expected.remove(name)) {
                    differences.add(Difference.Code.FILE_ADDED, name, 0);
                }
            });
        }
        expected.stream().sorted().forEach(name -> differences.add(Difference.Code.FILE_MISSING, name, 0));
    }

    private void checkOutputs(Manifest manifest, OutputCheck check) throws IOException {
        List<Manifest.Output> largestFirst = manifest.outputs().stream()
                .sorted(Comparator.comparingLong(Manifest.Output::rows).reversed())
                .toList();
        AtomicLong rows = new AtomicLong();
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4));
        try {
            List<Future<?>> checks = new ArrayList<>();
            for (Manifest.Output output : largestFirst) {
                checks.add(workers.submit(() -> {
                    check.check(output);
                    progress.at(rows.addAndGet(output.rows()), manifest.total().rows());
                    return output;
                }));
            }
            for (Future<?> done : checks) {
                done.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        } finally {
            workers.shutdownNow();
        }
    }
}
