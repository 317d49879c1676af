package vn.sohotich.platform.reconciliation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.BasicField;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.population.PersonEntry;
import vn.sohotich.platform.population.PopulationRegister;
import vn.sohotich.platform.reconciliation.Candidate;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.sought.Sought;
import vn.sohotich.platform.reconciliation.sought.SoughtRecords;
import vn.sohotich.platform.reconciliation.words.Near;
import vn.sohotich.platform.reconciliation.words.Reasons;
import vn.sohotich.platform.reconciliation.words.SideBySide;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.PersonInRole;

/** Makes of stored outcomes what screens show, in the order in which the book names its people. */
@Component
class PersonViews {
    private final PopulationRegister register;
    private final BookTypes types;
    private final SoughtRecords sought;
    private final Reasons reasons;
    private final WhyViews why;
    private final MessageSource messages;

    PersonViews(
            PopulationRegister register,
            BookTypes types,
            SoughtRecords sought,
            Reasons reasons,
            WhyViews why,
            MessageSource messages) {
        this.register = register;
        this.types = types;
        this.sought = sought;
        this.reasons = reasons;
        this.why = why;
        this.messages = messages;
    }

    /** The people of one record. */
    List<PersonView> of(List<PersonOutcome> outcomes, Locale locale) {
        List<String> ids = outcomes.stream()
                .flatMap(outcome -> outcome.finding().candidates().stream())
                .map(Candidate::personalId)
                .distinct()
                .toList();
        Map<String, PersonEntry> people = register.withPersonalIds(ids).stream()
                .collect(Collectors.toMap(entry -> entry.person().personalId(), entry -> entry));
        Optional<Sought> book = outcomes.stream().findFirst().flatMap(outcome -> sought.find(outcome.recordId()));
        return outcomes.stream()
                .sorted((one, other) -> Integer.compare(place(one), place(other)))
                .map(outcome -> view(outcome, book, people, locale))
                .toList();
    }

    private PersonView view(
            PersonOutcome outcome, Optional<Sought> book, Map<String, PersonEntry> people, Locale locale) {
        var candidates = new ArrayList<CandidateView>();
        for (Candidate candidate : outcome.finding().worthNaming()) {
            PersonEntry person = people.get(candidate.personalId());
            if (person != null) {
                candidates.add(new CandidateView(person, (int) Math.round(candidate.probability() * 100)));
            }
        }
        return new PersonView(
                outcome,
                roleLabel(outcome.kind(), outcome.role(), locale),
                people.get(outcome.finding().personalId()),
                reasons.of(outcome, locale),
                fields(outcome.finding().fields(), locale),
                candidates,
                why.of(outcome, book, people, locale));
    }

    /** The compared fields that say anything, book beside register. */
    List<FieldView> fields(List<FieldComparison> fields, Locale locale) {
        return fields.stream()
                .filter(PersonViews::isWorthShowing)
                .map(field -> field(field, locale))
                .toList();
    }

    String roleLabel(String kind, String role, Locale locale) {
        return types.find(kind)
                .flatMap(type -> type.person(role))
                .map(person -> person.label().in(locale))
                .orElse(role);
    }

    private int place(PersonOutcome outcome) {
        List<PersonInRole> persons =
                types.find(outcome.kind()).map(type -> type.persons()).orElse(List.of());
        for (int i = 0; i < persons.size(); i++) {
            if (persons.get(i).role().equals(outcome.role())) {
                return i;
            }
        }
        return persons.size();
    }

    static boolean isWorthShowing(FieldComparison field) {
        return !(field.bookValue().isEmpty() && field.registerValue().isEmpty());
    }

    FieldView field(FieldComparison field, Locale locale) {
        String book = shown(field.field(), field.bookValue(), locale);
        String kept = shown(field.field(), field.registerValue(), locale);
        SideBySide values =
                field.verdict() == Verdict.DIFFERENT ? SideBySide.of(book, kept) : SideBySide.agreeing(book, kept);
        String labelKey = "lookup.field." + field.field().listName();
        return new FieldView(
                labelKey,
                values.book(),
                values.register(),
                field.verdict().name(),
                Near.of(field).words(messages, "", locale));
    }

    private String shown(BasicField field, String value, Locale locale) {
        return field == BasicField.SEX && value.matches("[123]")
                ? messages.getMessage("lookup.sex." + value, null, locale)
                : value;
    }
}
