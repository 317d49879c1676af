package vn.sohotich.platform.exchange.pages;

/** Cells of comma-separated lists that people open in a spreadsheet. */
final class Csv {
    private Csv() {}

    /** Quoted where it must be; a text that a spreadsheet would take for a formula gets an apostrophe. */
    static String cell(String text) {
        String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
