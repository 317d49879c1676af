package vn.sohotich.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.work.WorkHandler;
import vn.sohotich.platform.work.WorkOutcome;
import vn.sohotich.platform.work.WorkRun;

/** Transfers the records of one list one by one; after a crash it goes on with those that still wait. */
@Component
class TransferWork implements WorkHandler {
    static final String KIND = "transfer";
    static final String TRANSFER = "transfer";
    private static final int CHUNK = 200;
    private final TransferList list;
    private final TransferStep step;

    TransferWork(TransferList list, TransferStep step) {
        this.list = list;
        this.step = step;
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
        UUID id = UUID.fromString(run.parameters().get(TRANSFER));
        TransferProgress start = list.find(id).orElseThrow();
        long done = start.total() - start.waiting();
        List<UUID> chunk = list.waiting(id, CHUNK);
        while (!chunk.isEmpty() && !run.cancelled()) {
            for (UUID recordId : chunk) {
                step.transfer(id, recordId, run.actor());
                run.progress(++done, start.total());
            }
            chunk = run.cancelled() ? List.of() : list.waiting(id, CHUNK);
        }
        TransferProgress end = list.find(id).orElseThrow();
        return new WorkOutcome.Done(Map.of(
                "transferred", String.valueOf(end.transferred()),
                "refused", String.valueOf(end.refused()),
                "waiting", String.valueOf(end.waiting())));
    }
}
