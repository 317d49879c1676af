package vn.sohotich.platform.book;

import java.util.Set;
import java.util.UUID;

/**
 * A page scan (bản chụp trang sổ) of an entry: a real PDF, kept under the hash of its content, belonging to a unit.
 * {@code remarks} say what is odd about it: {@code active-content}, {@code attachments}, {@code restricted}.
 */
public record Scan(UUID id, String sha256, int pages, long size, String unitCode, Set<String> remarks) {
    public Scan {
        remarks = Set.copyOf(remarks);
    }
}
