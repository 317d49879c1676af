package vn.sohotich.platform.record;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.book.RegisterBook;

/**
 * One civil-status record as it stands: the cells exactly as written, the normalised values where they differ, and
 * what is known about it. {@code version} counts contents, not status moves.
 */
public record CivilRecord(
        UUID id,
        String kind,
        String unitCode,
        String provinceCode,
        @Nullable UUID bookId,
        String bookNumber,
        int bookYear,
        String number,
        String page,
        String registered,
        String principalName,
        RecordStatus status,
        int version,
        LookupState lookup,
        int errorCount,
        @Nullable UUID batchId,
        String enteredBy,
        Instant enteredAt,
        Map<String, String> written,
        Map<String, String> normal,
        List<AttachedScan> scans,
        List<KeptFinding> findings) {

    /** The normalised value of a field, or the value as written where both are the same; empty when absent. */
    public String value(String field) {
        String normalised = normal.get(field);
        return normalised != null ? normalised : written.getOrDefault(field, "");
    }

    /** What is written, with the normalised value instead wherever it differs. */
    public Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>(written);
        values.putAll(normal);
        return values;
    }

    /** What is still to be looked at in one field. */
    public List<KeptFinding> openFindings(String field) {
        return findings.stream()
                .filter(finding -> finding.open() && field.equals(finding.field()))
                .toList();
    }

    /** The book as lists name it, such as {@code 01/2018}. */
    public String book() {
        return RegisterBook.label(bookNumber, bookYear);
    }

    public boolean hasScan() {
        return !scans.isEmpty();
    }
}
