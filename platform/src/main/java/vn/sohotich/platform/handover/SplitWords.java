package vn.sohotich.platform.handover;

import java.util.Locale;
import java.util.ResourceBundle;

/** Texts that are written into the files of a split: Vietnamese, for they go to the offices. */
public final class SplitWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "messages/handover",
            Locale.of("vi"),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));

    private SplitWords() {}

    public static String text(String key) {
        return WORDS.getString(key);
    }
}
