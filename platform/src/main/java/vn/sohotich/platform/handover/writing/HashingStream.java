package vn.sohotich.platform.handover.writing;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import vn.sohotich.platform.handover.proof.Digests;

/** Counts and hashes what is written through it. */
final class HashingStream extends FilterOutputStream {

    private final MessageDigest digest = Digests.sha256();
    private long bytes;

    HashingStream(OutputStream out) {
        super(out);
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] source, int from, int length) throws IOException {
        out.write(source, from, length);
        digest.update(source, from, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** SHA-256 of everything; asked once, at the end. */
    String sha256() {
        return Digests.hex(digest);
    }
}
