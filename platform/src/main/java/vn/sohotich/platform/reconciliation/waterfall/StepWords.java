package vn.sohotich.platform.reconciliation.waterfall;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.sohotich.linkage.decision.WeightStep;

/** Comparisons, levels, rules of similarity and blocking rules in words. A level may have words of its own under one comparison. */
record StepWords(MessageSource messages) {
    String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }

    String comparison(WeightStep step, Locale locale) {
        return or("lookup.step." + step.comparison(), step.comparison(), locale);
    }

    String level(WeightStep step, Locale locale) {
        String general = or("lookup.level." + step.level(), step.level(), locale);
        return or("lookup.level." + step.comparison() + "." + step.level(), general, locale);
    }

    /** The rules that say more about a step than its level does. */
    String near(WeightStep step, NearSteps near, Locale locale) {
        return near.behind(step).words(messages, level(step, locale), locale);
    }

    /** The level, with the rules behind it in brackets. */
    String levelAndRules(WeightStep step, NearSteps near, Locale locale) {
        String rules = near(step, near, locale);
        String level = level(step, locale);
        return rules.isEmpty() ? level : say("waterfall.level", locale, level, rules);
    }

    String rule(String code, Locale locale) {
        return or("lookup.rule." + code, code, locale);
    }

    private String or(String key, String fallback, Locale locale) {
        String said = messages.getMessage(key, null, fallback, locale);
        return said == null ? fallback : said;
    }
}
