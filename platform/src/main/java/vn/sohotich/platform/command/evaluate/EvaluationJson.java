package vn.sohotich.platform.command.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.evaluation.Evaluation;
import vn.sohotich.linkage.evaluation.LinkScore;
import vn.sohotich.linkage.evaluation.OutcomeScore;
import vn.sohotich.linkage.evaluation.Share;

/** An evaluation for machines. */
public final class EvaluationJson {

    private EvaluationJson() {}

    public static Map<String, Object> pairs(LinkScore score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("right", score.right());
        json.put("wrong", score.wrong());
        json.put("missed", score.missed());
        json.put("precision", share(score.precision()));
        json.put("recall", share(score.recall()));
        json.put("f1", share(score.f1()));
        return json;
    }

    public static Map<String, Object> outcomes(Evaluation evaluation) {
        Map<String, Object> json = group(evaluation.all());
        json.put("roles", groups(evaluation.roles()));
        json.put("noise", groups(evaluation.noise()));
        return json;
    }

    private static Map<String, Object> groups(Map<String, OutcomeScore> groups) {
        Map<String, Object> json = new LinkedHashMap<>();
        groups.forEach((name, score) -> json.put(name, group(score)));
        return json;
    }

    private static Map<String, Object> group(OutcomeScore score) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("people", score.people());
        json.put("identity", pairs(score.identity()));
        json.put("outcome", share(score.outcome()));
        json.put("fields", share(score.fields()));
        Map<String, Object> confusion = new LinkedHashMap<>();
        for (Outcome truth : Outcome.values()) {
            Map<String, Long> row = new LinkedHashMap<>();
            for (Outcome decided : Outcome.values()) {
                row.put(decided.name(), score.confused(truth, decided));
            }
            confusion.put(truth.name(), row);
        }
        json.put("confusion", confusion);
        return json;
    }

    private static Map<String, Double> share(Share share) {
        Map<String, Double> json = new LinkedHashMap<>();
        json.put("value", share.value());
        json.put("low", share.low());
        json.put("high", share.high());
        return json;
    }
}
