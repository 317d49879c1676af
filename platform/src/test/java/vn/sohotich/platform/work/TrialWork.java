package vn.sohotich.platform.work;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.shared.Refusal;

/** Work that only tests ask for; the parameter {@code how} says what it does. */
@Component
class TrialWork implements WorkHandler {
    static final String KIND = "trial";
    final Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
    final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();
    final Set<UUID> cancelled = ConcurrentHashMap.newKeySet();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void cancelled(WorkState state) {
        cancelled.add(state.id());
    }

    CountDownLatch gate(String name) {
        return gates.computeIfAbsent(name, any -> new CountDownLatch(1));
    }

    int runsOf(String name) {
        return runs.computeIfAbsent(name, any -> new AtomicInteger()).get();
    }

    @Override
    public WorkOutcome run(WorkRun run) {
        String name = run.parameters().get("name");
        runs.computeIfAbsent(name, any -> new AtomicInteger()).incrementAndGet();
        return switch (run.parameters().get("how")) {
            case "done" -> WorkOutcome.done(Map.of("rows", "7"));
            case "refuse" -> WorkOutcome.refused(Refusal.of("upload.empty"));
            case "break" -> throw new IllegalStateException("secret words of the machine");
            case "wait" -> waitAtTheGate(run, name);
            default -> countUntilCancelled(run);
        };
    }

    private WorkOutcome waitAtTheGate(WorkRun run, String name) {
        try {
            boolean opened = gate(name).await(30, TimeUnit.SECONDS);
            run.progress(opened ? 1 : 0, 1);
            return WorkOutcome.done();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private WorkOutcome countUntilCancelled(WorkRun run) {
        for (long done = 0; done < 30_000; done++) {
            run.progress(done, 30_000);
            if (run.cancelled()) {
                return WorkOutcome.done();
            }
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return WorkOutcome.done();
    }
}
