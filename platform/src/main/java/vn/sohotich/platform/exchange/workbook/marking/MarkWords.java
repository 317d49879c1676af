package vn.sohotich.platform.exchange.workbook.marking;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;
import vn.sohotich.platform.record.definition.check.FindingTexts;

/** What an error workbook says, in the language of whoever asked for it. */
final class MarkWords {
    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    private static final List<String> LEFT_OPEN = List.of("…", "…", "…", "…", "…");

    private final Locale locale;
    private final FindingTexts findings;
    private final ResourceBundle workbook;
    private final ResourceBundle imports;

    MarkWords(Locale locale) {
        this.locale = locale;
        this.findings = FindingTexts.in(locale);
        this.workbook = ResourceBundle.getBundle("messages/exchange-workbook", locale, EXACT);
        this.imports = ResourceBundle.getBundle("messages/exchange", locale, EXACT);
    }

    String text(String key, Object... args) {
        String pattern = workbook.getString(key);
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    String severity(Severity severity) {
        return findings.severity(severity);
    }

    /** The note at a cell: what was found there and how to mend it. */
    String note(List<Mark> marks) {
        return marks.stream()
                .map(mark -> "• " + what(mark.finding()) + "\n  → " + mend(mark.finding()))
                .collect(Collectors.joining("\n"));
    }

    /** What a kind of finding is, without the values of one row. */
    String title(String code, Severity severity) {
        return what(new Finding(code, severity, null, LEFT_OPEN));
    }

    /** What to do about a kind of finding. */
    String step(String code, Severity severity) {
        return mend(new Finding(code, severity, null, LEFT_OPEN));
    }

    private String what(Finding finding) {
        try {
            return findings.what(finding);
        } catch (MissingResourceException notAFinding) {
            return refusal(finding.code(), "");
        }
    }

    private String mend(Finding finding) {
        try {
            return findings.mend(finding);
        } catch (MissingResourceException notAFinding) {
            return refusal(finding.code(), ".mend");
        }
    }

    /** Reasons why a row is not taken in have their words with the imports. */
    private String refusal(String code, String ending) {
        String key = "import.refusal." + code.toLowerCase(Locale.ROOT).replace('_', '-') + ending;
        return imports.containsKey(key) ? imports.getString(key) : code;
    }
}
