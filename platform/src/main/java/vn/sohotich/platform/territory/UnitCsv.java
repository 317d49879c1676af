package vn.sohotich.platform.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.name.Folding;
import vn.sohotich.platform.territory.LoadOutcome.RowFinding;

/** Reads a file of administrative units row by row and collects what is wrong with each. */
final class UnitCsv {
    private static final List<String> COLUMNS = List.of("code", "name", "level", "parent", "validfrom", "validto");
    private static final int MOST_FINDINGS = 200;

    private final List<Unit> units = new ArrayList<>();
    private final List<RowFinding> findings = new ArrayList<>();

    private UnitCsv() {}

    /** {@code known} tells which parents exist already outside the file. */
    static UnitCsv read(Reader source, Predicate<String> known) throws IOException {
        UnitCsv csv = new UnitCsv();
        BufferedReader lines = new BufferedReader(source);
        String header = lines.readLine();
        if (header == null || !COLUMNS.equals(cells(header.replace("\uFEFF", "").toLowerCase(Locale.ROOT)))) {
            csv.findings.add(new RowFinding(0, "header", String.join(",", COLUMNS)));
            return csv;
        }
        int row = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            row++;
            if (!line.isBlank() && csv.findings.size() < MOST_FINDINGS) {
                csv.take(row, cells(line));
            }
        }
        csv.checkParents(known);
        return csv;
    }

    private void take(int row, List<String> cells) {
        if (cells.size() != COLUMNS.size()) {
            findings.add(new RowFinding(row, "columns", String.valueOf(cells.size())));
            return;
        }
        int before = findings.size();
        String code = required(row, "code", cells.get(0));
        String name = Folding.nfc(required(row, "name", cells.get(1)));
        UnitLevel level = level(row, cells.get(2));
        String parent = cells.get(3).isEmpty() ? null : cells.get(3);
        LocalDate from = date(row, cells.get(4));
        LocalDate to = cells.get(5).isEmpty() ? null : date(row, cells.get(5));
        if (level != null && from != null && findings.size() == before) {
            if (to != null && to.isBefore(from)) {
                findings.add(new RowFinding(row, "dates", cells.get(5)));
            } else if ((parent == null) != (level == UnitLevel.PROVINCE)) {
                findings.add(new RowFinding(row, "parent", code));
            } else {
                units.add(new Unit(code, name, level, parent, from, to));
            }
        }
    }

    private void checkParents(Predicate<String> known) {
        Set<String> inFile = new HashSet<>();
        units.forEach(unit -> inFile.add(unit.code()));
        Set<String> told = new HashSet<>();
        for (Unit unit : units) {
            String parent = unit.parent();
            if (parent != null && !inFile.contains(parent) && !known.test(parent) && told.add(parent)) {
                findings.add(new RowFinding(0, "unknown-parent", parent));
            }
        }
    }

    private String required(int row, String column, String value) {
        if (value.isEmpty()) {
            findings.add(new RowFinding(row, "missing", column));
        }
        return value;
    }

    private @Nullable UnitLevel level(int row, String value) {
        return Arrays.stream(UnitLevel.values())
                .filter(level -> level.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseGet(() -> refuseLevel(row, value));
    }

    private @Nullable UnitLevel refuseLevel(int row, String value) {
        findings.add(new RowFinding(row, "level", value));
        return null;
    }

    private @Nullable LocalDate date(int row, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            findings.add(new RowFinding(row, "date", value));
            return null;
        }
    }

    /** Splits one line; a quoted cell may hold commas, two quotes inside it stand for one. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && quoted && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    List<Unit> units() {
        return units;
    }

    List<RowFinding> findings() {
        return findings;
    }
}
