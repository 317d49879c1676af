package vn.sohotich.platform.record.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.territory.Recognition;
import vn.sohotich.platform.territory.Territory;
import vn.sohotich.platform.territory.Unit;

/** Finds the unit of a row from its office as written, once for every way of writing it. */
final class UnitOfRow {
    private final Territory territory;
    private final Set<String> allowed;
    private final @Nullable String fixed;
    private final Map<String, Verdict> known = new HashMap<>();

    UnitOfRow(Territory territory, Set<String> allowed, @Nullable String fixed) {
        this.territory = territory;
        this.allowed = allowed;
        this.fixed = fixed;
    }

    /** The unit with its province, or why there is none; {@code given} when the uploader named it. */
    record Verdict(String unit, String province, @Nullable String refusal, boolean given) {}

    Verdict of(String office) {
        return known.computeIfAbsent(office, this::decide);
    }

    private Verdict decide(String office) {
        Recognition recognition = office.isEmpty() ? null : territory.recognise(office);
        if (recognition instanceof Recognition.Recognised recognised) {
            return inside(recognised.unit().code(), false);
        }
        if (recognition instanceof Recognition.SeveralUnits several) {
            List<Unit> mine = several.units().stream()
                    .filter(unit -> allowed.contains(unit.code()))
                    .toList();
            if (mine.size() == 1) {
                return inside(mine.getFirst().code(), false);
            }
        }
        if (fixed != null) {
            return inside(fixed, true);
        }
        if (recognition == null) {
            return refused("unit-missing");
        }
        return refused(recognition instanceof Recognition.SeveralUnits ? "unit-several" : "unit-unknown");
    }

    private Verdict inside(String unit, boolean given) {
        return allowed.contains(unit)
                ? new Verdict(unit, territory.provinceOf(unit), null, given)
                : refused("unit-outside");
    }

    private static Verdict refused(String code) {
        return new Verdict("", "", code, false);
    }
}
