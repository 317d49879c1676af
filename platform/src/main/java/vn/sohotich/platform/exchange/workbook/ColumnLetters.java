package vn.sohotich.platform.exchange.workbook;

/** Column names as spreadsheets show them: A, B, ... Z, AA. */
public final class ColumnLetters {

    private static final int LETTERS = 26;

    private ColumnLetters() {}

    /** Name of a column counted from 0. */
    public static String of(int column) {
        StringBuilder name = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            name.insert(0, (char) ('A' + rest % LETTERS));
        }
        return name.toString();
    }

    /** Column, counted from 0, of a cell reference such as {@code AB12}; -1 when there are no letters. */
    public static int column(CharSequence reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * LETTERS + (letter - 'A' + 1);
        }
        return column - 1;
    }

    /** Row number of a cell reference such as {@code AB12}; 0 when there is none. */
    public static int row(String reference) {
        int start = 0;
        while (start < reference.length() && !Character.isDigit(reference.charAt(start))) {
            start++;
        }
        String digits = reference.substring(start);
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
