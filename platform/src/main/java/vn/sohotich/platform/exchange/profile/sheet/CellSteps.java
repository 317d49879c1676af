package vn.sohotich.platform.exchange.profile.sheet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.sohotich.platform.exchange.profile.encoding.ColumnText;
import vn.sohotich.platform.exchange.profile.split.SplitRule;
import vn.sohotich.platform.exchange.workbook.ColumnLetters;
import vn.sohotich.platform.record.definition.CellText;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/** The single steps by which a row is translated. */
final class CellSteps {
    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int DIGITS_OF_A_DAY = 5;

    private CellSteps() {}

    /** Understands a column of an old encoding. */
    static RowTranslation.CellStep convert(int column, String field, ColumnText text) {
        return (cells, findings) -> {
            CellText cell = cells[column];
            if (cell.isEmpty() || cell.numeric()) {
                return;
            }
            ColumnText.Reading reading = text.read(cell.text());
            if (reading.strange()) {
                findings.add(finding(FindingCode.CELL_OTHER_ENCODING, field, ColumnLetters.of(column)));
            } else if (!reading.unicode().equals(cell.text())) {
                cells[column] = cell.meaning(reading.unicode());
            }
        };
    }

    /** Understands numbers in a column of dates as days, in the count of the workbook. */
    static RowTranslation.CellStep days(int column, String field, boolean from1904) {
        return (cells, findings) -> {
            CellText cell = cells[column];
            if (!cell.numeric() || cell.text().length() != DIGITS_OF_A_DAY || !isDigits(cell.text())) {
                return;
            }
            LocalDate day = (from1904 ? EPOCH_1904 : EPOCH_1900).plusDays(Integer.parseInt(cell.text()));
            String read = "%02d.%02d.%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
            cells[column] = cell.meaning(read);
            findings.add(finding(FindingCode.DATE_FROM_SERIAL, field, cell.text(), read));
        };
    }

    /** Adds the year of the file to numbers that are written without one. */
    static RowTranslation.CellStep year(int column, String field, String year) {
        return (cells, findings) -> {
            CellText cell = cells[column];
            String number = cell.meaning().strip();
            if (!number.isEmpty() && number.indexOf('/') < 0) {
                cells[column] = cell.meaning(number + "/" + year);
                findings.add(finding(FindingCode.NUMBER_COMPLETED, field, number, number + "/" + year));
            }
        };
    }

    /**
     * Takes a column apart; {@code places} gives the position of each part among the translated cells. What is not of
     * that form goes whole to the first part.
     */
    static RowTranslation.CellStep split(int column, SplitRule rule, Map<String, Integer> places, String firstField) {
        return (cells, findings) -> {
            CellText cell = cells[column];
            if (cell.meaning().isBlank()) {
                return;
            }
            Optional<Map<String, SplitRule.Part>> parts = rule.split(cell.meaning());
            if (parts.isPresent()) {
                parts.get().forEach((name, part) -> place(cells, cell, places.get(name), part));
            } else {
                Integer first = rule.parts().stream()
                        .map(places::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
                if (first != null) {
                    cells[first] = new CellText(cell.text(), false, cell.meaning());
                }
                findings.add(finding(FindingCode.CELL_NOT_SPLIT, firstField, ColumnLetters.of(column)));
            }
        };
    }

    /** Joins what stands in several columns into one value. */
    static RowTranslation.CellStep join(List<Integer> from, int place, String between) {
        return (cells, findings) -> {
            StringJoiner written = new StringJoiner(between);
            StringJoiner meaning = new StringJoiner(between);
            for (int column : from) {
                if (!cells[column].text().isBlank()) {
                    written.add(cells[column].text().strip());
                    meaning.add(cells[column].meaning().strip());
                }
            }
            if (written.length() > 0) {
                cells[place] = new CellText(written.toString(), false, meaning.toString());
            }
        };
    }

    private static void place(CellText[] cells, CellText cell, @Nullable Integer place, SplitRule.Part part) {
        if (place != null) {
            boolean sameLetters = cell.text().length() == cell.meaning().length();
            String written = sameLetters ? cell.text().substring(part.start(), part.end()) : part.text();
            cells[place] = new CellText(written, false, part.text());
        }
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9') && text.charAt(0) != '0';
    }

    private static Finding finding(FindingCode code, String field, String... args) {
        return Finding.of(code, code.severity(), field.isEmpty() ? null : field, args);
    }
}
