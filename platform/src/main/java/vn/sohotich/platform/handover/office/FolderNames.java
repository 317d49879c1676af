package vn.sohotich.platform.handover.office;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sohotich.platform.territory.Unit;

/**
 * Names of folders that every system takes: code and name of the unit without marks, in letters, digits and hyphens
 * only, never one of the device names of Windows, and short enough for paths of three levels.
 */
public final class FolderNames {

    private static final int LONGEST = 60;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private FolderNames() {}

    /** Path of an office below the folder of the split, with slashes. */
    public static String path(List<Unit> lineage) {
        return lineage.stream()
                .map(unit -> safe(unit.code() + "-" + unit.name()))
                .collect(Collectors.joining("/"));
    }

    public static String safe(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST).replaceAll("-+$", "") : plain;
        String lower = cut.toLowerCase(Locale.ROOT);
        boolean device = DEVICES.contains(lower) || lower.matches("(com|lpt)\\d");
        return cut.isEmpty() ? "khong-ten" : device ? cut + "-" : cut;
    }
}
