package vn.sohotich.platform.reconciliation.waterfall;

import java.util.Locale;
import org.springframework.context.MessageSource;
import vn.sohotich.linkage.decision.WeightStep;

/** Comparisons, levels and blocking rules in words. A level may have words of its own under one comparison. */
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

    String rule(String code, Locale locale) {
        return or("lookup.rule." + code, code, locale);
    }

    private String or(String key, String fallback, Locale locale) {
        String said = messages.getMessage(key, null, fallback, locale);
        return said == null ? fallback : said;
    }
}
