package vn.sohotich.platform.book.storage;

import java.io.InputStream;
import java.nio.file.Path;

/**
 * Where the files of page scans lie, addressed by the SHA-256 of their content: what was put once is never changed or
 * replaced. An object store can stand behind it later.
 */
public interface ScanStorage {
    /** Keeps the content for ever; the same content twice is kept once. */
    StoredScan put(InputStream content);

    /** The content, to be closed by the caller. */
    InputStream open(String sha256);

    /** A local file with the content, to be read only. */
    Path file(String sha256);

    boolean has(String sha256);

    /** What was put: its address, its size in bytes, and whether it was new. */
    record StoredScan(String sha256, long size, boolean added) {}
}
