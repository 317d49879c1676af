package vn.sohotich.platform.record.definition.check;

import java.util.ArrayList;
import java.util.List;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Rule;

/** The rules of one kind of book, ready to run over its entries. */
public final class EntryChecks {
    private final List<Prepared> checks = new ArrayList<>();

    public EntryChecks(BookType type) {
        List<String> names = type.fields().stream().map(Field::name).toList();
        for (Rule rule : type.rules()) {
            int[] fields = rule.fields().stream().mapToInt(names::indexOf).toArray();
            CheckKind kind = CheckKind.of(rule).orElseThrow();
            checks.add(new Prepared(rule, kind.over(fields, rule)));
        }
    }

    /** Adds what the rules find to the findings of an entry; each is reported at the first field of its rule. */
    public void check(Values values, List<Finding> findings) {
        for (Prepared prepared : checks) {
            List<String> objections = prepared.check.objections(values);
            if (!objections.isEmpty()) {
                Rule rule = prepared.rule;
                findings.add(
                        new Finding(rule.code(), rule.severity(), rule.fields().getFirst(), objections));
            }
        }
    }

    private record Prepared(Rule rule, EntryCheck check) {}
}
