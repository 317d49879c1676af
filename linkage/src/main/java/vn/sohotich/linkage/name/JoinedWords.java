package vn.sohotich.linkage.name;

/** Parts words that were typed without a blank, where a capital stands behind a small letter: ThịHoa. */
final class JoinedWords {
    private static final int LONGEST = 400;

    private JoinedWords() {}

    /** The text with a blank before each such capital; the same text when there is none. */
    static String parted(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        StringBuilder parted = null;
        boolean small = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean start = small && isCapital(c);
            if (start && parted == null) {
                parted = new StringBuilder(text.length() + 4).append(text, 0, i);
            }
            if (parted != null) {
                parted.append(start ? " " : "").append(c);
            }
            boolean mark = c >= LetterTable.FIRST_COMBINING && c <= LetterTable.LAST_COMBINING;
            small = isSmall(c) || (small && mark);
        }
        return parted == null ? text : parted.toString();
    }

    private static boolean isCapital(char c) {
        return c < 0x80 ? c >= 'A' && c <= 'Z' : Character.isUpperCase(c);
    }

    private static boolean isSmall(char c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' : Character.isLowerCase(c);
    }
}
