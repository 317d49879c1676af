package vn.sohotich.platform.reconciliation.review.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
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
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.decision.FieldComparison;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.reconciliation.DecisionOutcome;
import vn.sohotich.platform.reconciliation.PersonOutcome;
import vn.sohotich.platform.reconciliation.review.Review;
import vn.sohotich.platform.reconciliation.review.ReviewCase;
import vn.sohotich.platform.reconciliation.review.ReviewDesk;
import vn.sohotich.platform.reconciliation.review.ReviewFilter;
import vn.sohotich.platform.reconciliation.words.Reasons;

/** The clerical review over REST: the same cases, claims and decisions as on the screen. */
@RestController
@RequestMapping("/api/v1/reviews")
@Tag(name = "reviews")
class ReviewResource {
    private final Review review;
    private final Reasons reasons;
    private final Access access;

    ReviewResource(Review review, Reasons reasons, Access access) {
        this.review = review;
        this.reasons = reasons;
        this.access = access;
    }

    /** The next case and how many are left; {@code exact} is false when there are more. */
    record Told(@Nullable Case now, long left, boolean exact) {}

    /** One case, held for whoever asked. */
    record Case(UUID id, boolean control, PersonOutcome outcome, List<String> reasons, List<Person> offered) {}

    /** A person of the register, by the register's own id, beside the book. */
    record Person(UUID id, RegisteredPerson person, double probability, List<FieldComparison> fields) {}

    /** Who it is: a person of the register by the register's own id, or nobody when left out; always with a reason. */
    record Choice(@Nullable UUID person, @Nullable String reason) {}

    @GetMapping("/next")
    @Operation(summary = "Hold the next case")
    Told next(ReviewFilter filter, Locale locale) {
        ReviewDesk desk = review.deskLogged(access.demand(Action.DECIDE_PERSON), filter, null);
        return new Told(desk.now() == null ? null : told(desk.now(), locale), desk.left(), desk.exact());
    }

    @PostMapping("/{id}/decision")
    @Operation(summary = "Decide a case")
    Object decide(@PathVariable UUID id, @RequestBody Choice choice) {
        String reason = Objects.requireNonNullElse(choice.reason(), "");
        return answer(review.decide(access.demand(Action.DECIDE_PERSON), id, choice.person(), reason));
    }

    @PostMapping("/{id}/later")
    @Operation(summary = "Put a case behind all others")
    void later(@PathVariable UUID id) {
        review.later(access.demand(Action.DECIDE_PERSON), id);
    }

    @PostMapping("/back")
    @Operation(summary = "Take the last decision back")
    Object takeBack() {
        return answer(review.takeBack(access.demand(Action.DECIDE_PERSON)));
    }

    private Case told(ReviewCase shown, Locale locale) {
        return new Case(
                shown.outcome().id(),
                shown.control(),
                shown.outcome(),
                reasons.of(shown.outcome(), locale),
                shown.offered().stream()
                        .map(one -> new Person(one.entry().id(), one.entry().person(), one.probability(), one.fields()))
                        .toList());
    }

    private static Object answer(DecisionOutcome outcome) {
        return switch (outcome) {
            case DecisionOutcome.Decided decided -> decided.outcome();
            case DecisionOutcome.Refused refused -> refused.refusal();
        };
    }
}
