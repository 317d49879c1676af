package vn.sohotich.platform.reconciliation.model;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.Linker;
import vn.sohotich.linkage.MatchRow;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.reconciliation.model.ModelFigures.Changed;
import vn.sohotich.platform.reconciliation.sought.Sought;

/** Looks the same records up with two models and counts what differs; what people decided is left out of the sample. */
final class BeforeAfter {
    private final Linker before;
    private final Linker after;
    private final Map<Outcome, Integer> outcomesBefore = new EnumMap<>(Outcome.class);
    private final Map<Outcome, Integer> outcomesAfter = new EnumMap<>(Outcome.class);
    private final List<Changed> changed = new ArrayList<>();
    private final Tally labelsBefore = new Tally();
    private final Tally labelsAfter = new Tally();
    private int otherOutcome;
    private int otherIdentity;
    private int persons;

    BeforeAfter(Linker before, Linker after) {
        this.before = before;
        this.after = after;
    }

    /** Adds records of the sample; {@code decided} are the roles that no model changes. */
    void sample(List<Sought> records, Map<UUID, Set<String>> decided) {
        each(records, (record, was, is) -> {
            if (!decided.getOrDefault(record.recordId(), Set.of()).contains(was.role())) {
                count(record, was, is);
            }
        });
    }

    private void count(Sought record, MatchRow was, MatchRow is) {
        persons++;
        outcomesBefore.merge(was.outcome(), 1, Integer::sum);
        outcomesAfter.merge(is.outcome(), 1, Integer::sum);
        boolean person = !was.personalId().equals(is.personalId());
        if (was.outcome() != is.outcome()) {
            otherOutcome++;
        } else if (person) {
            otherIdentity++;
        } else {
            return;
        }
        if (changed.size() < ModelFigures.LISTED) {
            changed.add(
                    new Changed(record.recordId(), was.role(), record.unitCode(), was.outcome(), is.outcome(), person));
        }
    }

    /** Adds a record with labels: for each labelled role the personal id that somebody chose, empty when nobody. */
    void labelled(List<Sought> records, Map<UUID, Map<String, String>> truth) {
        each(records, (record, was, is) -> {
            @Nullable
            String person = truth.getOrDefault(record.recordId(), Map.of()).get(was.role());
            if (person != null) {
                labelsBefore.add(was.personalId(), person);
                labelsAfter.add(is.personalId(), person);
            }
        });
    }

    private void each(List<Sought> records, Pair pair) {
        var pages = records.stream().map(Sought::persons).toList();
        List<MatchRow> were = before.rows(pages);
        List<MatchRow> are = after.rows(pages);
        int at = 0;
        for (Sought record : records) {
            for (int person = 0; person < record.persons().persons().size(); person++) {
                pair.accept(record, were.get(at), are.get(at));
                at++;
            }
        }
    }

    int persons() {
        return persons;
    }

    ModelFigures figures() {
        return new ModelFigures(
                outcomesBefore,
                outcomesAfter,
                otherOutcome,
                otherIdentity,
                changed,
                labelsBefore.labels,
                labelsBefore.rates(),
                labelsAfter.rates());
    }

    private interface Pair {
        void accept(Sought record, MatchRow was, MatchRow is);
    }

    /** Counts the links of one model against what people said. */
    private static final class Tally {
        private int labels;
        private int right;
        private int wrong;
        private int missed;

        void add(String linked, String truth) {
            labels++;
            boolean links = !linked.isEmpty();
            if (links && linked.equals(truth)) {
                right++;
                return;
            }
            wrong += links ? 1 : 0;
            missed += truth.isEmpty() ? 0 : 1;
        }

        LabelRates rates() {
            return new LabelRates(right, wrong, missed);
        }
    }
}
