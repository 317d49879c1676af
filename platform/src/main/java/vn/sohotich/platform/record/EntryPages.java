package vn.sohotich.platform.record;

import java.util.List;
import java.util.UUID;

/** Where a record stands in its book and the scans of its pages in their order, for lists of a whole book. */
public record EntryPages(UUID recordId, String number, int value, String page, String registered, List<UUID> scans) {
    public EntryPages {
        scans = List.copyOf(scans);
    }
}
