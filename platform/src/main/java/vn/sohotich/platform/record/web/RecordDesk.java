package vn.sohotich.platform.record.web;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;

/** Records that an approver sent back to be mended. */
@Component
class RecordDesk implements DeskSource {
    private static final int ORDER = 10;

    private final Records records;
    private final Access access;

    RecordDesk(Records records, Access access) {
        this.records = records;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        Set<String> units = access.unitsFor(actor, Action.ENTER_RECORD);
        if (units.isEmpty()) {
            return List.of();
        }
        long returned =
                records.count(actor, Action.ENTER_RECORD, RecordQuery.all().inStatus(RecordStatus.RETURNED));
        return List.of(
                new DeskItem("desk.item.records-returned", List.of(), returned, "/records?status=RETURNED", ORDER));
    }
}
