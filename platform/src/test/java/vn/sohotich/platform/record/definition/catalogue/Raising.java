package vn.sohotich.platform.record.definition.catalogue;

import java.util.List;

/** How a code is raised in the tests: the cells of an entry that has it, and one change that takes it away. */
record Raising(String code, String kind, List<String> cells, List<String> mended) {

    /** One line of the table: {@code CODE | kind | field=value; field=value | field=value} (empty value clears a field). */
    static Raising of(String line) {
        String[] parts = line.split("\\|", -1);
        return new Raising(parts[0].strip(), parts[1].strip(), cells(parts[2]), cells(parts[3]));
    }

    private static List<String> cells(String text) {
        List<String> cells = new java.util.ArrayList<>();
        for (String cell : text.split(";")) {
            if (!cell.isBlank()) {
                int equals = cell.indexOf('=');
                cells.add(cell.substring(0, equals).strip());
                cells.add(cell.substring(equals + 1).strip());
            }
        }
        return cells;
    }

    List<String> afterMending() {
        List<String> all = new java.util.ArrayList<>(cells);
        all.addAll(mended);
        return all;
    }
}
