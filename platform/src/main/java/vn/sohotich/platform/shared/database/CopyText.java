package vn.sohotich.platform.shared.database;

import java.util.Arrays;

/**
 * A growing buffer in the text format of COPY: UTF-8, tabs between columns, backslash escapes. A NUL, which PostgreSQL
 * cannot keep, and half a surrogate pair become U+FFFD.
 */
final class CopyText {
    private static final int REPLACEMENT = 0xFFFD;

    private byte[] bytes;
    private int length;

    CopyText(int capacity) {
        bytes = new byte[capacity];
    }

    void put(String text) {
        ensure(text.length() * 3 + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                putAscii(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                putCodePoint(Character.toCodePoint(c, text.charAt(++i)));
            } else {
                putCodePoint(Character.isSurrogate(c) ? REPLACEMENT : c);
            }
        }
    }

    private void putAscii(char c) {
        ensure(3);
        switch (c) {
            case '\\' -> escaped('\\');
            case '\n' -> escaped('n');
            case '\r' -> escaped('r');
            case '\t' -> escaped('t');
            case '\0' -> putCodePoint(REPLACEMENT);
            default -> bytes[length++] = (byte) c;
        }
    }

    private void escaped(char c) {
        bytes[length++] = '\\';
        bytes[length++] = (byte) c;
    }

    private void putCodePoint(int c) {
        ensure(4);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else {
            if (c < 0x10000) {
                bytes[length++] = (byte) (0xE0 | c >> 12);
            } else {
                bytes[length++] = (byte) (0xF0 | c >> 18);
                bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
            }
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    void putNull() {
        ensure(2);
        escaped('N');
    }

    void tab() {
        ensure(1);
        bytes[length++] = '\t';
    }

    void endRow() {
        ensure(1);
        bytes[length++] = '\n';
    }

    private void ensure(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }
}
