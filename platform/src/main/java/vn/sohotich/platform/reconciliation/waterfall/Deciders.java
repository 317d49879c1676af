package vn.sohotich.platform.reconciliation.waterfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;

/** What would tell two registered people apart: where the register itself has them differ. */
@Component
public final class Deciders {
    private final StepWords words;

    public Deciders(MessageSource messages) {
        this.words = new StepWords(messages);
    }

    /** One sentence: what to look for on the page, or that only papers can decide. */
    public String of(RegisteredPerson one, RegisteredPerson other, Locale locale) {
        List<Pair> apart = pairs(one, other).stream().filter(Pair::differs).toList();
        if (apart.isEmpty()) {
            return words.say("waterfall.decide.number", locale);
        }
        String fields = apart.stream().map(pair -> told(pair, locale)).collect(Collectors.joining("; "));
        return words.say("waterfall.decide.fields", locale, fields);
    }

    private String told(Pair pair, Locale locale) {
        String label = words.say("lookup.field." + pair.field().listName(), locale);
        return words.say(
                "waterfall.decide.pair", locale, label, shown(pair.one(), locale), shown(pair.other(), locale));
    }

    private String shown(String value, Locale locale) {
        return value.isEmpty() ? words.say("waterfall.decide.empty", locale) : value;
    }

    private static List<Pair> pairs(RegisteredPerson one, RegisteredPerson other) {
        var pairs = new ArrayList<Pair>();
        pairs.add(new Pair(BasicField.NAME, one.name(), other.name()));
        pairs.add(new Pair(BasicField.BIRTH_DATE, date(one.birth()), date(other.birth())));
        pairs.add(new Pair(BasicField.MOTHER_NAME, one.motherName(), other.motherName()));
        pairs.add(new Pair(BasicField.FATHER_NAME, one.fatherName(), other.fatherName()));
        pairs.add(new Pair(BasicField.SPOUSE_NAME, one.spouseName(), other.spouseName()));
        pairs.add(new Pair(BasicField.ETHNICITY, one.ethnicity(), other.ethnicity()));
        pairs.add(new Pair(BasicField.ORIGIN, one.origin(), other.origin()));
        pairs.add(new Pair(BasicField.BIRTH_PLACE, one.birthPlace(), other.birthPlace()));
        return pairs;
    }

    private static String date(@Nullable PartialDate date) {
        return date == null ? "" : date.toScreen();
    }

    private record Pair(BasicField field, String one, String other) {
        boolean differs() {
            return !Objects.equals(one, other);
        }
    }
}
