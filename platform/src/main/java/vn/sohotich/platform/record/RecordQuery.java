package vn.sohotich.platform.record;

import java.util.List;
import java.util.UUID;
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
        return new RecordQuery(
                wanted,
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

    public RecordQuery ofBook(@Nullable UUID wanted) {
        return new RecordQuery(
                kind,
                unit,
                wanted,
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

    /** The book by its number and opening year, in whatever unit; year 0 is a book without year. */
    public RecordQuery inBook(String wanted, int year) {
        return new RecordQuery(
                kind, unit, bookId, wanted, year, number, name, status, lookup, hasScan, hasErrors, batchId, ids, order,
                offset, size);
    }

    public RecordQuery inUnit(@Nullable String wanted) {
        return new RecordQuery(
                kind,
                wanted,
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

    public RecordQuery ofBatch(@Nullable UUID wanted) {
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
                wanted,
                ids,
                order,
                offset,
                size);
    }

    public RecordQuery inStatus(@Nullable RecordStatus wanted) {
        return new RecordQuery(
                kind,
                unit,
                bookId,
                bookNumber,
                bookYear,
                number,
                name,
                wanted,
                lookup,
                hasScan,
                hasErrors,
                batchId,
                ids,
                order,
                offset,
                size);
    }

    public RecordQuery withLookup(@Nullable LookupState wanted) {
        return new RecordQuery(
                kind,
                unit,
                bookId,
                bookNumber,
                bookYear,
                number,
                name,
                status,
                wanted,
                hasScan,
                hasErrors,
                batchId,
                ids,
                order,
                offset,
                size);
    }

    public RecordQuery withScan(@Nullable Boolean wanted) {
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
                wanted,
                hasErrors,
                batchId,
                ids,
                order,
                offset,
                size);
    }

    public RecordQuery named(@Nullable String wanted) {
        return new RecordQuery(
                kind,
                unit,
                bookId,
                bookNumber,
                bookYear,
                number,
                wanted,
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

    public RecordQuery only(List<UUID> wanted) {
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
                List.copyOf(wanted),
                order,
                offset,
                size);
    }

    public RecordQuery window(int from, int length) {
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
                Math.max(0, from),
                Math.clamp(length, 1, LARGEST_WINDOW));
    }
}
