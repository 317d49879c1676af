package vn.sohotich.platform.reconciliation;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.linkage.Outcome;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;
import vn.sohotich.platform.reconciliation.listing.OutcomeQuery;

/** Today's work of whoever may decide: people that the engine could not tell apart. */
@Component
class UndecidedPeople implements DeskSource {
    private static final int ORDER = 300;
    private static final OutcomeQuery ALL = new OutcomeQuery(null, false, null, null, null, 0, 1);

    private final Reconciliation reconciliation;
    private final Access access;

    UndecidedPeople(Reconciliation reconciliation, Access access) {
        this.reconciliation = reconciliation;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        if (!access.may(actor, Action.DECIDE_PERSON)) {
            return List.of();
        }
        long undecided = reconciliation.counts(actor, ALL).getOrDefault(Outcome.AMBIGUOUS, 0L);
        return List.of(new DeskItem("desk.item.undecided", List.of(), undecided, "/reviews", ORDER));
    }
}
