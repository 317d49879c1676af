package vn.sohotich.platform.exchange.workbook.marking;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.DataSheet;

/**
 * What to mark: the sender's file, its data sheet with the header as it stands there, and the import it belongs to, null
 * for a file that was only checked. {@code locale} is the language of notes and summary.
 */
public record MarkRequest(
        Path file,
        String sheet,
        int headerRow,
        List<String> header,
        @Nullable UUID batchId,
        Locale locale) {
    public MarkRequest {
        header = List.copyOf(header);
    }

    public static MarkRequest of(Path file, DataSheet sheet, @Nullable UUID batchId, Locale locale) {
        return new MarkRequest(file, sheet.sheet(), sheet.headerRow(), sheet.header(), batchId, locale);
    }

    MarkRequest in(Path otherFile, String otherSheet) {
        return new MarkRequest(otherFile, otherSheet, headerRow, header, batchId, locale);
    }

    /** The column of codes: where an earlier round has put it, or the first free one. */
    int codesColumn(int firstFree) {
        for (int column = 0; column < header.size(); column++) {
            if (Sign.isCodes(header.get(column))) {
                return column;
            }
        }
        return Math.max(firstFree, header.size());
    }

    /** The column of references: where an earlier round has put it, or beside the codes. */
    int referencesColumn(int codes) {
        for (int column = 0; column < header.size(); column++) {
            if (Sign.isOwn(header.get(column)) && !Sign.isCodes(header.get(column))) {
                return column;
            }
        }
        return Math.max(codes + 1, header.size());
    }
}
