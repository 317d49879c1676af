package vn.sohotich.platform.exchange.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/** Writes a large export in the background; run again it writes the same files again. */
@Component
class ExportWork implements WorkHandler {
    static final String KIND = "export";
    private static final int LOOK_UP_EVERY = 100;

    private final ExportRows exports;
    private final ExportWriting writing;
    private final Accounts accounts;
    private final Clock clock;

    ExportWork(ExportRows exports, ExportWriting writing, Accounts accounts, Clock clock) {
        this.exports = exports;
        this.writing = writing;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        UUID id = UUID.fromString(run.parameters().getOrDefault("export", ""));
        long total = Long.parseLong(run.parameters().getOrDefault("records", "-1"));
        Optional<Actor> actor = accounts.actor(run.actor());
        if (actor.isEmpty()) {
            return WorkOutcome.refused(Refusal.of("import.no-account"));
        }
        ExportWish wish = exports.wish(id);
        try {
            ExportFile file = writing.write(
                    actor.get(), id, wish.query(), wish.formatOrTemplate(), done -> goOn(run, done, total));
            exports.finish(id, file, clock.instant());
            return WorkOutcome.done(Map.of("records", Long.toString(file.records())));
        } catch (CancellationException stopped) {
            return WorkOutcome.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stopped, it leaves no file: it appears under its name only when it is whole. */
    private static void goOn(WorkRun run, long done, long total) {
        run.progress(done, total);
        if (done % LOOK_UP_EVERY == 0 && run.cancelled()) {
            throw new CancellationException();
        }
    }
}
