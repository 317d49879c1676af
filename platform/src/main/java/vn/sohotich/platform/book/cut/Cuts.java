package vn.sohotich.platform.book.cut;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.ScanOutcome;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.book.storage.ScanStorage;
import vn.sohotich.platform.shared.Refusal;

/**
 * Cuts parts out of scanned pages. A part is a scan of its own, so that it is shown, attached, transferred and exported
 * like any other, and remembers what it was cut from; the same cut twice is one part. Refuses parts beyond the page.
 */
@Component
public class Cuts {
    private final PageCutting cutting = new PageCutting();
    private final Scans scans;
    private final ScanStorage storage;
    private final CutRows rows;
    private final AuditTrail trail;
    private final Clock clock;

    Cuts(Scans scans, ScanStorage storage, CutRows rows, AuditTrail trail, Clock clock) {
        this.scans = scans;
        this.storage = storage;
        this.rows = rows;
        this.trail = trail;
        this.clock = clock;
    }

    /** Makes the part; the caller answers for who may. */
    @Transactional
    public ScanOutcome make(Scan source, Cut cut, String actor) {
        if (!cut.isSound() || cut.isNothing() || cut.page() > source.pages()) {
            return new ScanOutcome.Refused(Refusal.of("cut.outside"));
        }
        try {
            Path pdf = Files.createTempFile("sohotich-cut", ".pdf");
            try {
                return cutting.write(storage.file(source.sha256()), cut, pdf)
                        ? kept(source, cut, pdf, actor)
                        : new ScanOutcome.Refused(Refusal.of("page.unreadable"));
            } finally {
                Files.deleteIfExists(pdf);
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private ScanOutcome kept(Scan source, Cut cut, Path pdf, String actor) {
        ScanOutcome outcome = scans.register(pdf, source.unitCode(), actor);
        if (outcome instanceof ScanOutcome.Registered registered) {
            UUID part = registered.scan().id();
            rows.add(new CutScan(part, source.id(), cut, actor, clock.instant()));
            note("scan.cut", part, source.unitCode(), actor);
        }
        return outcome;
    }

    /** The parts of a scan that nobody took back, from the upper left. */
    @Transactional(readOnly = true)
    public List<CutScan> of(UUID sourceId) {
        return rows.of(sourceId);
    }

    /** What a scan was cut from, when it is a part. */
    @Transactional(readOnly = true)
    public Optional<CutScan> origin(UUID scanId) {
        return rows.find(scanId);
    }

    /** Takes a part back: it is no longer offered; records that have it keep it. */
    @Transactional
    public boolean withdraw(Scan part, String actor) {
        boolean withdrawn = rows.withdraw(part.id());
        if (withdrawn) {
            note("scan.cut-withdrawn", part.id(), part.unitCode(), actor);
        }
        return withdrawn;
    }

    private void note(String action, UUID part, String unit, String actor) {
        trail.append(actor, Act.of(action, "scan", part.toString()).in(unit));
    }
}
