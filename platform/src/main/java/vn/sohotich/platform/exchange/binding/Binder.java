package vn.sohotich.platform.exchange.binding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.sohotich.platform.book.Scan;
import vn.sohotich.platform.book.ScanOutcome;
import vn.sohotich.platform.book.Scans;
import vn.sohotich.platform.record.AttachedScan;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.ScanRef;
import vn.sohotich.platform.shared.Refusal;

/**
 * Binds the files that mean one record: keeps those that are scans, and attaches them in the order of their pages when the
 * record has none, or when they go on where its pages end. Attaching and writing it down are one transaction.
 */
@Component
class Binder {
    private final Scans scans;
    private final Records records;
    private final BindingRows rows;
    private final TransactionOperations transaction;

    Binder(Scans scans, Records records, BindingRows rows, TransactionOperations transaction) {
        this.scans = scans;
        this.records = records;
        this.rows = rows;
        this.transaction = transaction;
    }

    void bind(ScanBinding binding, Archive archive, BindingPlan.Group group, String actor) throws IOException {
        String unit = group.match() instanceof Match.One one ? one.record().unitCode() : binding.unitCode();
        List<BindingLine> lines = new ArrayList<>();
        Map<NamedFile, Scan> kept = new LinkedHashMap<>();
        for (NamedFile named : group.files()) {
            switch (handIn(archive, named, unit, actor)) {
                case ScanOutcome.Refused refused ->
                    lines.add(BindingPlan.unreadable(named.file(), named.part(), refused.refusal()));
                case ScanOutcome.Registered registered -> kept.put(named, registered.scan());
            }
        }
        transaction.executeWithoutResult(status -> {
            lines.addAll(placed(group.match(), kept, actor));
            rows.add(binding.id(), lines);
        });
    }

    private ScanOutcome handIn(Archive archive, NamedFile named, String unit, String actor) throws IOException {
        Path place = Files.createTempFile("sohotich-scan", ".page");
        try {
            Optional<Refusal> refusal = archive.unpack(named.file(), place);
            return refusal.isPresent() ? new ScanOutcome.Refused(refusal.get()) : scans.register(place, unit, actor);
        } finally {
            Files.deleteIfExists(place);
        }
    }

    private List<BindingLine> placed(Match match, Map<NamedFile, Scan> kept, String actor) {
        List<BindingLine> lines = new ArrayList<>();
        boolean contradicting = contradicting(kept);
        Set<UUID> ours = new HashSet<>();
        for (Map.Entry<NamedFile, Scan> entry : kept.entrySet()) {
            NamedFile named = entry.getKey();
            Scan scan = entry.getValue();
            if (contradicting) {
                lines.add(line(named, BindingList.DUPLICATE, "in-archive", scan, recordOf(match)));
            } else if (!ours.add(scan.id())) {
                lines.add(line(named, BindingList.DUPLICATE, "same-content", scan, recordOf(match)));
            } else {
                lines.add(single(match, named, scan, ours, actor));
            }
        }
        return lines;
    }

    /** Whether two files of different content claim to be the same page of the entry. */
    private static boolean contradicting(Map<NamedFile, Scan> kept) {
        Map<Integer, UUID> byPage = new HashMap<>();
        return kept.entrySet().stream().anyMatch(entry -> {
            UUID other =
                    byPage.putIfAbsent(entry.getKey().page(), entry.getValue().id());
            return other != null && !other.equals(entry.getValue().id());
        });
    }

    private BindingLine single(Match match, NamedFile named, Scan scan, Set<UUID> ours, String actor) {
        return switch (match) {
            case Match.None none -> line(named, BindingList.ORPHAN, "no-record", scan, null);
            case Match.Several several ->
                named.line(
                        BindingList.DUPLICATE,
                        "several-records",
                        List.of(Integer.toString(several.records())),
                        scan.id(),
                        null,
                        List.copyOf(scan.remarks()));
            case Match.One one -> attached(one, named, scan, ours, actor);
        };
    }

    private BindingLine attached(Match.One one, NamedFile named, Scan scan, Set<UUID> ours, String actor) {
        UUID id = one.record().id();
        rows.lockRecord(id);
        Optional<CivilRecord> record = records.find(id);
        if (record.isEmpty()) {
            return line(named, BindingList.ORPHAN, "no-record", scan, null);
        }
        List<AttachedScan> present = record.get().scans();
        if (present.stream().anyMatch(held -> held.scanId().equals(scan.id()))) {
            return line(named, BindingList.BOUND, "already", scan, id);
        }
        boolean settled = !record.get().status().mayBeCorrected();
        boolean onlyOurs = present.stream().allMatch(held -> ours.contains(held.scanId()));
        boolean next = named.page() > 1 && present.size() == named.page() - 1;
        if (!present.isEmpty() && (settled || !(onlyOurs || next))) {
            return line(named, BindingList.DUPLICATE, settled ? "other-scan-settled" : "other-scan", scan, id);
        }
        records.attachScan(id, new ScanRef(scan.id(), scan.pages(), named.file().name()), actor);
        List<String> remarks = new ArrayList<>(scan.remarks());
        if (one.dateDiffers()) {
            remarks.add("DATE_DIFFERS");
        }
        return named.line(BindingList.BOUND, "new", List.of(), scan.id(), id, remarks);
    }

    private static BindingLine line(
            NamedFile named, BindingList list, String reason, Scan scan, @Nullable UUID record) {
        return named.line(list, reason, List.of(), scan.id(), record, List.copyOf(scan.remarks()));
    }

    private static @Nullable UUID recordOf(Match match) {
        return match instanceof Match.One one ? one.record().id() : null;
    }
}
