package vn.sohotich.platform.reconciliation.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.reconciliation.DecisionOutcome;
import vn.sohotich.platform.reconciliation.DecisionOutcome.Decided;
import vn.sohotich.platform.reconciliation.DecisionOutcome.Refused;
import vn.sohotich.platform.reconciliation.Reconciliation;
import vn.sohotich.platform.reconciliation.review.Cases.Asked;
import vn.sohotich.platform.reconciliation.review.Cases.Found;
import vn.sohotich.platform.reconciliation.review.Claims.Claimed;
import vn.sohotich.platform.reconciliation.review.Labels.Labelled;
import vn.sohotich.platform.shared.Refusal;

/**
 * Clerical review (soát xét người chưa chắc chắn): hands out cases one at a time inside the units of whoever may decide. A
 * decision here is the same as one on the page of the record: asserted, above the engine's, only ever retracted.
 */
@Service
public class Review {
    private final Claims claims;
    private final CaseFiles files;
    private final Cases cases;
    private final Holds holds;
    private final Labels labels;
    private final Reconciliation reconciliation;
    private final Access access;

    Review(
            Claims claims,
            CaseFiles files,
            Cases cases,
            Holds holds,
            Labels labels,
            Reconciliation reconciliation,
            Access access) {
        this.claims = claims;
        this.files = files;
        this.cases = cases;
        this.holds = holds;
        this.labels = labels;
        this.reconciliation = reconciliation;
        this.access = access;
    }

    /** The next cases of this account, held for it; {@code first} is the case that it would like to begin with. */
    public ReviewDesk deskLogged(Actor actor, ReviewFilter filter, @Nullable UUID first) {
        Claimed claimed = claims.claim(asked(actor, filter), first);
        return new ReviewDesk(
                opened(actor, claimed.now()),
                opened(actor, claimed.ahead()),
                Math.min(claimed.left(), Cases.COUNTED),
                claimed.left() <= Cases.COUNTED);
    }

    /** How many cases wait for this account, at most {@value Cases#COUNTED}. */
    @Transactional(readOnly = true)
    public long left(Actor actor) {
        return Math.min(cases.left(asked(actor, ReviewFilter.all())), Cases.COUNTED);
    }

    /** Decides the case: a person of the register by the register's own id, or nobody. */
    @Transactional
    public DecisionOutcome decide(Actor actor, UUID outcomeId, @Nullable UUID person, String reason) {
        Optional<Found> found = cases.standing(outcomeId);
        if (found.isEmpty()) {
            return new Refused(Refusal.of("review.settled"));
        }
        if (!holds.take(outcomeId, actor.account())) {
            return new Refused(Refusal.of("review.taken"));
        }
        DecisionOutcome outcome =
                reconciliation.decide(actor, found.get().recordId(), found.get().role(), person, reason);
        if (outcome instanceof Decided) {
            holds.release(outcomeId, actor.account());
        }
        return outcome;
    }

    /** Puts the case behind all others of this account; somebody else may get it before. */
    @Transactional
    public void later(Actor actor, UUID outcomeId) {
        if (holds.shownTo(outcomeId, actor.account()).isPresent()) {
            cases.putOff(outcomeId, actor.account());
            holds.release(outcomeId, actor.account());
        }
    }

    /** Takes back this account's last decision of today; the engine looks again and the case is open once more. */
    @Transactional
    public DecisionOutcome takeBack(Actor actor) {
        Optional<Labelled> last = labels.lastOf(actor.account());
        return last.isEmpty()
                ? new Refused(Refusal.of("review.nothing-to-take-back"))
                : reconciliation.retract(
                        actor, last.get().recordId(), last.get().role());
    }

    /** Whether there is a decision of today that could be taken back. */
    @Transactional(readOnly = true)
    public boolean canTakeBack(Actor actor) {
        return labels.lastOf(actor.account()).isPresent();
    }

    private @Nullable ReviewCase opened(Actor actor, @Nullable Found found) {
        return found == null ? null : files.openLogged(actor, found);
    }

    private Asked asked(Actor actor, ReviewFilter filter) {
        Set<String> units = new HashSet<>(access.unitsFor(actor, Action.DECIDE_PERSON));
        units.retainAll(access.unitsFor(actor, Action.SEE_RECORDS));
        return new Asked(actor.account(), units, filter);
    }
}
