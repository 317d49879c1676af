package vn.sohotich.platform.handover.extract;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.LayoutMatch;

/**
 * One sheet of an extract, counted from 1, visible ones first. {@code match} and {@code header} say what its rows are
 * when a known header stands in it; {@code headerRow} is 0 otherwise.
 */
public record ExtractSheet(
        int number,
        String name,
        boolean hidden,
        Use use,
        @Nullable LayoutMatch match,
        int headerRow,
        List<String> header) {

    /** What the rows of a sheet are. */
    public enum Use {
        /** Records under a known header. */
        RECORDS,
        /** Rows that no known kind of book fits. */
        UNKNOWN,
        /** Code lists or instructions beside the records. */
        NOTES;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
