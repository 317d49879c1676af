package vn.sohotich.platform.reconciliation.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.reconciliation.PersonOutcome;

/** The reason of an outcome in sentences, made from what was compared and never stored. */
@Component
public class Reasons {
    private final MessageSource messages;

    Reasons(MessageSource messages) {
        this.messages = messages;
    }

    /** One or a few sentences, the most important first. */
    public List<String> of(PersonOutcome outcome, Locale locale) {
        var words = new Words(locale);
        var sentences = new ArrayList<String>();
        if (outcome.asserted()) {
            boolean nobody = outcome.finding().personalId().isEmpty();
            sentences.add(words.say(nobody ? "lookup.reason.nobody" : "lookup.reason.chosen", outcome.decidedBy()));
        }
        switch (outcome.outcome()) {
            case CONSISTENT -> sentences.add(found(outcome, "lookup.reason.consistent", words));
            case INCONSISTENT -> {
                sentences.add(found(outcome, "lookup.reason.inconsistent", words));
                sentences.add(words.say("lookup.reason.differs", differences(outcome, words)));
            }
            case AMBIGUOUS -> sentences.add(ambiguous(outcome, words));
            case NOT_FOUND -> {
                if (!outcome.asserted()) {
                    sentences.add(notFound(outcome, words));
                }
            }
        }
        String lessPrecise = fields(outcome, Verdict.LESS_PRECISE, words);
        if (!lessPrecise.isEmpty() && !outcome.finding().personalId().isEmpty()) {
            sentences.add(words.say("lookup.reason.less-precise", lessPrecise));
        }
        return sentences;
    }

    private static String found(PersonOutcome outcome, String key, Words words) {
        String agreeing = fields(outcome, Verdict.SAME, words);
        return agreeing.isEmpty() ? words.say("lookup.reason.found") : words.say(key, agreeing);
    }

    private static String ambiguous(PersonOutcome outcome, Words words) {
        String agreeing = fields(outcome, Verdict.SAME, words);
        int people = outcome.finding().worthNaming().size();
        if (people < 2) {
            return words.say("lookup.reason.unsure", agreeing);
        }
        return words.say("lookup.reason.ambiguous", people, agreeing);
    }

    private static String notFound(PersonOutcome outcome, Words words) {
        if (outcome.finding().worthNaming().isEmpty()) {
            return words.say("lookup.reason.not-found");
        }
        return words.say("lookup.reason.nearest", differences(outcome, words));
    }

    private static String fields(PersonOutcome outcome, Verdict verdict, Words words) {
        return outcome.finding().fields().stream()
                .filter(field -> field.verdict() == verdict)
                .map(field -> words.field(field.field()))
                .collect(Collectors.joining(", "));
    }

    private static String differences(PersonOutcome outcome, Words words) {
        return outcome.finding().fields().stream()
                .filter(field -> field.verdict() == Verdict.DIFFERENT)
                .map(words::difference)
                .collect(Collectors.joining("; "));
    }

    /** The words of one language. */
    private final class Words {
        private final Locale locale;

        Words(Locale locale) {
            this.locale = locale;
        }

        String say(String key, Object... args) {
            return messages.getMessage(key, args, locale);
        }

        String field(BasicField field) {
            return say("lookup.field." + field.listName());
        }

        String difference(FieldComparison field) {
            return say(
                    "lookup.reason.difference",
                    field(field.field()),
                    shown(field.field(), field.bookValue()),
                    shown(field.field(), field.registerValue()));
        }

        private String shown(BasicField field, String value) {
            return field == BasicField.SEX && value.matches("[123]") ? say("lookup.sex." + value) : value;
        }
    }
}
