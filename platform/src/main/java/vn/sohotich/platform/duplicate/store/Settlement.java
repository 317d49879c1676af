package vn.sohotich.platform.duplicate.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sohotich.platform.duplicate.Doubt;
import vn.sohotich.platform.duplicate.Doubt.Grounds;
import vn.sohotich.platform.duplicate.Doubt.Side;
import vn.sohotich.platform.duplicate.DoubtCode;

/**
 * What a fresh look changes in the doubts that stand. What a person decided stays through any number of looks until one of
 * the records has another version; then a doubt that is still found opens anew and the decided one becomes history.
 */
public record Settlement(List<Grounds> added, Map<UUID, Grounds> renewed, List<UUID> overtaken) {
    /** {@code versions} are the present versions of the records concerned; a record that is gone has none. */
    public static Settlement of(List<Grounds> fresh, List<Doubt> standing, Map<UUID, Integer> versions) {
        var settlement = new Settlement(new ArrayList<>(), new HashMap<>(), new ArrayList<>());
        var left = new LinkedHashMap<Cause, Doubt>();
        standing.forEach(doubt -> left.put(Cause.of(doubt.grounds()), doubt));
        for (Grounds found : fresh) {
            Doubt before = left.remove(Cause.of(found));
            if (before == null) {
                settlement.added.add(found);
            } else {
                settlement.again(before, found);
            }
        }
        left.values().forEach(doubt -> settlement.notFound(doubt, versions));
        return settlement;
    }

    /** What makes two findings the same doubt; of those that stand, each cause has one. */
    private record Cause(DoubtCode code, UUID first, UUID second, String person) {
        static Cause of(Grounds grounds) {
            return new Cause(
                    grounds.code(), grounds.first().recordId(), grounds.second().recordId(), grounds.person());
        }
    }

    private void again(Doubt before, Grounds found) {
        if (before.isOpen()) {
            if (!before.grounds().equals(found)) {
                renewed.put(before.id(), found);
            }
        } else if (!before.grounds().sameVersionsAs(found)) {
            overtaken.add(before.id());
            added.add(found);
        }
    }

    private void notFound(Doubt doubt, Map<UUID, Integer> versions) {
        boolean unchanged =
                isAt(doubt.grounds().first(), versions) && isAt(doubt.grounds().second(), versions);
        if (doubt.isOpen() || !unchanged) {
            overtaken.add(doubt.id());
        }
    }

    private static boolean isAt(Side side, Map<UUID, Integer> versions) {
        Integer version = versions.get(side.recordId());
        return version != null && version == side.version();
    }
}
