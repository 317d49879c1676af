package vn.sohotich.linkage.encoding;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** UTF-8 whose bytes were read one by one as windows-1252, or as Latin-1 where windows-1252 has no character. */
final class Mojibake implements Conversion {
    private static final String SPECIALS =
            "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D"
                    + "\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
    private static final int FIRST_SPECIAL = 0x80;
    private static final int LEAST_START = 0xC0;

    @Override
    public String toUnicode(String text) {
        String read = readAgain(text);
        return read == null ? text : read;
    }

    /** The text that its bytes are in UTF-8; null when they are none or nothing but ASCII. */
    static @Nullable String readAgain(String text) {
        if (!canBeUtf8(text)) {
            return null;
        }
        byte[] bytes = new byte[text.length()];
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            int value = valueOf(text.charAt(i));
            if (value < 0) {
                return null;
            }
            ascii &= value < 0x80;
            bytes[i] = (byte) value;
        }
        if (ascii) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return null;
        }
    }

    /** Whether a byte that continues a character stands behind the first one above ASCII. */
    private static boolean canBeUtf8(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_SPECIAL) {
                int next = i + 1 < text.length() ? valueOf(text.charAt(i + 1)) : 0;
                return next >= FIRST_SPECIAL && next < LEAST_START;
            }
        }
        return false;
    }

    /** The byte that windows-1252 shows as the character; -1 when there is none. */
    static int valueOf(char c) {
        if (c <= 0xFF) {
            return c;
        }
        int special = SPECIALS.indexOf(c);
        return special < 0 ? -1 : FIRST_SPECIAL + special;
    }

    @Override
    public String fromUnicode(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        var out = new StringBuilder(bytes.length);
        for (byte value : bytes) {
            int code = value & 0xFF;
            boolean special = code >= FIRST_SPECIAL && code < FIRST_SPECIAL + SPECIALS.length();
            out.append(special ? SPECIALS.charAt(code - FIRST_SPECIAL) : (char) code);
        }
        return out.toString();
    }
}
