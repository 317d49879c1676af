package vn.sohotich.platform.command.evaluate;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.evaluation.Evaluation;
import vn.sohotich.linkage.evaluation.JudgedPerson;
import vn.sohotich.platform.shared.Refusal;

/** Compares the result of a look-up, person by person, with a truth that has an outcome for each. */
final class OutcomeJudging {

    /** The score, how many people of the truth have no line in the result, and lines without a truth by role. */
    record Judged(Evaluation evaluation, long missing, Map<String, Long> withoutTruth) {}

    private static final String[] RESULT = {"row", "role", "outcome", "soDinhDanh", "differs"};
    private static final String[] TRUTH = {"row", "outcome", "soDinhDanh", "differs"};

    private final NamedRows truth;
    private final NamedRows result;
    private final RecordNoise noise;
    private final @Nullable String file;
    private final Map<String, NamedRows.Row> decided = new HashMap<>();
    private final Set<String> roles = new HashSet<>();

    /** {@code file} picks the lines of the truth with that value in its column {@code file}; null takes all. */
    OutcomeJudging(NamedRows truth, NamedRows result, RecordNoise noise, @Nullable String file)
            throws NamedRows.Refused {
        truth.need(TRUTH);
        result.need(RESULT);
        if (!truth.has("file") && !truth.has("role")) {
            truth.need("role");
        }
        this.truth = truth;
        this.result = result;
        this.noise = noise;
        this.file = file;
    }

    Judged judge() throws NamedRows.Refused {
        for (NamedRows.Row row : result.rows()) {
            roles.add(row.get("role"));
            decided.put(row.get("role") + " " + row.get("row"), row);
        }
        var evaluation = new Evaluation();
        var seen = new HashSet<String>();
        long missing = 0;
        for (NamedRows.Row row : truth.rows()) {
            if (isAsked(row)) {
                String role = TruthRoles.of(truth, row);
                String key = role + " " + row.get("row");
                if (!seen.add(key)) {
                    throw new NamedRows.Refused(
                            truth.file(), Refusal.of("evaluate.truth-repeated", row.number(), role, row.get("row")));
                }
                if (roles.contains(role)) {
                    NamedRows.Row decision = decided.remove(key);
                    missing += decision == null ? 1 : 0;
                    evaluation.add(judged(row, role, decision));
                }
            }
        }
        if (evaluation.all().people() == 0) {
            throw new NamedRows.Refused(
                    truth.file(),
                    Refusal.of("evaluate.nothing-common", String.join(", ", new TreeMap<>(byRole()).keySet())));
        }
        return new Judged(evaluation, missing, byRole());
    }

    private boolean isAsked(NamedRows.Row row) {
        String of = row.get("file");
        return file == null || of.equals(file) || of.startsWith(file + ":");
    }

    /** A person without a line was not found. */
    private JudgedPerson judged(NamedRows.Row row, String role, NamedRows.@Nullable Row decision)
            throws NamedRows.Refused {
        return new JudgedPerson(
                role,
                outcome(truth, row),
                row.get("soDinhDanh"),
                row.get("differs"),
                decision == null ? Outcome.NOT_FOUND : outcome(result, decision),
                decision == null ? "" : decision.get("soDinhDanh"),
                decision == null ? "" : decision.get("differs"),
                noise.kinds(row, role));
    }

    private static Outcome outcome(NamedRows rows, NamedRows.Row row) throws NamedRows.Refused {
        String written = row.get("outcome");
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new NamedRows.Refused(
                        rows.file(), Refusal.of("evaluate.outcome", row.number(), written.isEmpty() ? "…" : written)));
    }

    private Map<String, Long> byRole() {
        Map<String, Long> counts = new TreeMap<>();
        decided.values().forEach(row -> counts.merge(row.get("role"), 1L, Long::sum));
        return counts;
    }
}
