package vn.sohotich.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohotich.benchmarks.fixtures.LinkageFixtures;
import vn.sohotich.benchmarks.fixtures.LinkageFixtures.Truth;
import vn.sohotich.linkage.SoughtRecord;
import vn.sohotich.linkage.blocking.BlockingKeys;
import vn.sohotich.linkage.blocking.BlockingRule;
import vn.sohotich.linkage.blocking.Blocks;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.cleaning.CleanPerson;
import vn.sohotich.linkage.cleaning.Cleaner;

/**
 * Prints what each blocking rule brings for the children of birth records: pairs per child, the share of registered
 * children whom it finds, the share whom no other rule finds, and blocks left out as too large. Usage: LinkageBlocking DIR
 * [CHILDREN].
 */
public final class LinkageBlocking {
    private final Blocks blocks;
    private final Cleaner cleaner = new Cleaner();
    private final long[] pairs = new long[BlockingRule.count()];
    private final long[] found = new long[BlockingRule.count()];
    private final long[] alone = new long[BlockingRule.count()];
    private long children;
    private long registered;
    private long foundAtAll;
    private long allPairs;

    private LinkageBlocking(Blocks blocks) {
        this.blocks = blocks;
    }

    public static void main(String[] arguments) {
        var fixtures = new LinkageFixtures(Path.of(arguments[0]));
        PersonIndex index = fixtures.index();
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        Map<String, Truth> truth = fixtures.truth();
        LinkageBlocking blocking = new LinkageBlocking(index.fetch(new long[0]));
        List<SoughtRecord> records = fixtures.children();
        int step = Math.max(1, records.size() / most);
        for (int i = 0; i < records.size(); i += step) {
            Truth known = truth.get("births " + records.get(i).ref());
            blocking.look(records.get(i), known == null ? "" : known.personalId());
            if (i / step % 5_000 == 4_999) {
                blocking = blocking.with(index.fetch(new long[0]));
            }
        }
        blocking.print(index.blocksLeftOut());
    }

    /** Goes on counting with fresh blocks, so that the persons of earlier ones can be forgotten. */
    private LinkageBlocking with(Blocks fresh) {
        var next = new LinkageBlocking(fresh);
        System.arraycopy(pairs, 0, next.pairs, 0, pairs.length);
        System.arraycopy(found, 0, next.found, 0, found.length);
        System.arraycopy(alone, 0, next.alone, 0, alone.length);
        next.children = children;
        next.registered = registered;
        next.foundAtAll = foundAtAll;
        next.allPairs = allPairs;
        return next;
    }

    private void look(SoughtRecord record, String personalId) {
        CleanPerson child = cleaner.clean(record.persons().getFirst(), record);
        long[] keys = BlockingKeys.byRule(child);
        var brought = new HashMap<CleanPerson, Integer>();
        for (int i = 0; i < keys.length; i++) {
            BlockingRule rule = BlockingRule.at(i / 2);
            if (keys[i] != 0) {
                for (CleanPerson person : blocks.under(keys[i], rule.largest())) {
                    brought.merge(person, 1 << rule.ordinal(), (left, right) -> left | right);
                }
            }
        }
        children++;
        allPairs += brought.size();
        brought.values().forEach(rules -> count(rules, pairs));
        if (!personalId.isEmpty()) {
            registered++;
            brought.forEach((person, rules) -> {
                if (person.row().personalId().equals(personalId)) {
                    foundAtAll++;
                    count(rules, found);
                    count(Integer.bitCount(rules) == 1 ? rules : 0, alone);
                }
            });
        }
    }

    private static void count(int rules, long[] counts) {
        for (int r = 0; r < counts.length; r++) {
            counts[r] += rules >> r & 1;
        }
    }

    private void print(Map<BlockingRule, Long> leftOut) {
        System.out.printf(
                Locale.ROOT, "%-26s %12s %10s %10s %12s%n", "rule", "pairs/child", "recall", "alone", "left out");
        for (BlockingRule rule : BlockingRule.values()) {
            print(
                    rule.code(),
                    pairs[rule.ordinal()],
                    found[rule.ordinal()],
                    alone[rule.ordinal()],
                    leftOut.getOrDefault(rule, 0L));
        }
        print(
                "all",
                allPairs,
                foundAtAll,
                0,
                leftOut.values().stream().mapToLong(Long::longValue).sum());
    }

    private void print(String name, long pairCount, long foundCount, long aloneCount, long blocksLeftOut) {
        System.out.printf(
                Locale.ROOT,
                "%-26s %12.3f %9.3f%% %9.3f%% %12d%n",
                name,
                pairCount / (double) children,
                100.0 * foundCount / registered,
                100.0 * aloneCount / registered,
                blocksLeftOut);
    }
}
