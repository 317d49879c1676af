package vn.sohotich.platform.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
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
import vn.sohotich.platform.book.ScanStorage.StoredScan;
import vn.sohotich.platform.book.pdf.PdfInspection;
import vn.sohotich.platform.book.pdf.PdfVerdict;

/**
 * The page scans of all units. Registering accepts real PDFs only and keeps one scan for one content in one unit,
 * however often it is handed in; a registered scan is never changed or removed.
 */
@Component
public class Scans {
    private final PdfInspection inspection;
    private final ScanStorage storage;
    private final ScanRows rows;
    private final AuditTrail trail;
    private final TransactionOperations transaction;
    private final Clock clock;

    Scans(
            PdfInspection inspection,
            ScanStorage storage,
            ScanRows rows,
            AuditTrail trail,
            TransactionOperations transaction,
            Clock clock) {
        this.inspection = inspection;
        this.storage = storage;
        this.rows = rows;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Keeps a file as a scan of the unit, or says why it is none. The file itself stays where it is. */
    public ScanOutcome register(Path pdf, String unitCode, String actor) {
        return switch (inspection.inspect(pdf)) {
            case PdfVerdict.Unsound unsound -> new ScanOutcome.Refused(unsound.refusal());
            case PdfVerdict.Sound sound -> keep(pdf, sound, unitCode, actor);
        };
    }

    private ScanOutcome keep(Path pdf, PdfVerdict.Sound sound, String unitCode, String actor) {
        StoredScan stored;
        try (InputStream content = Files.newInputStream(pdf)) {
            stored = storage.put(content);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Scan scan =
                new Scan(UUID.randomUUID(), stored.sha256(), sound.pages(), stored.size(), unitCode, sound.remarks());
        return transaction.execute(status -> added(scan, actor));
    }

    private ScanOutcome added(Scan scan, String actor) {
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
