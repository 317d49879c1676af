package vn.sohotich.platform.record.definition.check;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import vn.sohotich.platform.record.definition.BookType;
import vn.sohotich.platform.record.definition.Field;
import vn.sohotich.platform.record.definition.Finding;
import vn.sohotich.platform.record.definition.Severity;

/** Findings in words, in Vietnamese or English, wherever there is no web page to render them. */
public final class FindingTexts {
    private static final String BUNDLE = "messages.findings";

    private final Locale locale;
    private final ResourceBundle texts;

    private FindingTexts(Locale locale) {
        this.locale = locale;
        var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.texts = ResourceBundle.getBundle(BUNDLE, locale, FindingTexts.class.getClassLoader(), noFallback);
    }

    public static FindingTexts in(Locale locale) {
        return new FindingTexts(locale);
    }

    /** What was found. */
    public String what(Finding finding) {
        return text("finding." + finding.code(), finding);
    }

    /** How to mend it. */
    public String mend(Finding finding) {
        return text("finding." + finding.code() + ".mend", finding);
    }

    public String severity(Severity severity) {
        return texts.getString("severity." + severity.name());
    }

    /** The label of the field that the finding is about, empty text when it is about the whole entry. */
    public String field(Finding finding, BookType type) {
        String name = finding.field();
        if (name == null) {
            return "";
        }
        return type.find(name).map(Field::label).map(label -> label.in(locale)).orElse(name);
    }

    private String text(String key, Finding finding) {
        Object[] args = finding.args().toArray();
        return args.length == 0 ? texts.getString(key) : new MessageFormat(texts.getString(key), locale).format(args);
    }
}
