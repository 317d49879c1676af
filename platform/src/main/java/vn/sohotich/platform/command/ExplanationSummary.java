package vn.sohotich.platform.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.Explanation;
import vn.sohotich.linkage.decision.WeightStep;
import vn.sohotich.platform.command.match.Explaining.Result.Explained;
import vn.sohotich.platform.reconciliation.waterfall.NearSteps;
import vn.sohotich.platform.reconciliation.waterfall.Waterfalls;

/** An explanation for machines: exact weights in bits, codes, and the words beside them. */
final class ExplanationSummary {
    private final Waterfalls waterfalls = new Waterfalls(ExplanationText.words());
    private final Explained explained;
    private final Locale locale;

    private ExplanationSummary(Explained explained, Locale locale) {
        this.explained = explained;
        this.locale = locale;
    }

    static Map<String, Object> of(int row, Explained explained, Locale locale) {
        var summary = new ExplanationSummary(explained, locale);
        Decision decision = explained.decision();
        PairExplanation asked = explained.asked();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("command", "explain");
        told.put("row", row);
        told.put("role", decision.role());
        told.put("outcome", decision.outcome().name());
        told.put("model", explained.model());
        told.put("people", explained.people());
        RegisteredPerson best = decision.best();
        if (best != null) {
            told.put("best", summary.pair(best, decision.probability(), decision.explanation()));
        }
        told.put(
                "runnersUp",
                decision.runnersUp().stream()
                        .map(other -> summary.pair(other.person(), other.probability(), other.explanation()))
                        .toList());
        if (asked != null) {
            var pair = summary.pair(
                    asked.candidate().person(),
                    asked.candidate().probability(),
                    asked.candidate().explanation());
            pair.put("compared", asked.compared());
            pair.put("crowdedRules", asked.crowdedRules());
            told.put("asked", pair);
        }
        return told;
    }

    private Map<String, Object> pair(RegisteredPerson person, double probability, Explanation explanation) {
        NearSteps near = NearSteps.of(explained.record(), explained.decision().role(), person);
        Map<String, Object> pair = new LinkedHashMap<>();
        pair.put("personalId", person.personalId());
        pair.put("probability", probability);
        pair.put("total", explanation.total());
        pair.put(
                "steps",
                explanation.steps().stream().map(step -> step(step, near)).toList());
        pair.put("rules", explanation.blockingRules());
        pair.put("rulesInWords", waterfalls.ruleWords(explanation.blockingRules(), locale));
        return pair;
    }

    private Map<String, Object> step(WeightStep step, NearSteps near) {
        List<String> words = waterfalls.stepWords(step, near, locale);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("comparison", step.comparison());
        told.put("level", step.level());
        told.put("near", near.rules(step));
        told.put("words", String.join(": ", words));
        told.put("weight", step.weight());
        return told;
    }
}
