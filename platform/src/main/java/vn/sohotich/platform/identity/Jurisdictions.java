package vn.sohotich.platform.identity;

import java.util.Set;

/** What lies below an administrative unit. Answered by the module that keeps the units. */
public interface Jurisdictions {
    /** The given units and everything below them, as codes; unknown codes answer for themselves only. */
    Set<String> withDescendants(Set<String> unitCodes);
}
