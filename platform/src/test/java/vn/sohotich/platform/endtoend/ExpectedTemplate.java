package vn.sohotich.platform.endtoend;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohotich.platform.endtoend.PoliceWorkbook.Line;

/** What the birth template must hold for a row of the police's workbook, by column name in lower case. */
final class ExpectedTemplate {
    private static final List<String> PEOPLE = List.of("nks", "me", "cha");

    private ExpectedTemplate() {}

    static Map<String, String> row(Line line) {
        Map<String, String> cells = new HashMap<>();
        line.cells().keySet().forEach(column -> cells.put(column.toLowerCase(Locale.ROOT), tidy(line, column)));
        complete(cells);
        if (cells.getOrDefault("nycsogiaytotuythan", "").isEmpty()) {
            cells.put("nycloaigiaytotuythan", "");
        }
        for (String person : PEOPLE) {
            cells.put(person + "quoctichstr", cells.getOrDefault(person + "quoctich", ""));
            cells.put(person + "quoctichkhacstr", cells.getOrDefault(person + "quoctichkhac", ""));
        }
        return cells;
    }

    /** A number that lost its year gets the book's where the registration date does not speak against it. */
    private static void complete(Map<String, String> cells) {
        String book = cells.get("quyenso");
        String year = book.substring(book.indexOf('/') + 1);
        if (cells.get("so").endsWith("/")
                && cells.getOrDefault("ngaydangky", "").endsWith("." + year)) {
            cells.put("so", cells.get("so") + year);
        }
    }

    private static String tidy(Line line, String column) {
        String text = Normalizer.normalize(line.text(column), Normalizer.Form.NFC)
                .strip()
                .replaceAll(" +", " ");
        if (text.replaceAll("[, ]", "").isEmpty()) {
            return "";
        }
        if (column.endsWith("SODINHDANH") && line.isNumber(column)) {
            return "0".repeat(12 - text.length()) + text;
        }
        return text.matches("\\d\\d/\\d\\d/\\d{4}") ? text.replace('/', '.') : text;
    }
}
