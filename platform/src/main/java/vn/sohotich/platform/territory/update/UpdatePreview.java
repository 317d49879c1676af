package vn.sohotich.platform.territory.update;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import vn.sohotich.platform.territory.Succession;

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
