package vn.sohotich.platform.reconciliation.typing;

import java.util.Map;
import vn.sohotich.platform.record.known.KnownPerson;

/** A person of a kept record who may be the one being typed, and what choosing them writes into empty fields, by field. */
public record Offered(KnownPerson person, Map<String, String> fill) {
    public Offered {
        fill = Map.copyOf(fill);
    }
}
