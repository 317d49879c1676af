package vn.sohotich.platform.reconciliation.typing;

import java.util.List;
import vn.sohotich.platform.shared.Refusal;

/** What a look-up while typing ends in. */
public sealed interface TypedOutcome {
    /** Whoever is typed already, in the order of the book; personal numbers may be shown or not. */
    record LookedUp(List<TypedPerson> people, boolean withNumbers) implements TypedOutcome {
        public LookedUp {
            people = List.copyOf(people);
        }
    }

    /** The actor may not enter records there, or there is no such kind of book or record. */
    record Refused(Refusal refusal) implements TypedOutcome {}
}
