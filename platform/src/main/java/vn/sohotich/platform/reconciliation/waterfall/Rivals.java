package vn.sohotich.platform.reconciliation.waterfall;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.decision.WeightStep;

/** Puts the best candidate beside another one, step by step. */
@Component
public final class Rivals {
    private static final double MANY_TIMES = 1e9;

    private final StepWords words;

    public Rivals(MessageSource messages) {
        this.words = new StepWords(messages);
    }

    /** Why the other one, who is near by these rules, is behind the first, or why nothing separates them. */
    public Rival of(Grounds first, Grounds other, NearSteps near, Locale locale) {
        List<Contrast> contrasts = Contrast.all(first, other);
        long distance = Math.round(other.total() * 10) - Math.round(first.total() * 10);
        long[] tenths = Points.tenths(contrasts.stream().map(Contrast::distance).toList(), distance);
        var worse = new ArrayList<String>();
        var better = new ArrayList<String>();
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < tenths.length; i++) {
            Contrast contrast = contrasts.get(i);
            if (tenths[i] != 0 || !contrast.sameLevel()) {
                differences.add(difference(contrast, near, tenths[i], locale));
                (tenths[i] < 0 ? worse : better).add(told(contrast, near, tenths[i], locale));
            }
        }
        var sentences = new ArrayList<String>();
        sentences.add(distance(distance, first, other, locale));
        add(sentences, "waterfall.rival.alike", alike(contrasts, locale), locale);
        add(sentences, "waterfall.rival.worse", String.join("; ", worse), locale);
        add(sentences, "waterfall.rival.better", String.join("; ", better), locale);
        return new Rival(sentences, differences, Points.signed(distance, locale));
    }

    private void add(List<String> sentences, String key, String list, Locale locale) {
        if (!list.isEmpty()) {
            sentences.add(words.say(key, locale, list));
        }
    }

    private String distance(long tenths, Grounds first, Grounds other, Locale locale) {
        double apart = first.total() - other.total();
        String points = Points.plain(Math.abs(tenths), locale);
        if (tenths == 0) {
            return words.say("waterfall.rival.tie", locale);
        }
        if (tenths > 0) {
            return words.say("waterfall.rival.ahead", locale, points);
        }
        double times = Math.pow(2, apart);
        if (apart < Waterfalls.sure()) {
            return words.say("waterfall.rival.close", locale, points, Waterfalls.needed(locale));
        }
        return times > MANY_TIMES
                ? words.say("waterfall.rival.far", locale, points)
                : words.say("waterfall.rival.behind", locale, points, rounded(times, locale));
    }

    private static String rounded(double times, Locale locale) {
        var rounded = BigDecimal.valueOf(times).round(new MathContext(2));
        return NumberFormat.getNumberInstance(locale).format(rounded);
    }

    private String alike(List<Contrast> contrasts, Locale locale) {
        return contrasts.stream()
                .filter(Contrast::bothAgree)
                .map(contrast -> lower(words.comparison(contrast.other(), locale), locale))
                .collect(Collectors.joining(", "));
    }

    private String told(Contrast contrast, NearSteps near, long tenths, Locale locale) {
        WeightStep other = contrast.other();
        return words.say(
                "waterfall.rival.step",
                locale,
                lower(words.comparison(other, locale), locale),
                words.levelAndRules(other, near, locale),
                Points.signed(tenths, locale));
    }

    private Difference difference(Contrast contrast, NearSteps near, long tenths, Locale locale) {
        return new Difference(
                words.comparison(contrast.first(), locale),
                words.level(contrast.first(), locale),
                words.levelAndRules(contrast.other(), near, locale),
                Points.signed(tenths, locale));
    }

    private static String lower(String label, Locale locale) {
        return label.substring(0, 1).toLowerCase(locale) + label.substring(1);
    }
}
