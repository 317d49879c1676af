package vn.sohotich.platform.record.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.reading.Entry;
import vn.sohotich.platform.record.intake.answer.AnsweredRows;
import vn.sohotich.platform.record.store.CopyLines;
import vn.sohotich.platform.record.store.EntryFacts;
import vn.sohotich.platform.record.store.EntryFactsReader;
import vn.sohotich.platform.record.store.RecordIds;

/** Turns entries into chunks for the staging tables; belongs to one thread. */
public final class RowEncoder {
    private final StagingSource source;
    private final UnitOfRow units;
    private final RecordIds ids;
    private final String actor;
    private final @Nullable AnsweredRows answered;
    private final List<String> names;
    private final String at;
    private final EntryFactsReader factsReader = new EntryFactsReader();
    private final CopyLines contents = new CopyLines();
    private final CopyLines entries = new CopyLines();
    private final CopyLines findings = new CopyLines();
    private Map<FindingTally, Long> tally = new HashMap<>();
    private int ordinal;
    private int seen;

    RowEncoder(
            StagingSource source,
            UnitOfRow units,
            RecordIds ids,
            String actor,
            Instant at,
            @Nullable AnsweredRows answered) {
        this.source = source;
        this.units = units;
        this.ids = ids;
        this.answered = answered;
        this.actor = actor;
        this.names = List.copyOf(source.columns().keySet());
        this.at = at.toString();
    }

    /** Adds the entry of a row, numbered as people see it in the sheet. */
    public void add(int row, Entry entry) {
        add(row, entry, AnsweredRows.NONE);
    }

    /**
     * The same where the row carries the reference of a row of the import that is answered, below zero for none; rows that
     * were left alone there are not staged.
     */
    public void add(int row, Entry entry, int reference) {
        seen++;
        EntryFacts facts = factsReader.read(entry);
        int mends = answered == null ? AnsweredRows.NONE : answered.mends(reference, facts.hash(), facts.errors());
        if (mends != AnsweredRows.UNTOUCHED) {
            stage(row, entry, facts, mends);
        }
    }

    private void stage(int row, Entry entry, EntryFacts facts, int mends) {
        String office = entry.value(entry.type().key().office());
        UnitOfRow.Verdict unit = units.of(office, facts);
        UUID id = ids.next();
        List<Finding> found = entry.findings();
        if (!unit.notes().isEmpty()) {
            found = new ArrayList<>(found);
            for (UnitOfRow.Note note : unit.notes()) {
                found.add(note.at(entry.type().key().office()));
            }
        }
        String refusal = entry.has(Severity.REFUSED) ? "finding" : unit.refusal();
        content(id, row, entry, facts);
        staged(id, row, office, facts, unit, refusal, found.size(), mends);
        found.forEach(finding -> finding(id, finding));
        ordinal++;
    }

    /** The rows since the last chunk. */
    public StagedChunk take() {
        int rows = seen;
        seen = 0;
        Map<FindingTally, Long> taken = tally;
        tally = new HashMap<>();
        return new StagedChunk(rows, contents.take(), entries.take(), findings.take(), taken);
    }

    public int rowsWaiting() {
        return seen;
    }

    private void content(UUID id, int row, Entry entry, EntryFacts facts) {
        contents.id(id)
                .text(facts.kind())
                .id(source.batchId())
                .text(source.sheet())
                .number(row)
                .packed(names, entry.written())
                .json(facts.differing())
                .text(actor)
                .text(at)
                .end();
    }

    private void staged(
            UUID id,
            int row,
            String office,
            EntryFacts facts,
            UnitOfRow.Verdict unit,
            @Nullable String refusal,
            int foundCount,
            int mends) {
        entries.id(source.batchId())
                .number(ordinal)
                .id(id)
                .text(source.sheet())
                .number(row)
                .text(refusal == null ? StagedAction.CREATE.name() : StagedAction.REFUSED.name())
                .text(refusal)
                .text(facts.kind())
                .text(unit.unit())
                .text(unit.province())
                .text(office)
                .text(facts.bookNumber())
                .number(facts.bookYear())
                .text(facts.number())
                .text(facts.numberKey())
                .number(facts.numberValue())
                .text(facts.page())
                .text(facts.registered())
                .text(facts.registeredOn() == null ? null : facts.registeredOn().toString())
                .text(facts.principalName())
                .text(facts.principalPlain())
                .text(facts.principalBirth())
                .array(facts.searchKeys())
                .id(facts.hash())
                .number(facts.errors())
                .number(foundCount)
                .text(mends == AnsweredRows.NONE ? null : Integer.toString(mends))
                .end();
    }

    private void finding(UUID id, Finding finding) {
        findings.id(id)
                .text(finding.code())
                .text(finding.severity().name())
                .text(finding.field())
                .array(finding.args())
                .end();
        String field = finding.field() == null ? "" : finding.field();
        tally.merge(new FindingTally(finding.code(), finding.severity(), field, 0), 1L, Long::sum);
    }
}
