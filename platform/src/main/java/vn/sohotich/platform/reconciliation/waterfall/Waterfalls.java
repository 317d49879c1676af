package vn.sohotich.platform.reconciliation.waterfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.decision.DecisionRule;
import vn.sohotich.linkage.decision.WeightStep;

/** Draws the waterfall of a compared pair in the language of whoever looks. */
@Component
public final class Waterfalls {
    private static final double SHARED = 0.005;
    private static final String SIBLING = "sibling";

    private final StepWords words;

    public Waterfalls(MessageSource messages) {
        this.words = new StepWords(messages);
    }

    /** The picture and words of a pair with its probability among all candidates. */
    public Waterfall of(Grounds grounds, NearSteps near, double probability, Locale locale) {
        long total = Math.round(grounds.total() * 10);
        long[] tenths = Points.tenths(grounds.steps(), total);
        var scale = Scale.of(grounds.steps(), sure());
        var bars = new ArrayList<Bar>();
        double sum = 0;
        int top = 0;
        for (int i = 0; i < tenths.length; i++) {
            WeightStep step = grounds.steps().get(i);
            double next = sum + step.weight();
            if (tenths[i] != 0 || !step.comparison().equals(SIBLING)) {
                Bar bar = bar(step, near, tenths[i], scale.place(top, sum, next), locale);
                bars.add(bar);
                top = bar.place().next();
            }
            sum = next;
        }
        return new Waterfall(
                bars,
                Points.signed(total, locale),
                Likelihood.percent(probability, locale),
                words.say(Likelihood.of(probability).key(), locale),
                shared(grounds.total(), probability, locale),
                grounds.rules().stream().map(rule -> words.rule(rule, locale)).toList(),
                needed(locale),
                scale.frame(top, grounds.total(), sure()));
    }

    /** Points from which on a pair is linked: the link threshold as a match weight. */
    static double sure() {
        double link = DecisionRule.standard().link();
        return Math.log(link / (1 - link)) / Math.log(2);
    }

    /** The points that the link threshold needs, rounded up. */
    static String needed(Locale locale) {
        return Points.plain((long) Math.ceil(sure() * 10), locale);
    }

    private Bar bar(WeightStep step, NearSteps near, long tenths, Scale.Span span, Locale locale) {
        boolean prior = span.top() == 0;
        var said =
                new Bar.Said(words.comparison(step, locale), words.level(step, locale), words.near(step, near, locale));
        String kind = prior ? "prior" : tenths > 0 ? "for" : tenths < 0 ? "against" : "neutral";
        return new Bar(
                said,
                Points.signed(tenths, locale),
                kind,
                span.place(said.lines().size()));
    }

    private String shared(double total, double probability, Locale locale) {
        double alone = Likelihood.alone(total);
        return alone - probability < SHARED
                ? ""
                : words.say(
                        "waterfall.shared",
                        locale,
                        Likelihood.percent(alone, locale),
                        Likelihood.percent(probability, locale));
    }

    /** Blocking rules in words. */
    public List<String> ruleWords(List<String> rules, Locale locale) {
        return rules.stream().map(rule -> words.rule(rule, locale)).toList();
    }

    /** What a step compared, and the level it reached with the rules behind it. */
    public List<String> stepWords(WeightStep step, NearSteps near, Locale locale) {
        return List.of(words.comparison(step, locale), words.levelAndRules(step, near, locale));
    }
}
