package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.linkage.decision.Verdict;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.reconciliation.typing.Likely;
import vn.sohotich.platform.reconciliation.typing.Offered;
import vn.sohotich.platform.reconciliation.typing.TypedOutcome;
import vn.sohotich.platform.reconciliation.typing.TypedPage;
import vn.sohotich.platform.reconciliation.typing.TypedPerson;
import vn.sohotich.platform.reconciliation.typing.WhileTyping;

/** REST of the look-up while typing: the page in the body, whoever the register may have for each person in the answer. */
@RestController
@RequestMapping("/api/v1/lookups/typing")
class TypingResource {
    private final WhileTyping typing;
    private final Access access;

    TypingResource(WhileTyping typing, Access access) {
        this.typing = typing;
        this.access = access;
    }

    /** What is typed so far: values by technical column name; the record only when one is being corrected. */
    record Page(String kind, String unit, @Nullable UUID record, Map<String, String> values) {}

    /** One person of the page. */
    record Answer(
            String role,
            TypedPerson.State state,
            List<TypedPerson.Wanted> wanted,
            Outcome outcome,
            List<Candidate> candidates,
            List<Offered> known) {}

    /** A person of the register who may be meant; the number only for who may search the register. */
    record Candidate(
            double probability,
            @Nullable String personalId,
            String name,
            String birth,
            String residence,
            String motherName,
            String fatherName,
            List<FieldComparison> fields,
            Map<String, String> fill) {}

    @PostMapping
    Object people(@RequestBody Page page) {
        var typed = new TypedPage(page.kind(), page.unit(), page.record(), page.values());
        return switch (typing.lookUpLogged(access.demand(Action.ENTER_RECORD), typed)) {
            case TypedOutcome.LookedUp found ->
                found.people().stream()
                        .map(person -> answer(person, found.withNumbers()))
                        .toList();
            case TypedOutcome.Refused refused -> refused.refusal();
        };
    }

    private static Answer answer(TypedPerson person, boolean withNumbers) {
        return new Answer(
                person.role(),
                person.state(),
                person.wanted(),
                person.outcome(),
                person.candidates().stream()
                        .map(one -> candidate(one, withNumbers))
                        .toList(),
                person.known());
    }

    private static Candidate candidate(Likely likely, boolean withNumbers) {
        RegisteredPerson person = likely.person();
        PartialDate birth = person.birth();
        return new Candidate(
                likely.probability(),
                withNumbers ? person.personalId() : null,
                person.name(),
                birth == null ? "" : birth.toScreen(),
                person.residence(),
                person.motherName(),
                person.fatherName(),
                likely.fields().stream()
                        .filter(field -> field.verdict() != Verdict.IGNORED)
                        .toList(),
                likely.fill());
    }
}
