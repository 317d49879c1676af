package vn.sohotich.platform.work;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.transaction.support.TransactionTemplate;

/** A run that writes its progress at most twice a second, each time in a short transaction of its own. */
final class TrackedRun implements WorkRun {
    private static final long PAUSE = Duration.ofMillis(500).toMillis();

    private final WorkState state;
    private final Jobs jobs;
    private final TransactionTemplate transaction;
    private final BooleanSupplier closing;
    private final Clock clock;
    private final Pace pace = new Pace();
    private long done;
    private long total = -1;
    private long writtenAt;
    private boolean cancelled;
    private boolean sawCancel;
    private boolean left;

    TrackedRun(WorkState state, Jobs jobs, TransactionTemplate transaction, BooleanSupplier closing, Clock clock) {
        this.state = state;
        this.jobs = jobs;
        this.transaction = transaction;
        this.closing = closing;
        this.clock = clock;
        this.writtenAt = clock.millis();
        this.pace.mark(writtenAt, 0);
    }

    @Override
    public UUID id() {
        return state.id();
    }

    @Override
    public String actor() {
        return state.actor();
    }

    @Override
    public Map<String, String> parameters() {
        return state.parameters();
    }

    @Override
    public synchronized void progress(long newDone, long newTotal) {
        done = newDone;
        total = newTotal;
        writeNowAndThen();
    }

    @Override
    public synchronized boolean cancelled() {
        writeNowAndThen();
        sawCancel |= cancelled;
        return cancelled;
    }

    private void writeNowAndThen() {
        if (closing.getAsBoolean()) {
            throw new WorkPutBack();
        }
        long now = clock.millis();
        if (now - writtenAt >= PAUSE) {
            writtenAt = now;
            double perSecond = pace.mark(now, done);
            Jobs.Wish wish = transaction.execute(status -> jobs.progress(state.id(), done, total, perSecond));
            cancelled |= wish.cancel();
            if (wish.pause() && !cancelled) {
                left = true;
                throw new WorkPause();
            }
        }
    }

    /** Whether the run was ended for a pause. */
    synchronized boolean left() {
        return left;
    }

    synchronized boolean sawCancel() {
        return sawCancel;
    }

    synchronized WorkEnd end(WorkOutcome outcome) {
        return WorkEnd.of(outcome, done, total);
    }
}
