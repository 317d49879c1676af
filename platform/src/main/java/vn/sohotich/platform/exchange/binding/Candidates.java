package vn.sohotich.platform.exchange.binding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.sohotich.linkage.date.DatePrecision;
import vn.sohotich.linkage.date.PartialDate;
import vn.sohotich.platform.book.ScanName;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordRow;
import vn.sohotich.platform.record.Records;
import vn.sohotich.platform.record.definition.NumberInYear;

/**
 * The records that scans may belong to: those of the same kind, book and number in the units. Reads each book once. The
 * day of registration decides only between several; a record whose book has no year is found by its day alone.
 */
final class Candidates {
    private static final int NO_YEAR = 0;

    private final Records records;
    private final Set<String> units;
    private final Map<Shelf, List<RecordRow>> read = new HashMap<>();

    Candidates(Records records, Set<String> units) {
        this.records = records;
        this.units = units;
    }

    Match match(ScanName name) {
        List<RecordRow> fitting = Stream.concat(
                        onShelf(name.kind(), name.year(), name.book()).stream().filter(row -> sameNumber(row, name)),
                        onShelf(name.kind(), NO_YEAR, name.book()).stream()
                                .filter(row -> sameNumber(row, name) && sameDay(row, name)))
                .toList();
        if (fitting.size() > 1) {
            List<RecordRow> ofDay =
                    fitting.stream().filter(row -> sameDay(row, name)).toList();
            fitting = ofDay.size() == 1 ? ofDay : fitting;
        }
        return switch (fitting.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.One(fitting.getFirst(), otherDay(fitting.getFirst(), name));
            default -> new Match.Several(fitting.size());
        };
    }

    /** The records of a unit's book that have no scan. */
    List<RecordRow> withoutScan(String unit, Shelf shelf) {
        return rows(Set.of(unit), shelf, false);
    }

    private List<RecordRow> onShelf(String kind, int year, String book) {
        return read.computeIfAbsent(new Shelf(kind, year, book), shelf -> rows(units, shelf, null));
    }

    private List<RecordRow> rows(Set<String> inUnits, Shelf shelf, @Nullable Boolean hasScan) {
        List<RecordRow> rows = new ArrayList<>();
        List<RecordRow> part;
        do {
            part = records.rows(inUnits, query(shelf, hasScan, rows.size())).items();
            rows.addAll(part);
        } while (part.size() == RecordQuery.LARGEST_WINDOW);
        return rows;
    }

    private static RecordQuery query(Shelf shelf, @Nullable Boolean hasScan, int offset) {
        return RecordQuery.all()
                .ofKind(shelf.kind())
                .inBook(shelf.book(), shelf.year())
                .withScan(hasScan)
                .window(offset, RecordQuery.LARGEST_WINDOW);
    }

    private static boolean sameNumber(RecordRow row, ScanName name) {
        NumberInYear number = NumberInYear.read(row.number());
        Integer year = name.entryYear();
        return bare(number.bare()).equals(bare(name.number()))
                && (year == null || number.year() == 0 || number.year() == year);
    }

    private static String bare(String number) {
        return ScanName.normalNumber(number.replaceAll("[-_. ]", ""));
    }

    private static boolean sameDay(RecordRow row, ScanName name) {
        return name.date() != null
                && registered(row).filter(name.date()::equals).isPresent();
    }

    private static boolean otherDay(RecordRow row, ScanName name) {
        return name.date() != null
                && registered(row).filter(day -> !day.equals(name.date())).isPresent();
    }

    private static Optional<LocalDate> registered(RecordRow row) {
        return PartialDate.parse(row.registered())
                .filter(day -> day.precision() == DatePrecision.DAY)
                .map(day -> LocalDate.of(day.year(), day.month(), day.day()));
    }

    /** A book as scans name it, without its unit. */
    record Shelf(String kind, int year, String book) {}
}
