package vn.sohotich.linkage.general.table;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.general.KeyForm;
import vn.sohotich.linkage.general.KeyTerm;
import vn.sohotich.linkage.general.PairRule;
import vn.sohotich.linkage.name.StableHash;

/** The blocking keys of rows: one number per rule, 0 where the row lacks a value that the rule needs. */
public final class RuleKeys {
    private static final int FORMS = KeyForm.values().length;

    private final ListPair lists;
    private final int[] swaps;
    private final long[] @Nullable [] @Nullable [] keys;

    public RuleKeys(ListPair lists) {
        this.lists = lists;
        this.swaps = lists.mapping().swaps();
        this.keys = new long[swaps.length][][];
    }

    /** Makes the keys of all values that the rules use; afterwards several threads may ask. */
    public void prepare(List<PairRule> rules) {
        rules.forEach(rule -> rule.terms().forEach(term -> {
            keys(term.field(), term.form());
            if (swaps[term.field()] >= 0) {
                keys(swaps[term.field()], term.form());
            }
        }));
    }

    private long[] keys(int field, KeyForm form) {
        int owner = swaps[field] >= 0 ? Math.min(field, swaps[field]) : field;
        long[][] forms = keys[owner];
        if (forms == null) {
            forms = new long[FORMS][];
            keys[owner] = forms;
        }
        long[] found = forms[form.ordinal()];
        if (found == null) {
            found = lists.values(field).keys(form);
            forms[form.ordinal()] = found;
        }
        return found;
    }

    /** The key of a row under a rule, without the rule's own number in it. */
    public long key(RecordTable table, int row, PairRule rule) {
        return key(table, row, rule, false);
    }

    /** The key that the row would have if the fields that may change places had done so; 0 when that is the same. */
    public long swappedKey(RecordTable table, int row, PairRule rule) {
        long swapped = key(table, row, rule, true);
        return swapped == key(table, row, rule, false) ? 0 : swapped;
    }

    private long key(RecordTable table, int row, PairRule rule, boolean swapped) {
        long key = 1;
        for (KeyTerm term : rule.terms()) {
            int field = swapped && swaps[term.field()] >= 0 ? swaps[term.field()] : term.field();
            long part = keys(term.field(), term.form())[table.value(field, row)];
            if (part == 0) {
                return 0;
            }
            key = StableHash.mix(key, part);
        }
        return key;
    }
}
