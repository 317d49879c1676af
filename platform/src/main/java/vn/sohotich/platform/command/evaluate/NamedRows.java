package vn.sohotich.platform.command.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.shared.Refusal;

/** The rows of a file under the names of its first row; blanks around names and values do not count. */
final class NamedRows {

    /** A row with its number as people see it; what the file lacks is empty. */
    record Row(int number, Map<String, Integer> columns, SheetRow cells) {
        String get(String column) {
            Integer at = columns.get(column);
            return at == null ? "" : cells.text(at).strip();
        }
    }

    /** A file that can't be used, and why. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Path file;
        private final transient Refusal refusal;

        Refused(Path file, Refusal refusal) {
            super(refusal.code());
            this.file = file;
            this.refusal = refusal;
        }

        Path file() {
            return file;
        }

        Refusal refusal() {
            return refusal;
        }
    }

    private final Path file;
    private final Map<String, Integer> columns = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private @Nullable List<String> header;

    private NamedRows(Path file) {
        this.file = file;
    }

    static NamedRows read(Path file) throws Refused {
        var named = new NamedRows(file);
        switch (Workbooks.open(file, ReadLimits.EXTRACT)) {
            case WorkbookOutcome.Unusable unusable -> throw new Refused(file, unusable.refusal());
            case WorkbookOutcome.Usable usable -> {
                try (Workbook workbook = usable.workbook()) {
                    named.read(workbook);
                }
            }
        }
        return named;
    }

    private void read(Workbook workbook) throws Refused {
        if (workbook.sheets().isEmpty()) {
            throw new Refused(file, Refusal.of("workbook.no-rows"));
        }
        if (Workbooks.read(workbook, 0, this::take) instanceof ReadOutcome.Broken broken) {
            throw new Refused(file, broken.refusal());
        }
        if (header == null) {
            throw new Refused(file, Refusal.of("workbook.no-rows"));
        }
    }

    private boolean take(SheetRow row) {
        if (header == null) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < row.cells().length; i++) {
                String name = row.text(i).strip();
                names.add(name);
                columns.putIfAbsent(name, i);
            }
            header = names;
        } else {
            rows.add(new Row(row.number(), columns, row));
        }
        return true;
    }

    Path file() {
        return file;
    }

    List<Row> rows() {
        return rows;
    }

    boolean has(String... names) {
        return columns.keySet().containsAll(Set.of(names));
    }

    /** Refuses the file when one of the columns is missing. */
    void need(String... names) throws Refused {
        for (String name : names) {
            if (!columns.containsKey(name)) {
                throw new Refused(
                        file,
                        Refusal.of(
                                "evaluate.column-missing",
                                name,
                                String.join(", ", header == null ? List.of() : header)));
            }
        }
    }
}
