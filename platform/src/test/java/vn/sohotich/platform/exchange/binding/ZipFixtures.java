package vn.sohotich.platform.exchange.binding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** ZIPs for tests, built entry by entry. */
final class ZipFixtures {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes);

    static ZipFixtures zip() {
        return new ZipFixtures();
    }

    ZipFixtures with(String name, byte[] content) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
            return this;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The same ZIP with the flag of encryption on every entry. */
    static byte[] locked(byte[] zip) {
        byte[] locked = zip.clone();
        for (int i = 0; i + 8 < locked.length; i++) {
            if (locked[i] == 'P' && locked[i + 1] == 'K') {
                if (locked[i + 2] == 3 && locked[i + 3] == 4) {
                    locked[i + 6] |= 1;
                } else if (locked[i + 2] == 1 && locked[i + 3] == 2) {
                    locked[i + 8] |= 1;
                }
            }
        }
        return locked;
    }

    /** The same ZIP with one name put in place of another of the same length. */
    static byte[] renamed(byte[] zip, String from, String to) {
        String text = new String(zip, java.nio.charset.StandardCharsets.ISO_8859_1);
        return text.replace(from, to).getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
    }
}
