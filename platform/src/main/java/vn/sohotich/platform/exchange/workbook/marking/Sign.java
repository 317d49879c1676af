package vn.sohotich.platform.exchange.workbook.marking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.workbook.SheetRow;

/**
 * By what a mended error workbook is known again: a hidden name and the header of a hidden column name the import, each
 * cell of that column names a row of it. {@code batchId} is null where only the column of codes is left, {@code column}
 * (from 0) below zero where the references are lost.
 */
public record Sign(@Nullable UUID batchId, int column) {
    /** The hidden name that holds the id of the import. */
    public static final String HIDDEN_NAME = "_SoHoTich_lo";

    private static final String CODES = "SHT · ";
    private static final String REFERENCES = "SHT:";
    private static final String REFERENCE = "SHT-";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern ORDINAL = Pattern.compile(REFERENCE + "(\\d{1,9})");

    /** The header of the column of codes. */
    public static String codesHeader(String words) {
        return CODES + words;
    }

    /** The header of the column of references. */
    public static String referencesHeader(UUID batchId) {
        return REFERENCES + batchId;
    }

    /** The cell that names a row of the import. */
    public static String reference(int ordinal) {
        return REFERENCE + ordinal;
    }

    /** Whether a header cell is one that the error workbook has added. */
    public static boolean isOwn(String header) {
        return isCodes(header) || header.startsWith(REFERENCES);
    }

    static boolean isCodes(String header) {
        return header.startsWith(CODES);
    }

    /** The sign of a sheet by its header and the names of its workbook; empty for one that is no error workbook. */
    public static Optional<Sign> of(List<String> header, Map<String, String> names) {
        UUID byName = id(names.getOrDefault(HIDDEN_NAME, ""));
        for (int column = 0; column < header.size(); column++) {
            if (header.get(column).startsWith(REFERENCES)) {
                UUID byHeader = id(header.get(column));
                return Optional.of(new Sign(byHeader == null ? byName : byHeader, column));
            }
        }
        boolean codes = header.stream().anyMatch(Sign::isCodes);
        return byName != null || codes ? Optional.of(new Sign(byName, -1)) : Optional.empty();
    }

    /** The row of the import that a row stands for; below zero when it names none. */
    public int ordinalOf(SheetRow row) {
        Matcher cell = ORDINAL.matcher(column < 0 ? "" : row.text(column).strip());
        return cell.matches() ? Integer.parseInt(cell.group(1)) : -1;
    }

    private static @Nullable UUID id(String text) {
        Matcher found = ID.matcher(text);
        return found.find() ? UUID.fromString(found.group()) : null;
    }
}
