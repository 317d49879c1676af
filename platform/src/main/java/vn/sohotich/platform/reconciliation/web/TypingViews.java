package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.reconciliation.typing.Likely;
import vn.sohotich.platform.reconciliation.typing.TypedPerson;

/** Words the look-up of people who are being typed for the panel beside the form. */
@Component
class TypingViews {
    private final PersonViews views;
    private final MessageSource messages;

    TypingViews(PersonViews views, MessageSource messages) {
        this.views = views;
        this.messages = messages;
    }

    /** One typed person with candidates in words; {@code said} is the one sentence that the panel begins with. */
    record TypedView(String role, String said, @Nullable Outcome outcome, List<LikelyView> candidates) {}

    /** A candidate: who it is, what agrees in one line, and every field that does not. */
    record LikelyView(
            RegisteredPerson person,
            int percent,
            String commune,
            String agreeing,
            List<FieldView> differing,
            List<FieldView> coarser,
            List<FieldView> fields) {}

    TypedView of(TypedPerson person, Locale locale) {
        boolean found = person.state() == TypedPerson.State.FOUND;
        return new TypedView(
                person.role(),
                said(person, locale),
                found ? person.outcome() : null,
                person.candidates().stream().map(one -> likely(one, locale)).toList());
    }

    private String said(TypedPerson person, Locale locale) {
        String wanted = person.wanted().stream()
                .map(one -> say("lookup.typing.wanted." + one, locale))
                .collect(Collectors.joining(", "));
        int candidates = person.candidates().size();
        return say("lookup.typing.state." + person.state(), locale, wanted, candidates);
    }

    private LikelyView likely(Likely candidate, Locale locale) {
        String place = candidate.person().residence().isBlank()
                ? candidate.person().birthPlace()
                : candidate.person().residence();
        return new LikelyView(
                candidate.person(),
                (int) Math.round(candidate.probability() * 100),
                place.split(",", 2)[0].strip(),
                candidate.fields().stream()
                        .filter(field -> field.verdict() == Verdict.SAME)
                        .map(field -> say("lookup.field." + field.field().listName(), locale))
                        .collect(Collectors.joining(", ")),
                fields(candidate.fields(), Verdict.DIFFERENT, locale),
                fields(candidate.fields(), Verdict.LESS_PRECISE, locale),
                candidate.fields().stream()
                        .filter(PersonViews::isWorthShowing)
                        .map(field -> views.field(field, locale))
                        .toList());
    }

    private List<FieldView> fields(List<FieldComparison> fields, Verdict verdict, Locale locale) {
        return fields.stream()
                .filter(field -> field.verdict() == verdict)
                .map(field -> views.field(field, locale))
                .toList();
    }

    private String say(String key, Locale locale, Object... args) {
        return messages.getMessage(key, args, locale);
    }
}
