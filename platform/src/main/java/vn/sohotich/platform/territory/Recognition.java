package vn.sohotich.platform.territory;

import java.util.List;

/** Which unit a written place means, if that can be told. */
public sealed interface Recognition {
    /** Exactly one unit fits; {@code slips} counts the typing slips that had to be read past. */
    record Recognised(Unit unit, int slips) implements Recognition {}

    /** No unit fits; {@code reason} is {@code empty} or {@code unknown}, words under {@code territory.unrecognised.}. */
    record Unrecognised(String reason) implements Recognition {}

    /** Several units fit equally well, for instance two communes of one name where the district is missing. */
    record SeveralUnits(List<Unit> units) implements Recognition {
        public SeveralUnits {
            units = List.copyOf(units);
        }
    }
}
