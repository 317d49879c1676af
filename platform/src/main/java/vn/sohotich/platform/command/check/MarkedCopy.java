package vn.sohotich.platform.command.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.sohotich.platform.exchange.workbook.CellFindings;
import vn.sohotich.platform.exchange.workbook.DataSheet;
import vn.sohotich.platform.exchange.workbook.marking.ErrorWorkbook;
import vn.sohotich.platform.exchange.workbook.marking.MarkRequest;
import vn.sohotich.platform.exchange.workbook.marking.MarkSpool;
import vn.sohotich.platform.record.definition.BookTypes;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.FindingCode;

/**
 * The error workbook of a file that is only checked. It listens to the check for numbers that stand twice, which are known
 * late, and reads the rows once more for everything else.
 */
public final class MarkedCopy {
    private final Map<Integer, Finding> doubled = new HashMap<>();

    /** Takes note of a finding of the check. */
    public void note(FoundAt found) {
        if (found.finding().code().equals(FindingCode.DUPLICATE_NUMBER.name())) {
            doubled.put(found.row(), found.finding());
        }
    }

    /** Writes the workbook after the check; says how many findings it marks. */
    public long write(Path file, DataSheet sheet, BookTypes types, Clock clock, Locale locale, Path out)
            throws IOException {
        try (MarkSpool marks = new MarkSpool(sheet.match())) {
            new EntryStream(sheet, types, clock).read((row, entry, number) -> {
                List<Finding> findings = new ArrayList<>(CellFindings.of(sheet.match(), row));
                findings.addAll(entry.findings());
                Finding twice = doubled.get(row.number());
                if (twice != null) {
                    findings.add(twice);
                }
                add(marks, row.number(), findings);
                return true;
            });
            MarkRequest request = MarkRequest.of(file, sheet, null, locale);
            ErrorWorkbook.write(request, marks, out, (done, total) -> {});
            return marks.findings();
        }
    }

    private static void add(MarkSpool marks, int row, List<Finding> findings) {
        try {
            marks.add(row, -1, findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
