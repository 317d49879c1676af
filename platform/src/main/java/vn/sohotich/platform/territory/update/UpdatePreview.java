package vn.sohotich.platform.territory.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.sohotich.platform.territory.Succession;
import vn.sohotich.platform.territory.Unit;

/** What a file would do to the list, row by row; {@code unchanged} rows say what the list says already. */
public record UpdatePreview(
        List<UnitChange> changes, List<Succession> successions, List<RefusedRow> refused, int unchanged) {
    public UpdatePreview {
        changes = List.copyOf(changes);
        successions = List.copyOf(successions);
        refused = List.copyOf(refused);
    }

    public long count(UnitChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** Every unit as it is afterwards. */
    Collection<Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        for (UnitChange change : changes) {
            Stream.of(change.before(), change.after())
                    .filter(Objects::nonNull)
                    .forEach(unit -> units.put(unit.code() + " " + unit.validFrom(), unit));
        }
        return units.values();
    }

    /** Whether it can be applied: nothing is refused and something changes. */
    public boolean isApplicable() {
        return refused.isEmpty() && !changes.isEmpty();
    }

    /** Fits exactly this preview, so that nothing else is applied than what was seen. */
    public String digest() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((changes + "|" + successions + "|" + refused).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
