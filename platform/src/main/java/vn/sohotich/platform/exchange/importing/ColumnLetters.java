package vn.sohotich.platform.exchange.importing;

/** Columns as workbooks name them: 0 is A, 26 is AA. */
final class ColumnLetters {
    private static final int LETTERS = 26;

    private ColumnLetters() {}

    static String of(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
