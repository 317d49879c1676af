package vn.sohotich.platform.handover.writing;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.sohotich.platform.handover.proof.Manifest;

/** A list beside an output, as .csv in UTF-8, gathered while its rows go by. */
public final class SideList {

    private static final byte[] MARK = "\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final String header;
    private byte[] text = new byte[1 << 10];
    private int used;
    private long lines;

    SideList(String header) {
        this.header = header;
    }

    boolean isEmpty() {
        return lines == 0;
    }

    /** Adds a line; {@code first} and {@code second} come before the text. */
    void add(String before, byte[] source, int from, int length) {
        append(before.getBytes(StandardCharsets.UTF_8));
        append(quoted(new String(source, from, length, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        append(new byte[] {'\n'});
        lines++;
    }

    private void append(byte[] more) {
        if (used + more.length > text.length) {
            text = Arrays.copyOf(text, Math.max(used + more.length, text.length * 2));
        }
        System.arraycopy(more, 0, text, used, more.length);
        used += more.length;
    }

    /** A value as a .csv holds it. */
    public static String quoted(String value) {
        boolean plain = true;
        for (int i = 0; i < value.length() && plain; i++) {
            plain = ",;\t\"\r\n".indexOf(value.charAt(i)) < 0;
        }
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }

    Manifest.Part write(DraftFolder folder, String name) throws IOException {
        try (HashingStream out = new HashingStream(folder.create(name))) {
            write(out);
            return new Manifest.Part(name, out.sha256(), lines);
        }
    }

    private void write(OutputStream out) throws IOException {
        out.write(MARK);
        out.write((header + "\n").getBytes(StandardCharsets.UTF_8));
        out.write(text, 0, used);
    }
}
