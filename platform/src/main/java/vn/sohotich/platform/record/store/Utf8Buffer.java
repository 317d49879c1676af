package vn.sohotich.platform.record.store;

import java.util.Arrays;

/** A growing buffer of UTF-8; half a surrogate pair and NUL, which PostgreSQL cannot keep, become U+FFFD. */
final class Utf8Buffer {
    private static final int REPLACEMENT = 0xFFFD;

    private byte[] bytes;
    private int length;

    Utf8Buffer(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return length;
    }

    byte[] array() {
        return bytes;
    }

    byte[] take() {
        byte[] taken = Arrays.copyOf(bytes, length);
        length = 0;
        return taken;
    }

    void clear() {
        length = 0;
    }

    void ascii(char c) {
        ensure(1);
        bytes[length++] = (byte) c;
    }

    /** Appends text whose letters below 128 need no escape. */
    void put(String text) {
        ensure(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80 && c != 0) {
                bytes[length++] = (byte) c;
            } else {
                i = wide(text, i, c);
            }
        }
    }

    /** Appends text with the backslash escapes of COPY. */
    void putEscaped(String text) {
        ensure(text.length() * 3);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80 || c == 0) {
                i = wide(text, i, c);
            } else if (c >= ' ' && c != '\\') {
                bytes[length++] = (byte) c;
            } else {
                escape(c);
            }
        }
    }

    private void escape(char c) {
        char letter = switch (c) {
            case '\\' -> '\\';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\r' -> 'r';
            default -> 0;
        };
        if (letter == 0) {
            bytes[length++] = (byte) c;
        } else {
            bytes[length++] = '\\';
            bytes[length++] = (byte) letter;
        }
    }

    private int wide(String text, int at, char c) {
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            codePoint(Character.toCodePoint(c, text.charAt(at + 1)));
            return at + 1;
        }
        codePoint(c == 0 || Character.isSurrogate(c) ? REPLACEMENT : c);
        return at;
    }

    private void codePoint(int c) {
        ensure(4);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | c >> 6);
        } else if (c < 0x10000) {
            bytes[length++] = (byte) (0xE0 | c >> 12);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        } else {
            bytes[length++] = (byte) (0xF0 | c >> 18);
            bytes[length++] = (byte) (0x80 | c >> 12 & 0x3F);
            bytes[length++] = (byte) (0x80 | c >> 6 & 0x3F);
        }
        bytes[length++] = (byte) (0x80 | c & 0x3F);
    }

    private void ensure(int more) {
        if (length + more + 4 > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more + 4));
        }
    }
}
