package vn.sohotich.platform.registry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.RecordStatus;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.Transition;

/** One record's way into the registry: deposit, receipt, status and audit in a single transaction. */
@Component
class TransferStep {
    private final Records records;
    private final Registry registry;
    private final TransferList list;
    private final Scans scans;
    private final AuditTrail audit;

    TransferStep(Records records, Registry registry, TransferList list, Scans scans, AuditTrail audit) {
        this.records = records;
        this.registry = registry;
        this.list = list;
        this.scans = scans;
        this.audit = audit;
    }

    @Transactional
    public void transfer(UUID transferId, UUID recordId, String actor) {
        Optional<CivilRecord> found = records.find(recordId);
        String obstacle = found.map(TransferStep::obstacle).orElse("missing");
        if (!obstacle.isEmpty()) {
            list.mark(transferId, recordId, "REFUSED", obstacle);
            return;
        }
        CivilRecord ready = found.orElseThrow();
        Transition moved = records.move(recordId, ready.version(), RecordStatus.TRANSFERRED, actor);
        if (!(moved instanceof Transition.Moved)) {
            list.mark(transferId, recordId, "REFUSED", "overtaken");
            return;
        }
        Receipt receipt = registry.receive(new Deposit(ready, hashes(ready)), transferId, actor);
        list.mark(transferId, recordId, "TRANSFERRED", null);
        audit.append(
                actor,
                new Act(
                        "record.transferred",
                        "record",
                        recordId.toString(),
                        ready.unitCode(),
                        Map.of("receipt", receipt.number(), "version", String.valueOf(ready.version()))));
    }

    private static String obstacle(CivilRecord ready) {
        if (ready.status() == RecordStatus.TRANSFERRED) {
            return "already";
        }
        if (ready.status() != RecordStatus.APPROVED) {
            return "not-approved";
        }
        return ready.hasScan() ? "" : "no-scan";
    }

    private List<String> hashes(CivilRecord ready) {
        return ready.scans().stream()
                .map(AttachedScan::scanId)
                .map(scans::find)
                .map(found -> found.map(Scan::sha256).orElse(null))
                .filter(Objects::nonNull)
                .sorted()
                .toList();
    }
}
