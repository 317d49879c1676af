package vn.sohotich.platform.exchange.pages;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.book.ScanOutcome;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryPages;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.ScanRef;
import vn.sohotich.platform.record.definition.NumberInYear;
import vn.sohotich.platform.shared.Refusal;

/**
 * Attaching pages to records by hand: a page more, the same page to other entries of the book, another order, a page off.
 * Refuses records that somebody has confirmed already; every step is an entry in the trail.
 */
@Component
@Transactional
public class HandBinding {
    private final Access access;
    private final Records records;
    private final Scans scans;

    HandBinding(Access access, Records records, Scans scans) {
        this.access = access;
        this.records = records;
        this.scans = scans;
    }

    /** The record, when the actor may bind scans in its unit. */
    public Optional<CivilRecord> record(Actor actor, UUID id) {
        return records.find(id).filter(found -> access.may(actor, Action.BIND_SCANS, found.unitCode()));
    }

    /** Attaches a file behind the pages that the record has. */
    public Optional<Refusal> addFile(Actor actor, UUID recordId, Path file, String name) {
        Optional<Refusal> refusal = refusal(actor, recordId);
        if (refusal.isPresent()) {
            return refusal;
        }
        CivilRecord record = records.find(recordId).orElseThrow();
        return switch (scans.register(file, record.unitCode(), actor.account())) {
            case ScanOutcome.Refused refused -> Optional.of(refused.refusal());
            case ScanOutcome.Registered registered -> attach(actor, recordId, registered.scan(), name);
        };
    }

    /** Attaches a scan that is here already, such as an orphan or a cut. */
    public Optional<Refusal> addScan(Actor actor, UUID recordId, UUID scanId, String name) {
        Optional<Scan> scan =
                scans.find(scanId).filter(found -> access.may(actor, Action.BIND_SCANS, found.unitCode()));
        return refusal(actor, recordId)
                .or(() -> scan.isPresent()
                        ? attach(actor, recordId, scan.get(), name)
                        : Optional.of(Refusal.of("scan.unknown")));
    }

    /** The page also shows these entries of the same book, written like {@code 6, 7, 12A}. */
    public Optional<Refusal> alsoShows(Actor actor, UUID recordId, UUID scanId, String numbers) {
        Optional<CivilRecord> record = record(actor, recordId);
        Optional<AttachedScan> attached = record.flatMap(found -> held(found, scanId));
        if (record.isEmpty() || attached.isEmpty()) {
            return Optional.of(Refusal.of("scan.unknown"));
        }
        UUID book = record.get().bookId();
        List<EntryPages> entries = book == null ? List.of() : records.pages(book);
        List<UUID> meant = new ArrayList<>();
        for (String number : wanted(numbers)) {
            List<EntryPages> found =
                    entries.stream().filter(entry -> isNumber(entry, number)).toList();
            if (found.size() != 1) {
                return Optional.of(Refusal.of(found.isEmpty() ? "pages.no-number" : "pages.two-numbers", number));
            }
            Optional<Refusal> refusal = refusal(actor, found.getFirst().recordId());
            if (refusal.isPresent()) {
                return Optional.of(Refusal.of("pages.settled", number));
            }
            meant.add(found.getFirst().recordId());
        }
        if (meant.isEmpty()) {
            return Optional.of(Refusal.of("pages.no-number", numbers.strip()));
        }
        AttachedScan page = attached.get();
        ScanRef reference = new ScanRef(page.scanId(), page.pages(), page.fileName());
        meant.forEach(other -> records.attachScan(other, reference, actor.account()));
        return Optional.empty();
    }

    /** Moves a page one place towards the front. */
    public Optional<Refusal> raise(Actor actor, UUID recordId, UUID scanId) {
        Optional<Refusal> refusal = refusal(actor, recordId);
        if (refusal.isPresent()) {
            return refusal;
        }
        List<UUID> order = new ArrayList<>(records.find(recordId).orElseThrow().scans().stream()
                .map(AttachedScan::scanId)
                .toList());
        int at = order.indexOf(scanId);
        if (at > 0) {
            Collections.swap(order, at, at - 1);
            records.orderScans(recordId, order, actor.account());
        }
        return Optional.empty();
    }

    public Optional<Refusal> takeOff(Actor actor, UUID recordId, UUID scanId) {
        Optional<Refusal> refusal = refusal(actor, recordId);
        if (refusal.isEmpty()) {
            records.detachScan(recordId, scanId, actor.account());
        }
        return refusal;
    }

    /** Puts another scan, such as a part of the page, in the place of one that the record has. */
    public Optional<Refusal> exchange(Actor actor, UUID recordId, UUID oldScan, UUID newScan, String name) {
        Optional<CivilRecord> record = record(actor, recordId);
        if (record.isEmpty() || held(record.get(), oldScan).isEmpty()) {
            return Optional.of(Refusal.of("scan.unknown"));
        }
        List<UUID> order = new ArrayList<>(
                record.get().scans().stream().map(AttachedScan::scanId).toList());
        Optional<Refusal> refusal = addScan(actor, recordId, newScan, name);
        if (refusal.isEmpty()) {
            records.detachScan(recordId, oldScan, actor.account());
            order.set(order.indexOf(oldScan), newScan);
            records.orderScans(recordId, order, actor.account());
        }
        return refusal;
    }

    private Optional<Refusal> attach(Actor actor, UUID recordId, Scan scan, String name) {
        boolean added = records.attachScan(recordId, new ScanRef(scan.id(), scan.pages(), name), actor.account());
        return added ? Optional.empty() : Optional.of(Refusal.of("pages.already"));
    }

    private Optional<Refusal> refusal(Actor actor, UUID recordId) {
        Optional<CivilRecord> record = record(actor, recordId);
        if (record.isEmpty()) {
            return Optional.of(Refusal.of("record.not-found"));
        }
        return record.get().status().mayBeCorrected()
                ? Optional.empty()
                : Optional.of(Refusal.of("pages.settled", record.get().number()));
    }

    private static Optional<AttachedScan> held(CivilRecord record, UUID scanId) {
        return record.scans().stream()
                .filter(scan -> scan.scanId().equals(scanId))
                .findFirst();
    }

    private static List<String> wanted(String numbers) {
        return Arrays.stream(numbers.split("[,;+&\\s]+"))
                .filter(number -> !number.isBlank())
                .distinct()
                .toList();
    }

    private static boolean isNumber(EntryPages entry, String wanted) {
        NumberInYear have = NumberInYear.read(entry.number());
        NumberInYear want = NumberInYear.read(wanted);
        return ScanName.normalNumber(have.number()).equals(ScanName.normalNumber(want.number()))
                && (want.year() == 0 || have.year() == want.year());
    }
}
