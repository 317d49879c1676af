package vn.sohotich.platform.command.match;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.RegisteredPerson;
import vn.sohotich.linkage.blocking.PersonIndex;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.command.console.Progress;
import vn.sohotich.platform.exchange.workbook.ReadLimits;
import vn.sohotich.platform.exchange.workbook.ReadOutcome;
import vn.sohotich.platform.exchange.workbook.SheetRow;
import vn.sohotich.platform.exchange.workbook.Workbook;
import vn.sohotich.platform.exchange.workbook.WorkbookOutcome;
import vn.sohotich.platform.exchange.workbook.Workbooks;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.shared.Refusal;

/** An extract of the population register in a file: a header row, then one person in each row. */
final class PeopleFile {

    /** The people of a file, or why they can't be read. */
    sealed interface Outcome {

        record Indexed(PersonIndex index) implements Outcome {}

        record Unreadable(Refusal refusal) implements Outcome {}
    }

    private static final Set<String> REQUIRED = Set.of("sodinhdanh", "hoten", "ngaysinh");
    private static final int ID_LENGTH = 12;
    private static final int LAST_HEADER_ROW = 20;
    private static final int EVERY = 256;

    private final Map<String, Integer> columns = new HashMap<>();

    private final Progress progress;
    private long rows;

    private PeopleFile(Progress progress) {
        this.progress = progress;
    }

    static Outcome read(Path file, Progress progress) {
        return switch (Workbooks.open(file, ReadLimits.EXTRACT)) {
            case WorkbookOutcome.Unusable unusable -> new Outcome.Unreadable(unusable.refusal());
            case WorkbookOutcome.Usable usable -> {
                try (Workbook workbook = usable.workbook()) {
                    yield new PeopleFile(progress).index(workbook);
                }
            }
        };
    }

    /** Hands the people of a file on one by one; says why the file can't be read, null when it can. */
    static @Nullable Refusal each(Path file, Progress progress, Predicate<RegisteredPerson> next) {
        return switch (Workbooks.open(file, ReadLimits.EXTRACT)) {
            case WorkbookOutcome.Unusable unusable -> unusable.refusal();
            case WorkbookOutcome.Usable usable -> {
                try (Workbook workbook = usable.workbook()) {
                    yield new PeopleFile(progress).handOn(workbook, next);
                }
            }
        };
    }

    private @Nullable Refusal handOn(Workbook workbook, Predicate<RegisteredPerson> next) {
        if (workbook.sheets().isEmpty()) {
            return Refusal.of("workbook.no-rows");
        }
        if (read(workbook, next) instanceof ReadOutcome.Broken broken) {
            return broken.refusal();
        }
        return columns.isEmpty() ? Refusal.of("match.people-header") : null;
    }

    private Outcome index(Workbook workbook) {
        if (workbook.sheets().isEmpty()) {
            return new Outcome.Unreadable(Refusal.of("workbook.no-rows"));
        }
        try (Feed<RegisteredPerson> feed = new Feed<>(next -> readAll(workbook, next))) {
            PersonIndex index =
                    PersonIndex.of(StreamSupport.stream(Spliterators.spliteratorUnknownSize(feed, 0), false));
            if (feed.outcome() instanceof ReadOutcome.Broken broken) {
                return new Outcome.Unreadable(broken.refusal());
            }
            return columns.isEmpty()
                    ? new Outcome.Unreadable(Refusal.of("match.people-header"))
                    : new Outcome.Indexed(index);
        }
    }

    private ReadOutcome readAll(Workbook workbook, Predicate<RegisteredPerson> next) {
        ReadOutcome outcome = read(workbook, next);
        progress.begin("index", rows);
        return outcome;
    }

    private ReadOutcome read(Workbook workbook, Predicate<RegisteredPerson> next) {
        return Workbooks.read(workbook, 0, row -> {
            if (columns.isEmpty()) {
                readHeader(row);
                return !columns.isEmpty() || row.number() < LAST_HEADER_ROW;
            }
            if (++rows % EVERY == 0) {
                progress.at(rows, Progress.expected(rows, workbook.share()));
            }
            return next.test(person(row));
        });
    }

    private void readHeader(SheetRow row) {
        List<String> names = new ArrayList<>();
        for (CellText cell : row.cells()) {
            names.add(cell.text().strip().toLowerCase(Locale.ROOT));
        }
        if (names.containsAll(REQUIRED)) {
            for (int i = 0; i < names.size(); i++) {
                columns.putIfAbsent(names.get(i), i);
            }
        }
    }

    private RegisteredPerson person(SheetRow row) {
        String sex = text(row, "gioitinh");
        return new RegisteredPerson(
                id(row),
                text(row, "hoten"),
                date(row, "ngaysinh"),
                sex.isEmpty() ? null : sex,
                text(row, "dantoc"),
                text(row, "quoctich"),
                text(row, "quequan"),
                text(row, "noidangkykhaisinh"),
                text(row, "noithuongtru"),
                text(row, "hotencha"),
                number(row, "sodinhdanhcha"),
                text(row, "hotenme"),
                number(row, "sodinhdanhme"),
                text(row, "hotenvochong"),
                number(row, "sodinhdanhvochong"),
                date(row, "ngaychet"));
    }

    private String id(SheetRow row) {
        return number(row, "sodinhdanh");
    }

    private String text(SheetRow row, String column) {
        Integer at = columns.get(column);
        return at == null ? "" : row.text(at);
    }

    /** A personal number that arrived as a number has lost its leading zeros. */
    private String number(SheetRow row, String column) {
        String written = text(row, column).strip();
        Integer at = columns.get(column);
        boolean numeric = at != null && at < row.cells().length && row.cells()[at].numeric();
        return numeric && written.length() < ID_LENGTH ? "0".repeat(ID_LENGTH - written.length()) + written : written;
    }

    private @Nullable PartialDate date(SheetRow row, String column) {
        return PartialDate.parse(text(row, column)).orElse(null);
    }
}
