package vn.sohotich.platform.handover.proof;

/** Writes texts as UTF-8 into arrays that are at hand; half of a surrogate pair becomes a question mark. */
public final class Utf8 {

    private Utf8() {}

    /** How many bytes a text takes. */
    public static int length(String text) {
        int bytes = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                bytes++;
            } else if (letter < 0x800) {
                bytes += 2;
            } else if (!Character.isSurrogate(letter)) {
                bytes += 3;
            } else if (isPair(text, i)) {
                bytes += 4;
                i++;
            } else {
                bytes++;
            }
        }
        return bytes;
    }

    /** Writes a text and returns the place behind it. */
    public static int put(String text, byte[] into, int from) {
        int at = from;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter < 0x80) {
                into[at++] = (byte) letter;
            } else if (letter < 0x800) {
                into[at++] = (byte) (0xC0 | letter >> 6);
                into[at++] = (byte) (0x80 | letter & 0x3F);
            } else if (!Character.isSurrogate(letter)) {
                into[at++] = (byte) (0xE0 | letter >> 12);
                into[at++] = (byte) (0x80 | letter >> 6 & 0x3F);
                into[at++] = (byte) (0x80 | letter & 0x3F);
            } else if (isPair(text, i)) {
                int whole = text.codePointAt(i++);
                into[at++] = (byte) (0xF0 | whole >> 18);
                into[at++] = (byte) (0x80 | whole >> 12 & 0x3F);
                into[at++] = (byte) (0x80 | whole >> 6 & 0x3F);
                into[at++] = (byte) (0x80 | whole & 0x3F);
            } else {
                into[at++] = '?';
            }
        }
        return at;
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
