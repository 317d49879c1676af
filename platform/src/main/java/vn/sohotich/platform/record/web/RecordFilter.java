package vn.sohotich.platform.record.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;

/**
 * The filters of a list of records as they stand in its address. A person's name never does: {@code named} only says
 * that the name kept in the session applies.
 */
public record RecordFilter(
        @Nullable String kind,
        @Nullable String unit,
        @Nullable UUID book,
        @Nullable Integer year,
        @Nullable String number,
        @Nullable RecordStatus status,
        @Nullable LookupState lookup,
        @Nullable Boolean scan,
        @Nullable Boolean errors,
        @Nullable UUID batch,
        @Nullable Boolean named,
        RecordQuery.@Nullable Order order,
        @Nullable Integer offset) {
    static final int ROWS = 50;
    static final String NAME = "records.name";

    RecordQuery query(@Nullable String name) {
        return new RecordQuery(
                blank(kind),
                blank(unit),
                book,
                null,
                year,
                blank(number),
                Boolean.TRUE.equals(named) ? name : null,
                status,
                lookup,
                scan,
                errors,
                batch,
                List.of(),
                order == null ? RecordQuery.Order.BOOK : order,
                offset == null ? 0 : Math.max(0, offset),
                ROWS);
    }

    /** The filters that are set, by parameter, without the place in the list. */
    public Map<String, String> set() {
        Map<String, String> set = new LinkedHashMap<>();
        put(set, "kind", kind);
        put(set, "unit", unit);
        put(set, "book", book);
        put(set, "year", year);
        put(set, "number", number);
        put(set, "status", status);
        put(set, "lookup", lookup);
        put(set, "scan", scan);
        put(set, "errors", errors);
        put(set, "batch", batch);
        put(set, "named", Boolean.TRUE.equals(named) ? "true" : null);
        put(set, "order", order);
        return set;
    }

    /** The address of this list without its place. */
    public String address() {
        return address(set());
    }

    /** The address of this list with one filter taken off. */
    public String without(String parameter) {
        Map<String, String> left = set();
        left.remove(parameter);
        return address(left);
    }

    /** The address of this list with one more filter. */
    public String with(String parameter, Object value) {
        Map<String, String> more = set();
        more.put(parameter, value.toString());
        return address(more);
    }

    static String address(Map<String, String> filters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/records");
        filters.forEach(address::queryParam);
        return address.encode().build().toUriString();
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static void put(Map<String, String> set, String parameter, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            set.put(parameter, value.toString());
        }
    }
}
