package vn.sohotich.platform.identity.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Accounts;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.DeskItem;
import vn.sohotich.platform.identity.DeskSource;

/** Tells administrators how many of their people stand before a locked door. */
@Component
class LockedAccounts implements DeskSource {
    private static final int ORDER = 900;

    private final Accounts accounts;

    LockedAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<DeskItem> items(Actor actor) {
        return List.of(
                new DeskItem("desk.item.locked-accounts", List.of(), accounts.locked(actor), "/accounts", ORDER));
    }
}
