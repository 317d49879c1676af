package vn.sohotich.linkage;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import vn.sohotich.linkage.cleaning.CleanRecord;
import vn.sohotich.linkage.cleaning.Cleaner;
import vn.sohotich.linkage.decision.BatchLookUp;
import vn.sohotich.linkage.decision.Decider;
import vn.sohotich.linkage.decision.DecisionRule;
import vn.sohotich.linkage.decision.PairExplainer;
import vn.sohotich.linkage.model.LinkageModel;
import vn.sohotich.linkage.model.PairWeight;

/**
 * Looks persons of civil-status records up in the population register. Decisions depend on the record, the register and
 * the model only, never on the batch in which a record comes. Safe for use by several threads.
 */
public final class Linker {
    private final CandidateSource source;
    private final LinkageModel model;
    private final BasicFields basicFields;
    private final DecisionRule rule;
    private final Cleaner cleaner;
    private final LongAdder pairs = new LongAdder();

    public Linker(CandidateSource source, LinkageModel model, BasicFields basicFields) {
        this(source, model, basicFields, DecisionRule.standard());
    }

    public Linker(CandidateSource source, LinkageModel model, BasicFields basicFields, DecisionRule rule) {
        this.source = source;
        this.cleaner = source.cleaner();
        this.model = model;
        this.basicFields = basicFields;
        this.rule = rule;
    }

    /** One decision per record, in order; candidates for the whole batch are asked for together. */
    public List<RecordDecision> link(List<SoughtRecord> batch) {
        var weight = new PairWeight(model);
        return new Decider(basicFields, rule, weight, pairs::add).decide(new BatchLookUp(source, weight, clean(batch)));
    }

    /** The same decisions as rows, one per person, without the reasons: for long runs. */
    public List<MatchRow> rows(List<SoughtRecord> batch) {
        return cleanRows(clean(batch));
    }

    /** The same for records that were cleaned beforehand. */
    public List<MatchRow> cleanRows(List<CleanRecord> batch) {
        var weight = new PairWeight(model);
        return new Decider(basicFields, rule, weight, pairs::add).rows(new BatchLookUp(source, weight, batch));
    }

    private List<CleanRecord> clean(List<SoughtRecord> batch) {
        return batch.stream().map(cleaner::clean).toList();
    }

    /** The decision on one record. */
    public RecordDecision link(SoughtRecord record) {
        return link(List.of(record)).getFirst();
    }

    /**
     * The pair of the person in a role of the record and any person of the register, whether or not blocking brings them
     * together: scored exactly as in the decision on the record. Empty when the record has nobody in that role.
     */
    public Optional<PairExplanation> explain(SoughtRecord record, String role, RegisteredPerson person) {
        var weight = new PairWeight(model);
        var lookUp = new BatchLookUp(source, weight, clean(List.of(record)));
        return new PairExplainer(basicFields, new Decider(basicFields, rule, weight, pairs::add), weight)
                .explain(lookUp, role, cleaner.clean(person));
    }

    /** How many pairs this linker has compared so far. */
    public long pairsCompared() {
        return pairs.sum();
    }

    public LinkageModel model() {
        return model;
    }
}
