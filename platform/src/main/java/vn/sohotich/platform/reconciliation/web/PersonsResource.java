package vn.sohotich.platform.reconciliation.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.reconciliation.Comparisons;
import vn.sohotich.platform.reconciliation.DecisionOutcome;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.words.Reasons;

/** REST of the people of one record: outcomes with their reasons, decisions and their retraction, any comparison. */
@RestController
@RequestMapping("/api/v1/records/{recordId}/persons")
class PersonsResource {
    private final Reconciliation reconciliation;
    private final Reasons reasons;
    private final Access access;
    private final Comparisons comparisons;

    PersonsResource(Reconciliation reconciliation, Comparisons comparisons, Reasons reasons, Access access) {
        this.reconciliation = reconciliation;
        this.comparisons = comparisons;
        this.reasons = reasons;
        this.access = access;
    }

    /** An outcome with its reason in the language of the request. */
    record Told(PersonOutcome outcome, List<String> reasons) {}

    /** Who the person is: a person of the register by the register's own id, or nobody when left out. */
    record Choice(@Nullable UUID person, @Nullable String reason) {}

    @GetMapping
    List<Told> persons(@PathVariable UUID recordId, Locale locale) {
        return reconciliation.outcomesLogged(access.demand(Action.SEE_RECORDS), recordId).stream()
                .map(outcome -> new Told(outcome, reasons.of(outcome, locale)))
                .toList();
    }

    @PostMapping("/{role}/decision")
    Object decide(@PathVariable UUID recordId, @PathVariable String role, @RequestBody Choice choice, Locale locale) {
        var actor = access.demand(Action.DECIDE_PERSON);
        String reason = Objects.requireNonNullElse(choice.reason(), "");
        return answer(reconciliation.decide(actor, recordId, role, choice.person(), reason), locale);
    }

    @PostMapping("/{role}/retraction")
    Object retract(@PathVariable UUID recordId, @PathVariable String role, Locale locale) {
        return answer(reconciliation.retract(access.demand(Action.DECIDE_PERSON), recordId, role), locale);
    }

    /** The person in the role beside any person of the register, by the register's own id. */
    @GetMapping("/{role}/comparison/{person}")
    Object compare(@PathVariable UUID recordId, @PathVariable String role, @PathVariable UUID person) {
        var actor = access.demand(Action.DECIDE_PERSON);
        return switch (comparisons.compareLogged(actor, recordId, role, person)) {
            case Comparisons.Answer.Compared compared -> compared;
            case Comparisons.Answer.Refused refused -> refused.refusal();
        };
    }

    private Object answer(DecisionOutcome result, Locale locale) {
        return switch (result) {
            case DecisionOutcome.Decided decided -> new Told(decided.outcome(), reasons.of(decided.outcome(), locale));
            case DecisionOutcome.Refused refused -> refused.refusal();
        };
    }
}
