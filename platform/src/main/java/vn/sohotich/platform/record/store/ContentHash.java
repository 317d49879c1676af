package vn.sohotich.platform.record.store;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.reading.Entry;

/** The first 128 bits of SHA-256 over kind and normalised values, so that order of columns and style of dates do not count. */
final class ContentHash {
    private final MessageDigest digest;
    private final Utf8Buffer text = new Utf8Buffer(4096);

    ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    UUID of(Entry entry) {
        text.clear();
        text.put(entry.type().kind());
        for (Field field : entry.type().fields()) {
            String value = entry.value(field.name());
            if (!value.isEmpty()) {
                text.ascii('\n');
                text.put(field.name());
                text.ascii('=');
                text.put(value);
            }
        }
        digest.update(text.array(), 0, text.length());
        ByteBuffer hash = ByteBuffer.wrap(digest.digest());
        return new UUID(hash.getLong(), hash.getLong());
    }
}
