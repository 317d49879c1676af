package vn.sohotich.platform.command.evaluate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.sohotich.linkage.evaluation.LinkScore;
import vn.sohotich.platform.shared.Refusal;

/**
 * Compares linked pairs with the true ones: a file with the columns {@code left} and {@code right}, or one or two FEBRL
 * lists, whose identifiers say who is who ({@code rec-7-org} and {@code rec-7-dup-0} are one person).
 */
final class PairJudging {

    private static final String FEBRL_ID = "rec_id";

    private final NamedRows result;
    private final boolean ordered;
    private final Set<String> pairs = new HashSet<>();

    private PairJudging(NamedRows result, boolean ordered) throws NamedRows.Refused {
        result.need("left", "right");
        this.result = result;
        this.ordered = ordered;
    }

    static boolean isPairs(List<NamedRows> truth) {
        NamedRows first = truth.getFirst();
        return !first.has("outcome") && (first.has("left", "right") || first.has(FEBRL_ID));
    }

    static LinkScore judge(List<NamedRows> truth, NamedRows result) throws NamedRows.Refused {
        boolean twoLists = truth.size() > 1;
        var judging = new PairJudging(result, twoLists);
        if (truth.getFirst().has("left", "right")) {
            for (NamedRows rows : truth) {
                rows.need("left", "right");
                rows.rows().forEach(row -> judging.pairs.add(judging.pair(row.get("left"), row.get("right"))));
            }
        } else {
            judging.addPeople(truth);
        }
        return judging.score();
    }

    /** Two lists: every pair over both of them; one list: every pair within it. */
    private void addPeople(List<NamedRows> truth) throws NamedRows.Refused {
        Map<String, Set<String>> left = people(truth.getFirst());
        if (truth.size() == 1) {
            left.values()
                    .forEach(ids -> ids.forEach(one -> ids.stream()
                            .filter(other -> one.compareTo(other) < 0)
                            .forEach(other -> pairs.add(pair(one, other)))));
            return;
        }
        people(truth.get(1))
                .forEach((person, ids) -> ids.forEach(
                        other -> left.getOrDefault(person, Set.of()).forEach(one -> pairs.add(pair(one, other)))));
    }

    private static Map<String, Set<String>> people(NamedRows list) throws NamedRows.Refused {
        list.need(FEBRL_ID);
        Map<String, Set<String>> people = new HashMap<>();
        for (NamedRows.Row row : list.rows()) {
            String id = row.get(FEBRL_ID);
            String[] parts = id.split("-");
            if (parts.length < 3) {
                throw new NamedRows.Refused(list.file(), Refusal.of("evaluate.febrl-id", row.number()));
            }
            people.computeIfAbsent(parts[0] + "-" + parts[1], none -> new HashSet<>())
                    .add(id);
        }
        return people;
    }

    private String pair(String one, String other) {
        return ordered || one.compareTo(other) < 0 ? one + "\n" + other : other + "\n" + one;
    }

    private LinkScore score() {
        Set<String> found = new HashSet<>();
        result.rows().forEach(row -> found.add(pair(row.get("left"), row.get("right"))));
        long right = found.stream().filter(pairs::contains).count();
        var score = new LinkScore();
        score.addPairs(right, found.size() - right, pairs.size() - right);
        return score;
    }
}
