package vn.sohotich.platform.command.check;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.record.definition.Finding;

/** A finding with its place: the row as people see it (0 for the file itself), and the column where it has one. */
public record FoundAt(
        String sheet,
        int row,
        @Nullable String letter,
        @Nullable String column,
        Finding finding) {

    /** The cell as people read it, such as {@code P15}; the row alone when the finding is about the whole entry. */
    public String cell() {
        return letter == null ? String.valueOf(row) : letter + row;
    }
}
