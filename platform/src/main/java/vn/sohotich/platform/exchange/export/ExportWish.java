package vn.sohotich.platform.exchange.export;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;

/** Which records to export and how; the same filters as the list of records, or marked records only. */
public record ExportWish(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable UUID book,
        @Nullable Integer year,
        @Nullable String number,
        @Nullable String name,
        @Nullable RecordStatus status,
        @Nullable LookupState lookup,
        @Nullable Boolean scan,
        @Nullable Boolean errors,
        @Nullable UUID batch,
        @Nullable List<UUID> ids,
        @Nullable ExportFormat format) {

    RecordQuery query() {
        return new RecordQuery(
                blank(kind),
                blank(unit),
                book,
                null,
                year,
                blank(number),
                blank(name),
                status,
                lookup,
                scan,
                errors,
                batch,
                ids == null ? List.of() : ids,
                RecordQuery.Order.BOOK,
                0,
                RecordQuery.LARGEST_WINDOW);
    }

    ExportFormat formatOrTemplate() {
        return format == null ? ExportFormat.XLS : format;
    }

    ExportWish named(@Nullable String wanted) {
        return new ExportWish(kind, unit, book, year, number, wanted, status, lookup, scan, errors, batch, ids, format);
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
