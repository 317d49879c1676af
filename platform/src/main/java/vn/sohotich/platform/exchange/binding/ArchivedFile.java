package vn.sohotich.platform.exchange.binding;

import java.util.zip.ZipEntry;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.shared.Refusal;

/** One file in a ZIP: its place in the list, its path fit to be shown, and why it will not be unpacked, if so. */
record ArchivedFile(
        int ordinal, String path, ZipEntry entry, @Nullable Refusal refusal) {
    /** The file's own name, without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean inFolder() {
        return path.contains("/");
    }
}
