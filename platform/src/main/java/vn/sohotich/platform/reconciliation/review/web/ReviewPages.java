package vn.sohotich.platform.reconciliation.review.web;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.DecisionOutcome;
import vn.sohotich.platform.reconciliation.review.Review;
import vn.sohotich.platform.reconciliation.review.ReviewDesk;
import vn.sohotich.platform.reconciliation.review.ReviewFilter;
import vn.sohotich.platform.shared.web.Crumb;

/** The clerical review: one case at a time, decided by keyboard; the next one lies ready in the page. */
@Controller
class ReviewPages {
    private static final String DESK = "reconciliation/_review :: desk";

    private final Review review;
    private final Access access;
    private final CaseViews cases;
    private final ReviewLabels labels;
    private final MessageSource messages;

    ReviewPages(Review review, Access access, CaseViews cases, ReviewLabels labels, MessageSource messages) {
        this.review = review;
        this.access = access;
        this.cases = cases;
        this.labels = labels;
        this.messages = messages;
    }

    @GetMapping("/reviews")
    String page(ReviewFilter filter, Locale locale, Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        return page(actor, filter, null, locale, model);
    }

    private String page(Actor actor, ReviewFilter filter, @Nullable UUID first, Locale locale, Model model) {
        lay(actor, filter, first, locale, model);
        model.addAttribute("units", labels.communes(access.unitsFor(actor, Action.DECIDE_PERSON)));
        model.addAttribute("labels", labels);
        model.addAttribute(
                "crumbs",
                List.of(
                        Crumb.link(messages.getMessage("lookup.title", null, locale), "/lookups"),
                        Crumb.here(messages.getMessage("review.title", null, locale))));
        return "reconciliation/review";
    }

    @PostMapping("/reviews/{id}/decision")
    String decide(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String person,
            @RequestParam(defaultValue = "") String reason,
            ReviewFilter filter,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        if (person == null) {
            model.addAttribute("note", "review.choose-first");
            return desk(actor, filter, id, fragment, locale, model);
        }
        DecisionOutcome outcome = review.decide(actor, id, person.isEmpty() ? null : UUID.fromString(person), reason);
        return tell(outcome, "review.decided", model)
                ? desk(actor, filter, null, fragment, locale, model)
                : desk(actor, filter, id, fragment, locale, model);
    }

    @PostMapping("/reviews/{id}/later")
    String later(
            @PathVariable UUID id,
            ReviewFilter filter,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        review.later(actor, id);
        model.addAttribute("note", "review.put-off");
        return desk(actor, filter, null, fragment, locale, model);
    }

    @PostMapping("/reviews/back")
    String takeBack(
            ReviewFilter filter,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean fragment,
            Locale locale,
            Model model) {
        Actor actor = access.demand(Action.DECIDE_PERSON);
        DecisionOutcome outcome = review.takeBack(actor);
        tell(outcome, "review.taken-back", model);
        UUID again =
                outcome instanceof DecisionOutcome.Decided open ? open.outcome().id() : null;
        return desk(actor, filter, again, fragment, locale, model);
    }

    private static boolean tell(DecisionOutcome outcome, String done, Model model) {
        if (outcome instanceof DecisionOutcome.Refused refused) {
            model.addAttribute("refusal", refused.refusal());
            return false;
        }
        model.addAttribute("note", done);
        return true;
    }

    /** The desk alone for a request of the page's script, the whole page for a form that was sent without it. */
    private String desk(
            Actor actor, ReviewFilter filter, @Nullable UUID first, boolean fragment, Locale locale, Model model) {
        if (!fragment) {
            return page(actor, filter, first, locale, model);
        }
        lay(actor, filter, first, locale, model);
        return DESK;
    }

    private void lay(Actor actor, ReviewFilter filter, @Nullable UUID first, Locale locale, Model model) {
        ReviewDesk desk = review.deskLogged(actor, filter, first);
        model.addAttribute("desk", desk);
        model.addAttribute("now", desk.now() == null ? null : cases.of(desk.now(), locale));
        model.addAttribute("ahead", desk.ahead() == null ? null : cases.of(desk.ahead(), locale));
        model.addAttribute("filter", filter);
        model.addAttribute("canTakeBack", review.canTakeBack(actor));
    }
}
