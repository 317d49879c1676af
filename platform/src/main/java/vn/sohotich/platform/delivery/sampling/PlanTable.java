package vn.sohotich.platform.delivery.sampling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The master table of one strictness: acceptance numbers and arrows by code letter and quality limit. */
final class PlanTable {
    private static final String ABOVE = "^";
    private static final String BELOW = "v";

    private final List<String> letters = new ArrayList<>();
    private final List<Integer> sizes = new ArrayList<>();
    private final List<String> limits;
    private final Map<String, List<String>> columns = new HashMap<>();

    /** Takes the lines of a table: a header, then one row per code letter. */
    PlanTable(List<List<String>> lines) {
        List<String> header = lines.getFirst();
        limits = List.copyOf(header.subList(2, header.size()));
        limits.forEach(limit -> columns.put(limit, new ArrayList<>()));
        for (List<String> line : lines.subList(1, lines.size())) {
            letters.add(line.getFirst());
            sizes.add(Integer.valueOf(line.get(1)));
            for (int column = 0; column < limits.size(); column++) {
                columns.getOrDefault(limits.get(column), List.of()).add(line.get(column + 2));
            }
        }
    }

    List<String> limits() {
        return limits;
    }

    List<String> letters() {
        return List.copyOf(letters);
    }

    /** The cell as it stands in the table: an acceptance number or an arrow. */
    String cell(String letter, String limit) {
        return columns.getOrDefault(limit, List.of()).get(letters.indexOf(letter));
    }

    /** The plan that the arrows lead to; empty when the table has no such limit. */
    Optional<SamplingPlan> plan(String letter, String limit, long lot) {
        List<String> column = columns.get(limit);
        if (column == null) {
            return Optional.empty();
        }
        int row = letters.indexOf(letter);
        while (isArrow(column.get(row))) {
            row += column.get(row).equals(BELOW) ? 1 : -1;
        }
        int size = sizes.get(row);
        int accept = Integer.parseInt(column.get(row));
        boolean whole = size >= lot;
        return Optional.of(
                new SamplingPlan(letters.get(row), whole ? Math.toIntExact(lot) : size, accept, accept + 1, whole));
    }

    private static boolean isArrow(String cell) {
        return cell.equals(ABOVE) || cell.equals(BELOW);
    }
}
