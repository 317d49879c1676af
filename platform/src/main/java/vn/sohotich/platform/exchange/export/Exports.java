package vn.sohotich.platform.exchange.export;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/**
 * Exports of records (xuất dữ liệu) in the form of the official template. Everybody sees their own exports only, and
 * only records of units in which they may export.
 */
@Service
public class Exports {
    private static final int AT_ONCE = 5_000;
    private static final int RECENT = 50;

    private final ExportRows rows;
    private final ExportWriting writing;
    private final Records records;
    private final Works works;
    private final Clock clock;

    Exports(ExportRows rows, ExportWriting writing, Records records, Works works, Clock clock) {
        this.rows = rows;
        this.writing = writing;
        this.records = records;
        this.works = works;
        this.clock = clock;
    }

    /** Small exports are written at once, large ones in the background. */
    public Export start(Actor actor, ExportWish wish) throws IOException {
        long size = records.count(actor, Action.EXPORT, wish.query());
        return size <= AT_ONCE ? now(actor, wish) : later(actor, wish, size);
    }

    private Export now(Actor actor, ExportWish wish) throws IOException {
        UUID id = rows.insert(wish, actor.account(), clock.instant());
        ExportFile file = writing.write(actor, id, wish.query(), wish.formatOrTemplate(), done -> {});
        rows.finish(id, file, clock.instant());
        return rows.find(id).orElseThrow();
    }

    /** Writes in the background whatever the size. */
    @Transactional
    public Export later(Actor actor, ExportWish wish, long size) {
        UUID id = rows.insert(wish, actor.account(), clock.instant());
        Map<String, String> parameters = Map.of("export", id.toString(), "records", Long.toString(size));
        rows.setWork(
                id,
                works.submit(new WorkRequest(
                        ExportWork.KIND, actor.account(), null, parameters, List.of(Long.toString(size)))));
        return rows.find(id).orElseThrow();
    }

    @Transactional(readOnly = true)
    public Optional<Export> find(Actor actor, UUID id) {
        return rows.find(id).filter(export -> export.requestedBy().equals(actor.account()));
    }

    @Transactional(readOnly = true)
    public List<Export> of(Actor actor) {
        return rows.of(actor.account(), RECENT);
    }
}
