package vn.sohotich.platform.record.intake.answer;

import java.util.List;
import java.util.UUID;

/**
 * How a mended error workbook compares with the import it answers: rows left alone, mended, added, and rows of that
 * import that are not in it; they stay as they are. Heaviest findings first.
 */
public record AnswerReport(
        UUID answeredId, int untouched, int mended, int added, int absent, List<AnswerTally> findings) {
    public AnswerReport {
        findings = List.copyOf(findings);
    }

    public long gone() {
        return findings.stream().mapToLong(AnswerTally::gone).sum();
    }

    public long remains() {
        return findings.stream().mapToLong(AnswerTally::remains).sum();
    }

    public long fresh() {
        return findings.stream().mapToLong(AnswerTally::fresh).sum();
    }
}
