package vn.sohotich.platform.population;

import vn.sohotich.platform.shared.Refusal;
import vn.sohotich.platform.shared.Window;

/** What a search of the register ends in. */
public sealed interface SearchOutcome {
    /** The people of the window asked for; the total is not exact when more people fit than are counted. */
    record Found(Window<PersonEntry> people) implements SearchOutcome {}

    /** The search is not allowed or says nothing that can be searched for. */
    record Refused(Refusal refusal) implements SearchOutcome {}
}
