package vn.sohotich.platform.registry;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;

/** What is ready for transfer today. */
@Component
class TransferDesk implements DeskSource {
    private final Records records;
    private final Access access;

    TransferDesk(Records records, Access access) {
        this.records = records;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        if (!access.may(actor, Action.TRANSFER)) {
            return List.of();
        }
        long ready = records.count(actor, Action.TRANSFER, RecordQuery.all().inStatus(RecordStatus.APPROVED));
        return List.of(new DeskItem("registry.desk.ready", List.of(), ready, "/transfers", 30));
    }
}
