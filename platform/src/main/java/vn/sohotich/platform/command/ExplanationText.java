package vn.sohotich.platform.command;

import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.sohotich.linkage.Decision;
import vn.sohotich.linkage.PairExplanation;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.ScoredCandidate;
import vn.sohotich.platform.command.console.Console;
import vn.sohotich.platform.command.match.Explaining.Result.Explained;
import vn.sohotich.platform.reconciliation.waterfall.Bar;
import vn.sohotich.platform.reconciliation.waterfall.Grounds;
import vn.sohotich.platform.reconciliation.waterfall.NearSteps;
import vn.sohotich.platform.reconciliation.waterfall.Rivals;
import vn.sohotich.platform.reconciliation.waterfall.Waterfall;
import vn.sohotich.platform.reconciliation.waterfall.Waterfalls;

/** The waterfall of a decision as lines of text, in the words of the screens. */
final class ExplanationText {
    private static final int LABEL = 34;
    private static final int LEVEL = 56;
    private static final int POINTS = 8;

    private final Console console;
    private final int row;
    private final MessageSource words = words();
    private final Waterfalls waterfalls = new Waterfalls(words);
    private final Rivals rivals = new Rivals(words);

    ExplanationText(Console console, int row) {
        this.console = console;
        this.row = row;
    }

    /** The words of the look-up, as the screens have them. */
    static MessageSource words() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/reconciliation");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    void tell(Explained explained) {
        Decision decision = explained.decision();
        console.say("explain.head", row, decision.role(), console.text("explain.outcome." + decision.outcome()));
        PairExplanation asked = explained.asked();
        if (asked == null) {
            best(explained);
        } else {
            asked(asked, explained);
        }
        console.say("explain.versions", explained.model(), explained.people());
    }

    private void best(Explained explained) {
        Decision decision = explained.decision();
        RegisteredPerson best = decision.best();
        if (best == null) {
            console.say("explain.nobody");
            return;
        }
        Grounds grounds = Grounds.of(decision.explanation());
        person("explain.best", 1, best);
        waterfall(grounds, near(explained, best), decision.probability());
        rules(grounds.rules());
        int place = 2;
        for (ScoredCandidate other : decision.runnersUp()) {
            person("explain.other", place++, other.person());
            rival(grounds, Grounds.of(other.explanation()), near(explained, other.person()));
        }
    }

    private void asked(PairExplanation asked, Explained explained) {
        Decision decision = explained.decision();
        NearSteps near = near(explained, asked.candidate().person());
        Grounds grounds = Grounds.of(asked.candidate().explanation());
        RegisteredPerson best = decision.best();
        person("explain.asked", 0, asked.candidate().person());
        waterfall(grounds, near, asked.candidate().probability());
        if (asked.compared()) {
            rules(grounds.rules());
        } else {
            line(said("waterfall.rules.none"));
        }
        if (!asked.crowdedRules().isEmpty()) {
            List<String> crowded = waterfalls.ruleWords(asked.crowdedRules(), console.locale());
            line(said("waterfall.rules.crowded", String.join("; ", crowded)));
        }
        if (best != null && !best.equals(asked.candidate().person())) {
            person("explain.best", 1, best);
            rival(Grounds.of(decision.explanation()), grounds, near);
        }
    }

    private void person(String key, int place, RegisteredPerson person) {
        String birth = person.birth() == null ? "" : person.birth().toScreen();
        console.say(key, place, person.personalId(), person.name(), birth);
    }

    private void waterfall(Grounds grounds, NearSteps near, double probability) {
        Waterfall fall = waterfalls.of(grounds, near, probability, console.locale());
        for (Bar bar : fall.bars()) {
            step(bar.label(), bar.level(), bar.points());
            if (!bar.near().isEmpty()) {
                step("", said("waterfall.near", bar.near()), "");
            }
        }
        step(said("waterfall.total"), "", fall.total());
        line(said("waterfall.sum", fall.total(), fall.percent(), fall.likelihood()));
        if (!fall.shared().isEmpty()) {
            line(fall.shared());
        }
    }

    private void step(String label, String level, String points) {
        String format = "%-" + LABEL + "s %-" + LEVEL + "s %" + POINTS + "s";
        line(String.format(Locale.ROOT, format, label, level, points).stripTrailing());
    }

    private void rules(List<String> codes) {
        line(said("waterfall.rules", String.join("; ", waterfalls.ruleWords(codes, console.locale()))));
    }

    private static NearSteps near(Explained explained, RegisteredPerson person) {
        return NearSteps.of(explained.record(), explained.decision().role(), person);
    }

    private void rival(Grounds first, Grounds other, NearSteps near) {
        rivals.of(first, other, near, console.locale()).sentences().forEach(this::line);
    }

    private void line(String text) {
        console.say("explain.line", text);
    }

    private String said(String key, Object... args) {
        return words.getMessage(key, args, console.locale());
    }
}
