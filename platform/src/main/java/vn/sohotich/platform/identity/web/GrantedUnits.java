package vn.sohotich.platform.identity.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.sohotich.platform.identity.Access;
import vn.sohotich.platform.identity.Action;
import vn.sohotich.platform.identity.Actor;
import vn.sohotich.platform.identity.Reach;
import vn.sohotich.platform.identity.UnitNames;
import vn.sohotich.platform.identity.UnitNames.NamedUnit;

/** Units as the account screens show and offer them: only those that the administrator may grant. */
@Component
class GrantedUnits {
    private static final int OFFERED = 12;

    private final ObjectProvider<UnitNames> names;
    private final Access access;

    GrantedUnits(ObjectProvider<UnitNames> names, Access access) {
        this.names = names;
        this.access = access;
    }

    public List<NamedUnit> named(Collection<String> codes) {
        return codes.stream().map(this::named).toList();
    }

    List<NamedUnit> offered(Actor by, String like) {
        UnitNames known = names.getIfAvailable();
        return known == null ? List.of() : known.resembling(like, admissible(by), OFFERED);
    }

    private Predicate<String> admissible(Actor by) {
        if (by.reach(Action.MANAGE_ACCOUNTS) == Reach.EVERYWHERE) {
            return code -> true;
        }
        return access.unitsFor(by, Action.MANAGE_ACCOUNTS)::contains;
    }

    /** The administrator's unit when there is only one to grant. */
    Set<String> onlyOne(Actor by) {
        return by.units().size() == 1 ? by.units() : Set.of();
    }

    private NamedUnit named(String code) {
        UnitNames known = names.getIfAvailable();
        return known == null
                ? new NamedUnit(code, code, "")
                : known.named(code).orElseGet(() -> new NamedUnit(code, code, ""));
    }
}
