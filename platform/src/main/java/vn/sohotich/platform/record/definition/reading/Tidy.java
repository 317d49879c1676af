package vn.sohotich.platform.record.definition.reading;

import java.text.Normalizer;

/** Text in composed Unicode form with single blanks and nothing invisible. */
final class Tidy {
    private static final char FIRST_COMBINING = '\u0300';
    private static final char LAST_COMBINING = '\u036F';
    private static final char FIRST_RARE = '\u2000';

    private Tidy() {}

    /** The same string when there is nothing to tidy, which is the usual case. */
    static String text(String written) {
        boolean blankBefore = true;
        int length = written.length();
        for (int i = 0; i < length; i++) {
            char c = written.charAt(i);
            boolean blank = c == ' ';
            if ((blank && blankBefore) || needsCare(c)) {
                return rebuilt(written);
            }
            blankBefore = blank;
        }
        return length > 0 && blankBefore ? rebuilt(written) : written;
    }

    private static boolean needsCare(char c) {
        return c < ' '
                || (c >= '\u007F' && c <= '\u00A0')
                || c == '\u00AD'
                || (c >= FIRST_COMBINING && c <= LAST_COMBINING)
                || c >= FIRST_RARE;
    }

    /** Control and invisible characters other than blanks and line breaks. */
    static boolean isInvisible(char c) {
        boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r';
        return control
                || (c >= '\u007F' && c <= '\u009F')
                || c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF';
    }

    private static String rebuilt(String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        var tidy = new StringBuilder(composed.length());
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                tidy.append(c);
            } else if (!tidy.isEmpty() && tidy.charAt(tidy.length() - 1) != ' ') {
                tidy.append(' ');
            }
        }
        boolean endsBlank = !tidy.isEmpty() && tidy.charAt(tidy.length() - 1) == ' ';
        return endsBlank ? tidy.substring(0, tidy.length() - 1) : tidy.toString();
    }
}
