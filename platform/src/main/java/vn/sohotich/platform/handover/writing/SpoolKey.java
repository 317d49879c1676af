package vn.sohotich.platform.handover.writing;

import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.handover.office.Apart;
import vn.sohotich.platform.handover.office.FolderNames;
import vn.sohotich.platform.handover.office.OfficeAnswer;
import vn.sohotich.platform.record.definition.BookType;

/**
 * Which file a row goes to: {@code path} without number and extension, with slashes. A raw file takes the cells as they
 * were read ({@code .csv}); any other is written in the target's columns ({@code .xls}).
 */
public record SpoolKey(
        String path,
        @Nullable BookType type,
        @Nullable String unit,
        @Nullable Apart apart) {

    static final String APART = "_CHUA-XEP";

    public static SpoolKey of(OfficeAnswer.Found found, BookType type) {
        String code = found.office().code();
        String path = FolderNames.path(found.lineage()) + "/" + type.kind() + "-" + FolderNames.safe(code);
        return new SpoolKey(path, type, code, null);
    }

    public static SpoolKey apart(Apart reason, BookType type) {
        return new SpoolKey(APART + "/" + reason.slug() + "/" + type.kind(), type, null, reason);
    }

    public static SpoolKey raw(Apart reason, int input, int sheet) {
        String path = APART + "/" + reason.slug() + "/tep-" + input + "-trang-" + sheet;
        return new SpoolKey(path, null, null, reason);
    }

    boolean isRaw() {
        return type == null;
    }

    /** One path is one file; kinds are too large to be compared for every row. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SpoolKey key && key.path.equals(path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }
}
