package vn.sohotich.platform.approval;

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

/** What waits for an approver today. */
@Component
class ApprovalDesk implements DeskSource {
    private final Records records;
    private final Access access;

    ApprovalDesk(Records records, Access access) {
        this.records = records;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        if (!access.may(actor, Action.APPROVE)) {
            return List.of();
        }
        long waiting = records.count(
                actor,
                Action.APPROVE,
                RecordQuery.all().inStatus(RecordStatus.ENTERED).withScan(true));
        return List.of(new DeskItem("approval.desk.waiting", List.of(), waiting, "/approvals?scan=true", 20));
    }
}
