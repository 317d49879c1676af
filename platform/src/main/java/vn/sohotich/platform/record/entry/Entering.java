package vn.sohotich.platform.record.entry;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.sohotich.platform.audit.Act;
import vn.sohotich.platform.audit.AuditTrail;
import vn.sohotich.platform.record.CivilRecord;
import vn.sohotich.platform.record.EntryOutcome;
import vn.sohotich.platform.record.EntryOutcome.Declined;
import vn.sohotich.platform.record.EntryOutcome.Kept;
import vn.sohotich.platform.record.EntryOutcome.NotKept;
import vn.sohotich.platform.record.EntryOutcome.Overtaken;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.entry.Neighbours.Neighbour;
import vn.sohotich.platform.record.store.EntryFacts;
import vn.sohotich.platform.record.store.EntryFactsReader;
import vn.sohotich.platform.record.store.RecordIds;
import vn.sohotich.platform.record.store.RecordWriting;
import vn.sohotich.platform.shared.Refusal;

/** Keeps what was typed: checked, numbered, placed in its book, audited. The caller has asked for permission. */
@Service
public class Entering {
    private final EntryChecks checks;
    private final Shelving shelving;
    private final Neighbours neighbours;
    private final RecordWriting records;
    private final RecordIds ids;
    private final AuditTrail trail;
    private final Clock clock;

    public Entering(
            EntryChecks checks,
            Shelving shelving,
            Neighbours neighbours,
            RecordWriting records,
            RecordIds ids,
            AuditTrail trail,
            Clock clock) {
        this.checks = checks;
        this.shelving = shelving;
        this.neighbours = neighbours;
        this.records = records;
        this.ids = ids;
        this.trail = trail;
        this.clock = clock;
    }

    /** Typing the same page twice keeps it once. */
    public EntryOutcome enter(String account, String kind, String unitCode, Map<String, String> written) {
        if (!checks.knows(kind)) {
            return new Declined(Refusal.of("record.kind-unknown", kind));
        }
        Entry entry = checks.typed(kind, written);
        if (entry.isBlank() || entry.has(Severity.REFUSED)) {
            return new NotKept(entry.findings());
        }
        EntryFacts facts = new EntryFactsReader().read(entry);
        records.lock(kind, unitCode);
        List<Neighbour> there = neighbours.of(unitCode, facts);
        Optional<Neighbour> same =
                there.stream().filter(one -> one.hash().equals(facts.hash())).findFirst();
        return same.isPresent()
                ? new Kept(same.get().id(), same.get().version(), entry.findings())
                : insert(account, unitCode, entry, facts, !there.isEmpty());
    }

    private EntryOutcome insert(String account, String unitCode, Entry entry, EntryFacts facts, boolean duplicate) {
        UUID id = ids.next();
        Instant now = clock.instant();
        List<Finding> findings = findings(entry, duplicate);
        records.insertContent(id, facts.kind(), entry.written(), facts.differing(), account, now);
        records.insertRecord(id, facts, shelving.of(unitCode, facts), errors(findings), account, now);
        records.insertFindings(id, id, findings);
        trail.append(
                account, new Act("record.entered", "record", id.toString(), unitCode, Map.of("kind", facts.kind())));
        return new Kept(id, 1, findings);
    }

    /** Types some fields of a record anew. */
    public EntryOutcome correct(String account, CivilRecord record, int version, Map<String, String> changes) {
        if (!record.status().mayBeCorrected()) {
            return new Declined(
                    Refusal.of("record.not-correctable", record.status().name()));
        }
        if (record.version() != version) {
            return new Overtaken(record.version());
        }
        Entry entry = checks.corrected(record, changes);
        if (entry.has(Severity.REFUSED)) {
            return new NotKept(entry.findings());
        }
        if (entry.written().equals(record.written())) {
            return new Kept(record.id(), version, entry.findings());
        }
        return replace(account, record, entry);
    }

    private EntryOutcome replace(String account, CivilRecord record, Entry entry) {
        UUID content = ids.next();
        Instant now = clock.instant();
        EntryFacts facts = new EntryFactsReader().read(entry);
        neighbours.release(record.id());
        records.closeFindings(record.id());
        boolean duplicate = !facts.numberKey().isEmpty()
                && neighbours.of(record.unitCode(), facts).stream()
                        .anyMatch(other -> !other.id().equals(record.id()));
        List<Finding> findings = findings(entry, duplicate);
        int version = record.version() + 1;
        records.insertContent(content, facts.kind(), entry.written(), facts.differing(), account, now);
        records.replaceContent(
                record.id(), content, facts, shelving.of(record.unitCode(), facts), errors(findings), now);
        records.insertRevision(record.id(), version, content, "CORRECTED", account, now);
        records.insertFindings(record.id(), content, findings);
        trail.append(
                account,
                new Act(
                        "record.corrected",
                        "record",
                        record.id().toString(),
                        record.unitCode(),
                        Map.of("version", Integer.toString(version))));
        return new Kept(record.id(), version, findings);
    }

    private static List<Finding> findings(Entry entry, boolean duplicate) {
        List<Finding> findings = new ArrayList<>(entry.findings());
        if (duplicate) {
            String field = entry.type().key().number();
            findings.add(Finding.of(FindingCode.DUPLICATE_NUMBER, Severity.ERROR, field, entry.value(field)));
        }
        return findings;
    }

    private static int errors(List<Finding> findings) {
        return (int) findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .count();
    }
}
