package vn.sohotich.linkage.encoding;

/**
 * TCVN 5712:1993 VN3. Its capitals with tones exist in the capital fonts only, which use the codes of the small letters: a
 * text whose other letters are capitals is read as capitals, and so is a first letter among capitalised words.
 */
final class Tcvn3 implements Conversion {
    private static final String LETTERS = "ĂÂÊÔƠƯĐăâêôơưđ" + "àảãáạ" + "ằẳẵắặ" + "ầẩẫấậ" + "èẻẽéẹ" + "ềểễếệ" + "ìỉĩíị"
            + "òỏõóọ" + "ồổỗốộ" + "ờởỡớợ" + "ùủũúụ" + "ừửữứự" + "ỳỷỹýỵ";
    private static final int[] CODES = {
        0xA1, 0xA2, 0xA3, 0xA4, 0xA5, 0xA6, 0xA7, 0xA8, 0xA9, 0xAA, 0xAB, 0xAC, 0xAD, 0xAE, 0xB5, 0xB6, 0xB7, 0xB8,
        0xB9, 0xBB, 0xBC, 0xBD, 0xBE, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCE, 0xCF, 0xD0, 0xD1, 0xD2, 0xD3,
        0xD4, 0xD5, 0xD6, 0xD7, 0xD8, 0xDC, 0xDD, 0xDE, 0xDF, 0xE1, 0xE2, 0xE3, 0xE4, 0xE5, 0xE6, 0xE7, 0xE8, 0xE9,
        0xEA, 0xEB, 0xEC, 0xED, 0xEE, 0xEF, 0xF1, 0xF2, 0xF3, 0xF4, 0xF5, 0xF6, 0xF7, 0xF8, 0xF9, 0xFA, 0xFB, 0xFC,
        0xFD, 0xFE
    };
    private static final int FIRST_CAPITAL = 0xA1;
    private static final int LAST_CAPITAL = 0xA7;
    private static final char[] LETTER_OF_CODE = new char[256];

    static {
        for (int i = 0; i < CODES.length; i++) {
            LETTER_OF_CODE[CODES[i]] = LETTERS.charAt(i);
        }
    }

    @Override
    public String toUnicode(String text) {
        var out = new StringBuilder(text.length());
        boolean capitals = areAllCapitals(text);
        boolean title = isTitle(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = c < LETTER_OF_CODE.length ? LETTER_OF_CODE[c] : 0;
            boolean first = title && isStart(text, i);
            out.append(letter == 0 ? c : capitals || first ? Character.toUpperCase(letter) : letter);
        }
        return out.toString();
    }

    /** Whether there are capitals without a tone and no small ones: then the font made capitals of the others. */
    private static boolean areAllCapitals(String text) {
        int capitals = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 'a' && c <= 'z') {
                return false;
            }
            capitals += isCapital(c) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Whether words begin with a capital and none with a small letter, so that a tone at a start stands on a capital. */
    private static boolean isTitle(String text) {
        boolean capitals = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isStart(text, i)) {
                if (c >= 'a' && c <= 'z') {
                    return false;
                }
                capitals |= isCapital(c);
            }
        }
        return capitals;
    }

    private static boolean isStart(String text, int at) {
        return at == 0 || Words.isBreak(text.charAt(at - 1));
    }

    private static boolean isCapital(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= FIRST_CAPITAL && c <= LAST_CAPITAL);
    }

    @Override
    public String fromUnicode(String text) {
        var out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int at = LETTERS.indexOf(c);
            int small = at < 0 ? LETTERS.indexOf(Character.toLowerCase(c)) : at;
            out.append(small < 0 ? c : (char) CODES[small]);
        }
        return out.toString();
    }
}
