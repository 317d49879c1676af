package vn.sohotich.platform.delivery.inspection;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sohotich.platform.delivery.declaration.BookRecords;
import vn.sohotich.platform.delivery.declaration.Receipt;
import vn.sohotich.platform.record.RecordRow;

/**
 * The records of a lot in the order of its books (khung mẫu), gone through once and never held: picks the records at
 * given places and takes the fingerprint of all.
 */
final class Frame {
    private final BookRecords records;
    private final Set<UUID> imports;
    private final MessageDigest digest = sha256();
    private final List<DrawnRecord> picked = new ArrayList<>();
    private long size;

    Frame(BookRecords records, Set<UUID> imports) {
        this.records = records;
        this.imports = imports;
    }

    /** Goes through one book and picks the records at these places, counted from 0. */
    void pick(Receipt receipt, int lot, boolean whole, List<Integer> places) {
        UUID bookId = receipt.bookId();
        if (bookId == null) {
            return;
        }
        Set<Integer> wanted = new HashSet<>(places);
        int[] place = new int[1];
        records.each(receipt.book(), bookId, row -> {
            if (row.batchId() != null && imports.contains(row.batchId())) {
                take(row);
                if (whole || wanted.contains(place[0])) {
                    picked.add(drawn(row, lot, receipt.book().ordinal(), whole));
                }
                place[0]++;
            }
        });
    }

    private void take(RecordRow row) {
        size++;
        digest.update(ByteBuffer.allocate(20)
                .putLong(row.id().getMostSignificantBits())
                .putLong(row.id().getLeastSignificantBits())
                .putInt(row.version())
                .flip());
    }

    long size() {
        return size;
    }

    List<DrawnRecord> picked() {
        return picked;
    }

    String fingerprint() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static DrawnRecord drawn(RecordRow row, int lot, int book, boolean whole) {
        return new DrawnRecord(0, lot, book, whole, row.id(), row.version(), row.number(), null, null, null, null);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
