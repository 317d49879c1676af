package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.reconciliation.typing.Likely;
import vn.sohotich.platform.reconciliation.typing.Offered;
import vn.sohotich.platform.reconciliation.typing.TypedPerson;
import vn.sohotich.platform.record.definition.PersonPart;
import vn.sohotich.platform.record.known.KnownPerson;

/** Words the look-up of people who are being typed for the panel beside the form. */
@Component
class TypingViews {
    private final PersonViews views;
    private final MessageSource messages;
    private final JsonMapper json;

    TypingViews(PersonViews views, MessageSource messages, JsonMapper json) {
        this.views = views;
        this.messages = messages;
        this.json = json;
    }

    /** One typed person with candidates in words; {@code said} is the one sentence that the panel begins with. */
    record TypedView(
            String role, String said, @Nullable Outcome outcome, List<LikelyView> candidates, List<KnownView> known) {}

    /** A person of a kept record: who, and from which entry. */
    record KnownView(String name, String birth, String place, String from, int records, String number, String fill) {}

    /** A candidate: who it is, what agrees in one line, and every field that does not. */
    record LikelyView(
            RegisteredPerson person,
            int percent,
            String commune,
            String agreeing,
            List<FieldView> differing,
            List<FieldView> coarser,
            List<FieldView> fields,
            @Nullable String fill) {}

    TypedView of(TypedPerson person, Locale locale) {
        boolean found = person.state() == TypedPerson.State.FOUND;
        return new TypedView(
                person.role(),
                said(person, locale),
                found ? person.outcome() : null,
                person.candidates().stream().map(one -> likely(one, locale)).toList(),
                person.known().stream().map(one -> known(one, locale)).toList());
    }

    private KnownView known(Offered offered, Locale locale) {
        KnownPerson person = offered.person();
        String birth = person.part(PersonPart.BIRTH);
        return new KnownView(
                person.part(PersonPart.NAME),
                birth.isEmpty() ? "–" : birth.replace('.', '/'),
                person.part(PersonPart.RESIDENCE).split(",", 2)[0].strip(),
                say(
                        "lookup.typing.from",
                        locale,
                        person.kind(),
                        person.number().isEmpty() ? "–" : person.number(),
                        views.roleLabel(person.kind(), person.role(), locale)),
                person.records(),
                person.part(PersonPart.PERSONAL_ID),
                json.writeValueAsString(offered.fill()));
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
                        .toList(),
                candidate.fill().isEmpty() ? null : json.writeValueAsString(candidate.fill()));
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
