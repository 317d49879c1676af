package vn.sohotich.platform.approval.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import vn.sohotich.platform.record.LookupState;
import vn.sohotich.platform.record.RecordQuery;
import vn.sohotich.platform.record.RecordStatus;

/**
 * The part of the queue that an approver works through; it stands in the address, so that a view can be sent as a
 * link. {@code at} is the place in the queue.
 */
public record QueueFilter(
        @Nullable String unit,
        @Nullable String kind,
        @Nullable LookupState lookup,
        @Nullable Boolean scan,
        @Nullable Integer at) {

    /** The queue holds whatever was entered and not yet decided. */
    public RecordQuery query(int offset, int size) {
        return RecordQuery.all()
                .inStatus(RecordStatus.ENTERED)
                .inUnit(blankToNull(unit))
                .ofKind(blankToNull(kind))
                .withLookup(lookup)
                .withScan(scan)
                .window(offset, size);
    }

    public int place() {
        return at == null ? 0 : Math.max(0, at);
    }

    /** This filter as a query string for an address, at another place in the queue. */
    public String at(int place) {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "unit", unit);
        add(address, "kind", kind);
        add(address, "lookup", lookup);
        add(address, "scan", scan);
        return address.queryParam("at", Math.max(0, place)).build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value);
        }
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
