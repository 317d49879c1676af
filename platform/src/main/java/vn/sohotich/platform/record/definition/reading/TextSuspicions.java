package vn.sohotich.platform.record.definition.reading;

import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.FindingCode;
import vn.sohotich.platform.record.definition.check.ValueLists;

/** What can be wrong with the text of any cell: formulas, error values, foreign encodings, length. */
final class TextSuspicions {
    private static final String LEGACY_SYMBOLS = "¡¢£¤¥¦§¨©«¬®±µ¶¸¹»¼½¾";
    private static final String MISREAD_SECOND = "º»\u0091\u0090°¡¨";
    private static final String MISREAD_FIRST = "áÄÆ";
    private static final String VNI_MARKS = "ùøûõÙØÛÕ";
    private static final String VNI_LETTERS = "aeouyâêôAEOUYÂÊÔ";

    private static final ValueLists.Texts DITTO = ValueLists.shipped().get("ditto");

    private TextSuspicions() {}

    static void note(Field field, String written, String tidy, Notes notes) {
        if (tidy.isEmpty()) {
            return;
        }
        noteBeginning(tidy, notes);
        if (tidy.length() > field.maxLength()) {
            notes.add(FindingCode.TEXT_TOO_LONG, Integer.toString(tidy.length()), Integer.toString(field.maxLength()));
        }
        if (looksLegacy(tidy)) {
            notes.add(FindingCode.LEGACY_ENCODING);
        }
        noteLetters(tidy, notes);
        if (DITTO.has(tidy)) {
            notes.add(FindingCode.DITTO_MARK, tidy);
        }
        if (written.length() != tidy.length() && hasInvisible(written)) {
            notes.add(FindingCode.CONTROL_CHARACTERS);
        }
    }

    /** Letters that became question marks, and letters of another script that look like Latin ones. */
    private static void noteLetters(String tidy, Notes notes) {
        boolean lost = false;
        boolean foreign = false;
        for (int i = 1; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            lost |= c == '?' && Character.isLetter(tidy.charAt(i - 1)) && isFollowedByLetter(tidy, i);
        }
        for (int i = 0; i < tidy.length(); i++) {
            foreign |= isForeign(tidy.charAt(i));
        }
        if (lost) {
            notes.add(FindingCode.LETTERS_LOST);
        }
        if (foreign) {
            notes.add(FindingCode.FOREIGN_SCRIPT);
        }
    }

    private static boolean isFollowedByLetter(String text, int i) {
        return i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
    }

    /** Greek, Cyrillic, and the full-width forms of Latin letters and digits. */
    private static boolean isForeign(char c) {
        return c >= '\u0370' && (c <= '\u052F' || (c >= '\uFF01' && c <= '\uFF5E'));
    }

    private static void noteBeginning(String tidy, Notes notes) {
        char first = tidy.charAt(0);
        if (first == '=' && tidy.length() > 1) {
            notes.add(FindingCode.FORMULA_TEXT);
        } else if (first == '#' && isErrorValue(tidy)) {
            notes.add(FindingCode.CELL_IS_ERROR, tidy);
        } else if (tidy.length() > 1 && (first == '+' || first == '-' || first == '@')) {
            notes.add(FindingCode.BEGINS_WITH_SIGN, String.valueOf(first));
        }
    }

    private static boolean isErrorValue(String tidy) {
        return switch (tidy) {
            case "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!" -> true;
            default -> tidy.startsWith("##");
        };
    }

    private static boolean hasInvisible(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Tidy.isInvisible(written.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Letters of the TCVN3 and VNI encodings, or UTF-8 read as Latin letters, shown as they look in Unicode. */
    static boolean looksLegacy(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u00A1' || (c > '\u00FF' && c != '\uFFFD')) {
                continue;
            }
            if (c == '\uFFFD' || isLegacyAt(text, i, c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLegacyAt(String text, int i, char c) {
        char before = i > 0 ? text.charAt(i - 1) : ' ';
        char after = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
        if (LEGACY_SYMBOLS.indexOf(c) >= 0) {
            return Character.isLetter(before) || Character.isLetter(after);
        }
        if (MISREAD_FIRST.indexOf(c) >= 0 && MISREAD_SECOND.indexOf(after) >= 0) {
            return true;
        }
        return VNI_MARKS.indexOf(c) >= 0 && VNI_LETTERS.indexOf(before) >= 0;
    }
}
