package vn.sohotich.platform.registry;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;
import vn.sohotich.platform.work.WorkRequest;
import vn.sohotich.platform.work.Works;

/** The list of records that are ready, and transfers of it into the registry (chuyển dữ liệu). */
@Component
public class Transfers {
    private final Records records;
    private final RegistryEntries entries;
    private final TransferList list;
    private final Works works;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    Transfers(
            Records records,
            RegistryEntries entries,
            TransferList list,
            Works works,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.records = records;
        this.entries = entries;
        this.list = list;
        this.works = works;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** Approved records inside the actor's units that wait for transfer. */
    public Window<RecordRow> readyLogged(Actor actor, RecordQuery query) {
        return records.searchLogged(actor, query.inStatus(RecordStatus.APPROVED));
    }

    /** Starts the transfer of every ready record of the selection. */
    @Transactional
    public TransferRequest request(Actor actor, RecordQuery selection) {
        List<TransferList.Item> items = new ArrayList<>();
        RecordQuery ready = selection.inStatus(RecordStatus.APPROVED).window(0, RecordQuery.LARGEST_WINDOW);
        Window<RecordRow> window = records.searchLogged(actor, ready);
        while (!window.items().isEmpty()) {
            window.items().stream()
                    .filter(row -> access.may(actor, Action.TRANSFER, row.unitCode()))
                    .map(row -> new TransferList.Item(row.id(), row.unitCode()))
                    .forEach(items::add);
            ready = ready.window(ready.offset() + window.items().size(), RecordQuery.LARGEST_WINDOW);
            window = records.searchLogged(actor, ready);
        }
        if (items.isEmpty()) {
            return new TransferRequest.Declined(new Refusal("transfer.nothing-ready", List.of()));
        }
        UUID id = list.open(actor.account(), clock.instant(), items);
        UUID work = works.submit(new WorkRequest(
                TransferWork.KIND,
                actor.account(),
                null,
                Map.of(TransferWork.TRANSFER, id.toString()),
                List.of(String.valueOf(items.size()))));
        list.runsAs(id, work);
        audit.append(
                actor.account(),
                new Act("transfer.requested", "transfer", id.toString(), null, Map.of("records", "" + items.size())));
        return new TransferRequest.Accepted(id, work, items.size());
    }

    /** A transfer of the actor's own; auditors and administrators read the audit trail instead. */
    public Optional<TransferProgress> find(Actor actor, UUID id) {
        return list.find(id).filter(transfer -> transfer.requestedBy().equals(actor.account()));
    }

    public List<TransferProgress> recentOf(Actor actor) {
        return list.recentOf(actor.account(), 20);
    }

    public List<Receipt> receipts(UUID transferId, int offset, int size) {
        return entries.receiptsOfTransfer(transferId, offset, size);
    }

    /** Records that were left out, with the code of the reason: {@code transfer.refused.<code>}. */
    public Map<UUID, String> refused(UUID transferId) {
        Map<UUID, String> refused = new java.util.LinkedHashMap<>();
        list.refused(transferId, 500).forEach(item -> refused.put(item.recordId(), item.reason()));
        return refused;
    }
}
