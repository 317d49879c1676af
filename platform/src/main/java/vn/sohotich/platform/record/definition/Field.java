package vn.sohotich.platform.record.definition;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One field of a page, under the technical column name of the official template. {@code required} means that a workbook
 * without its column is refused; {@code whenMissing} is how heavy an empty cell weighs, null when it may be empty.
 * {@code severities} replaces the usual severity of a finding code at this field. A provisional field was described from
 * its {@code source} without an official template.
 */
public record Field(
        String name,
        String group,
        Label label,
        FieldType type,
        @Nullable String codeList,
        int maxLength,
        boolean required,
        @Nullable Severity whenMissing,
        FindingCode missingCode,
        Map<FindingCode, Severity> severities,
        @Nullable String source,
        boolean provisional) {
    public Field {
        severities = Map.copyOf(severities);
    }

    /** How heavy the finding weighs at this field. */
    public Severity severityOf(FindingCode code) {
        return severities.getOrDefault(code, code.severity());
    }
}
