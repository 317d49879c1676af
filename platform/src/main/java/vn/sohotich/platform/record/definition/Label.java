package vn.sohotich.platform.record.definition;

import java.util.Locale;

/** A name in both languages of the application, in the words of the printed book. */
public record Label(String vi, String en) {
    /** English for English readers, Vietnamese for everybody else. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : vi;
    }
}
