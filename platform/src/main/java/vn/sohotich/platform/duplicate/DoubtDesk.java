package vn.sohotich.platform.duplicate;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;

/** Today's work of whoever may decide: doubts that are more than a note. */
@Component
class DoubtDesk implements DeskSource {
    private static final int ORDER = 310;

    private final Duplicates duplicates;
    private final Access access;

    DoubtDesk(Duplicates duplicates, Access access) {
        this.duplicates = duplicates;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        if (!access.may(actor, Action.DECIDE_DUPLICATE)) {
            return List.of();
        }
        long waiting = duplicates.undecided(actor);
        return List.of(new DeskItem("duplicate.desk", List.of(), waiting, "/duplicates?state=OPEN", ORDER));
    }
}
