package vn.sohotich.platform.command.evaluate;

import java.util.Map;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.evaluation.Evaluation;
import vn.sohotich.linkage.evaluation.LinkScore;
import vn.sohotich.linkage.evaluation.OutcomeScore;
import vn.sohotich.linkage.evaluation.Share;
import vn.sohotich.platform.command.console.Console;

/** An evaluation in words: shares with their 95 % intervals, confusions, a line for each role and kind of noise. */
public final class EvaluationText {

    private final Console console;

    public EvaluationText(Console console) {
        this.console = console;
    }

    public void pairs(LinkScore score) {
        console.say("evaluate.pairs", score.right() + score.missed(), score.right() + score.wrong());
        identity(score);
    }

    public void outcomes(Evaluation evaluation) {
        OutcomeScore all = evaluation.all();
        console.say("evaluate.people", all.people());
        identity(all.identity());
        share("evaluate.outcome", all.outcome());
        share("evaluate.fields", all.fields());
        confusions(all);
        groups("evaluate.by-role", "role", evaluation.roles());
        groups("evaluate.by-noise", "noise", evaluation.noise());
    }

    private void identity(LinkScore score) {
        share("evaluate.precision", score.precision());
        share("evaluate.recall", score.recall());
        share("evaluate.f1", score.f1());
        console.say("evaluate.counts", score.right(), score.wrong(), score.missed());
    }

    private void share(String key, Share share) {
        console.say(key, decimal(share.value()), decimal(share.low()), decimal(share.high()));
    }

    private void confusions(OutcomeScore score) {
        console.say("evaluate.confusion");
        var header = new StringBuilder(" ".repeat(22));
        for (Outcome decided : Outcome.values()) {
            header.append(right(word("evaluate.class", decided.name()), 16));
        }
        console.say("evaluate.line", header);
        for (Outcome truth : Outcome.values()) {
            var line = new StringBuilder(left(word("evaluate.class", truth.name()), 22));
            for (Outcome decided : Outcome.values()) {
                line.append(right(Long.toString(score.confused(truth, decided)), 16));
            }
            console.say("evaluate.line", line);
        }
    }

    private void groups(String title, String kind, Map<String, OutcomeScore> groups) {
        console.say(title);
        groups.forEach((name, score) -> console.say(
                "evaluate.line",
                left(name(kind, name), 34)
                        + right(Long.toString(score.people()), 9)
                        + right(decimal(score.identity().precision().value()), 10)
                        + right(decimal(score.identity().recall().value()), 10)
                        + right(decimal(score.identity().f1().value()), 10)
                        + right(decimal(score.outcome().value()), 10)));
    }

    private String name(String kind, String code) {
        int colon = code.indexOf(':');
        String word = word("evaluate." + kind, colon < 0 ? code : code.substring(0, colon));
        return colon < 0 ? word : word + " " + code.substring(colon + 1);
    }

    /** The words of a code, or the code itself when it comes from the truth file. */
    private String word(String prefix, String code) {
        String found = console.text(prefix + "." + code);
        return found.equals(prefix + "." + code) ? code : found;
    }

    private static String left(String text, int width) {
        return text.length() >= width ? text + " " : text + " ".repeat(width - text.length());
    }

    private static String right(String text, int width) {
        return text.length() >= width ? " " + text : " ".repeat(width - text.length()) + text;
    }

    private String decimal(double value) {
        return String.format(console.locale(), "%.5f", value);
    }
}
