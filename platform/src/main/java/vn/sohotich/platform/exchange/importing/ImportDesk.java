package vn.sohotich.platform.exchange.importing;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;

/** Imports that were read and wait for a decision. */
@Component
class ImportDesk implements DeskSource {
    private static final int ORDER = 20;

    private final Imports imports;
    private final Access access;

    ImportDesk(Imports imports, Access access) {
        this.imports = imports;
        this.access = access;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        return access.may(actor, Action.IMPORT)
                ? List.of(
                        new DeskItem("desk.item.imports-waiting", List.of(), imports.waiting(actor), "/imports", ORDER))
                : List.of();
    }
}
