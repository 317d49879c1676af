package vn.sohotich.platform.record;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which records somebody wants to see. The answer never leaves the units of the person who asks. {@code name} is a
 * person of the entry, with or without marks.
 */
public record RecordQuery(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable UUID bookId,
        @Nullable String bookNumber,
        @Nullable Integer bookYear,
        @Nullable String number,
        @Nullable String name,
        @Nullable RecordStatus status,
        @Nullable LookupState lookup,
        @Nullable Boolean hasScan,
        @Nullable Boolean hasErrors,
        @Nullable UUID batchId,
        List<UUID> ids,
        Order order,
        int offset,
        int size) {

    /** The largest window that one request may ask for. */
    public static final int LARGEST_WINDOW = 500;

    /** The order of the answer. */
    public enum Order {
        BOOK,
        RECENT
    }

    public static RecordQuery all() {
        return new RecordQuery(
                null, null, null, null, null, null, null, null, null, null, null, null, List.of(), Order.BOOK, 0, 50);
    }

    public RecordQuery ofKind(@Nullable String wanted) {
        return but(copy -> copy.kind = wanted);
    }

    public RecordQuery ofBook(@Nullable UUID wanted) {
        return but(copy -> copy.bookId = wanted);
    }

    public RecordQuery inUnit(@Nullable String wanted) {
        return but(copy -> copy.unit = wanted);
    }

    public RecordQuery ofBatch(@Nullable UUID wanted) {
        return but(copy -> copy.batchId = wanted);
    }

    public RecordQuery inStatus(@Nullable RecordStatus wanted) {
        return but(copy -> copy.status = wanted);
    }

    public RecordQuery withLookup(@Nullable LookupState wanted) {
        return but(copy -> copy.lookup = wanted);
    }

    public RecordQuery withScan(@Nullable Boolean wanted) {
        return but(copy -> copy.hasScan = wanted);
    }

    public RecordQuery named(@Nullable String wanted) {
        return but(copy -> copy.name = wanted);
    }

    /** The book by its number and opening year, in whatever unit; year 0 is a book without year. */
    public RecordQuery inBook(String wanted, int year) {
        return but(copy -> {
            copy.bookNumber = wanted;
            copy.bookYear = year;
        });
    }

    public RecordQuery only(List<UUID> wanted) {
        return but(copy -> copy.ids = List.copyOf(wanted));
    }

    public RecordQuery window(int from, int length) {
        return but(copy -> {
            copy.offset = Math.max(0, from);
            copy.size = Math.clamp(length, 1, LARGEST_WINDOW);
        });
    }

    /** The same question with one thing changed. */
    private RecordQuery but(Consumer<Copy> change) {
        Copy copy = new Copy(this);
        change.accept(copy);
        return copy.asQuery();
    }

    /** A question while one thing of it is changed. */
    private static final class Copy {
        private @Nullable String kind;
        private @Nullable String unit;
        private @Nullable UUID bookId;
        private @Nullable String bookNumber;
        private @Nullable Integer bookYear;
        private @Nullable String number;
        private @Nullable String name;
        private @Nullable RecordStatus status;
        private @Nullable LookupState lookup;
        private @Nullable Boolean hasScan;
        private @Nullable Boolean hasErrors;
        private @Nullable UUID batchId;
        private List<UUID> ids;
        private final Order order;
        private int offset;
        private int size;

        Copy(RecordQuery from) {
            kind = from.kind;
            unit = from.unit;
            bookId = from.bookId;
            bookNumber = from.bookNumber;
            bookYear = from.bookYear;
            number = from.number;
            name = from.name;
            status = from.status;
            lookup = from.lookup;
            hasScan = from.hasScan;
            hasErrors = from.hasErrors;
            batchId = from.batchId;
            ids = from.ids;
            order = from.order;
            offset = from.offset;
            size = from.size;
        }

        RecordQuery asQuery() {
            return new RecordQuery(
                    kind,
                    unit,
                    bookId,
                    bookNumber,
                    bookYear,
                    number,
                    name,
                    status,
                    lookup,
                    hasScan,
                    hasErrors,
                    batchId,
                    ids,
                    order,
                    offset,
                    size);
        }
    }
}
