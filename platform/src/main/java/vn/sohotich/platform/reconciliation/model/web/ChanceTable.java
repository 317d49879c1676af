package vn.sohotich.platform.reconciliation.model.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.reconciliation.model.ModelVersion;

/**
 * What a version has learnt, for a person to read: of a hundred pairs that are one person, how many reach each level of each
 * comparison; beside the active version's.
 */
record ChanceTable(String share, String shareBefore, List<Group> groups) {
    /** One comparison, such as {@code name}. */
    record Group(String comparison, List<Line> lines) {}

    /** One level of it; {@code moved} when the two versions differ by a tenth of a percent or more. */
    record Line(String level, String now, String before, boolean moved) {}

    private static final String SHARE = "registered-share";
    private static final double WORTH_MARKING = 0.001;
    private static final double LEAST = 0.0001;

    static ChanceTable of(ModelVersion version, @Nullable ModelVersion active) {
        Map<String, Double> before = active == null ? Map.of() : numbers(active.learnt());
        var groups = new ArrayList<Group>();
        var lines = new ArrayList<Line>();
        String comparison = "";
        for (String text : version.learnt().lines().skip(2).toList()) {
            String name = text.substring(0, text.indexOf(' '));
            String of = name.substring(0, name.indexOf('.'));
            if (!of.equals(comparison)) {
                lines = new ArrayList<>();
                groups.add(new Group(of, lines));
                comparison = of;
            }
            lines.add(line(name, Double.parseDouble(text.substring(name.length() + 1)), before.get(name)));
        }
        Map<String, Double> now = numbers(version.learnt());
        return new ChanceTable(
                percent(now.getOrDefault(SHARE, 0.0)),
                before.isEmpty() ? "" : percent(before.getOrDefault(SHARE, 0.0)),
                groups);
    }

    private static Line line(String name, double now, @Nullable Double before) {
        String level = name.substring(name.indexOf('.') + 1);
        boolean moved = before != null && Math.abs(now - before) >= WORTH_MARKING;
        return new Line(level, percent(now), before == null ? "" : percent(before), moved);
    }

    private static Map<String, Double> numbers(String learnt) {
        var numbers = new HashMap<String, Double>();
        learnt.lines().skip(1).forEach(line -> {
            int blank = line.indexOf(' ');
            numbers.put(line.substring(0, blank), Double.parseDouble(line.substring(blank + 1)));
        });
        return numbers;
    }

    /** With two decimals, as {@code 86,25}; less than a hundredth is said to be that. */
    private static String percent(double share) {
        return share < LEAST ? "< " + Percent.of(LEAST, 2) : Percent.of(share, 2);
    }
}
