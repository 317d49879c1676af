package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import vn.sohotich.platform.handover.proof.Manifest;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.BookTypes;

/** Writes the piles into their files, the largest first, one workbook per core at a time. */
public final class OutputWriting {

    private static final int MOST_WORKERS = 4;

    /** Hears how many rows of how many are written. */
    @FunctionalInterface
    public interface Progress {
        void at(long done, long total);
    }

    private final BookTypes types;
    private final String layout;
    private final Sources sources;
    private final DraftFolder folder;
    private final int rowsPerFile;
    private final Map<String, OutputForm> forms = new HashMap<>();

    public OutputWriting(BookTypes types, String layout, Sources sources, DraftFolder folder, int rowsPerFile) {
        this.types = types;
        this.layout = layout;
        this.sources = sources;
        this.folder = folder;
        this.rowsPerFile = rowsPerFile;
    }

    public List<Manifest.Output> write(Collection<Spool.Pile> piles, Progress progress) throws IOException {
        long total = piles.stream().mapToLong(Spool.Pile::rows).sum();
        AtomicLong done = new AtomicLong();
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_WORKERS);
        ExecutorService pool = Executors.newFixedThreadPool(workers);
        try {
            List<Future<List<Manifest.Output>>> tasks = piles.stream()
                    .filter(pile -> pile.rows() > 0)
                    .sorted(Comparator.comparingLong(Spool.Pile::rows).reversed())
                    .map(pile -> pool.submit(() -> {
                        List<Manifest.Output> written = write(pile);
                        progress.at(done.addAndGet(pile.rows()), total);
                        return written;
                    }))
                    .toList();
            List<Manifest.Output> outputs = new ArrayList<>();
            for (Future<List<Manifest.Output>> task : tasks) {
                outputs.addAll(task.get());
            }
            outputs.sort(Comparator.comparing(Manifest.Output::file));
            return outputs;
        } catch (ExecutionException e) {
            throw fault(Objects.requireNonNullElse(e.getCause(), e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        } finally {
            pool.shutdownNow();
            pool.close();
        }
    }

    private static IOException fault(Throwable cause) {
        return switch (cause) {
            case IOException io -> io;
            case RuntimeException runtime -> throw runtime;
            case Error error -> throw error;
            default -> new IOException(cause);
        };
    }

    private List<Manifest.Output> write(Spool.Pile pile) throws IOException {
        BookType type = pile.key().type();
        if (type == null) {
            RawOutput output = new RawOutput(pile.key(), sources, folder);
            pile.read(output);
            return output.finish();
        }
        XlsOutput output = new XlsOutput(pile.key(), form(type, pile.key().apart() != null), sources, folder);
        pile.read(output);
        return output.finish();
    }

    private OutputForm form(BookType type, boolean apart) throws IOException {
        String name = type.kind() + apart;
        synchronized (forms) {
            OutputForm known = forms.get(name);
            if (known == null) {
                known = OutputForm.of(types, type, type.layout(layout).orElseThrow(), apart, rowsPerFile);
                forms.put(name, known);
            }
            return known;
        }
    }
}
