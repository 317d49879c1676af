package vn.sohotich.platform.reconciliation.typing;

import java.util.List;
import vn.sohotich.linkage.Outcome;

/**
 * One person of the page as far as typed: what the register has, what the outcome would be, and what to type when it is
 * not enough. The likeliest candidate comes first; {@code known} are people of kept records, for kinds of books that offer them.
 */
public record TypedPerson(
        String role, State state, List<Wanted> wanted, Outcome outcome, List<Likely> candidates, List<Offered> known) {
    public TypedPerson {
        wanted = List.copyOf(wanted);
        candidates = List.copyOf(candidates);
        known = List.copyOf(known);
    }

    TypedPerson(String role, State state, List<Wanted> wanted, Outcome outcome, List<Likely> candidates) {
        this(role, state, wanted, outcome, candidates, List.of());
    }

    /** How far the look-up came. */
    public enum State {
        /** No blocking rule has what it needs: the register was not asked. */
        TOO_LITTLE,
        /** The register has more people like this than anybody can look through. */
        TOO_COMMON,
        NOBODY,
        FOUND,
        /** The register is still being counted after a start. */
        PREPARING
    }

    /** What would help, in the order in which the book has it. */
    public enum Wanted {
        NUMBER,
        NAME,
        BIRTH,
        PARENTS
    }
}
