package vn.sohotich.platform.book;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.intake.ScanIntake;
import vn.sohotich.platform.book.intake.ScanOriginal;
import vn.sohotich.platform.book.pdf.PdfVerdict;

/**
 * The page scans of all units. Registering accepts real PDFs and pictures, of which a PDF is made, and keeps one scan for one
 * content in one unit, however often it is handed in; a registered scan is never changed or removed.
 */
@Component
public class Scans {
    private final ScanIntake intake;
    private final ScanRows rows;
    private final AuditTrail trail;
    private final TransactionOperations transaction;
    private final Clock clock;

    Scans(ScanIntake intake, ScanRows rows, AuditTrail trail, TransactionOperations transaction, Clock clock) {
        this.intake = intake;
        this.rows = rows;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps a file as a scan of the unit, or says why it is none. The file itself stays where it is. */
    public ScanOutcome register(Path file, String unitCode, String actor) {
        return switch (intake.take(file)) {
            case ScanIntake.Outcome.Refused refused -> new ScanOutcome.Refused(refused.refusal());
            case ScanIntake.Outcome.Taken taken -> {
                PdfVerdict.Sound sound = taken.sound();
                Scan scan = new Scan(
                        UUID.randomUUID(),
                        taken.pdf().sha256(),
                        sound.pages(),
                        taken.pdf().size(),
                        unitCode,
                        sound.remarks());
                yield transaction.execute(status -> {
                    ScanOutcome.Registered registered = added(scan, actor);
                    if (taken.original() != null) {
                        rows.addOriginal(registered.scan().id(), taken.original());
                    }
                    return registered;
                });
            }
        };
    }

    private ScanOutcome.Registered added(Scan scan, String actor) {
        Optional<UUID> id = rows.add(scan, actor, clock.instant());
        if (id.isEmpty()) {
            return new ScanOutcome.Registered(
                    rows.find(scan.sha256(), scan.unitCode()).orElseThrow(), false);
        }
        Scan kept = rows.find(id.get()).orElseThrow();
        trail.append(
                actor,
                Act.of("scan.register", "scan", kept.id().toString())
                        .in(kept.unitCode())
                        .with(Map.of("pages", Integer.toString(kept.pages()))));
        return new ScanOutcome.Registered(kept, true);
    }

    /** The picture that the scan was made of, when it came as one. */
    @Transactional(readOnly = true)
    public Optional<ScanOriginal> original(UUID id) {
        return rows.original(id);
    }

    @Transactional(readOnly = true)
    public Optional<Scan> find(UUID id) {
        return rows.find(id);
    }

    /** The scan, when it lies in one of the units; looking at it is an entry in the trail. */
    @Transactional
    public Optional<Scan> openLogged(UUID id, Set<String> units, String actor) {
        Optional<Scan> scan = rows.find(id).filter(found -> units.contains(found.unitCode()));
        scan.ifPresent(found ->
                trail.append(actor, Act.of("scan.read", "scan", id.toString()).in(found.unitCode())));
        return scan;
    }
}
