package vn.sohotich.platform.identity;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The names of administrative units, for granting them. Answered by the module that keeps the units. */
public interface UnitNames {
    /** A unit as it is offered: its code, its name, and the names of the units above it. */
    record NamedUnit(String code, String name, String above) {
        public String inFull() {
            return above.isEmpty() ? name : name + ", " + above;
        }
    }

    Optional<NamedUnit> named(String code);

    /** Units of today whose code is admissible and whose name or code resembles what was typed, largest first. */
    List<NamedUnit> resembling(String typed, Predicate<String> admissible, int limit);
}
