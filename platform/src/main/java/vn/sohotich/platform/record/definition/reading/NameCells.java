package vn.sohotich.platform.record.definition.reading;

import vn.sohotich.platform.record.definition.FindingCode;

/** Reads names of people. Nothing is corrected: names of many peoples have apostrophes, hyphens and single words. */
final class NameCells {
    private static final String SIGNS = "()[]{}<>,;:/\\|*!\"=+_@#$%^&~§€£¥°";

    private NameCells() {}

    static CellReading.Value name(String tidy, boolean numeric, Notes notes) {
        boolean digits = false;
        boolean signs = false;
        for (int i = 0; i < tidy.length(); i++) {
            char c = tidy.charAt(i);
            digits |= Character.isDigit(c);
            signs |= SIGNS.indexOf(c) >= 0;
        }
        if (digits) {
            notes.add(FindingCode.NAME_WITH_DIGITS);
        } else if (signs) {
            notes.add(FindingCode.NAME_WITH_SIGNS);
        } else if (tidy.indexOf(' ') < 0) {
            notes.add(FindingCode.NAME_OF_ONE_WORD);
        }
        return CellReading.Value.of(tidy);
    }
}
